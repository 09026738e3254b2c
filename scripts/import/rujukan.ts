import { referenceAddressTable, referenceTable } from '../../src/lib/dataset/rujukan.ts';
import { compiledRelease } from './compiled-release.ts';
import { splitReferenceNote } from './reference-note.ts';
import type { MadeDataset } from './releases.ts';
import type { Sources } from './source.ts';
import { typedRows } from './typed-rows.ts';
import { yearSpan } from './year-span.ts';

const file = 'domain/rujukan.csv';
const yesNo: Readonly<Record<string, string>> = { ya: 'true', tidak: 'false' };

/** `rujukan`: the references that the texts cite, with their further addresses. */
export async function importReferences(sources: Sources): Promise<MadeDataset> {
  const source = await sources.table(file, ['id', 'penerbit', 'judul', 'tahun', 'url', 'sekunder', 'catatan']);
  const parted = source.map((row) => ({ ...row, ...splitReferenceNote(row.catatan) }));
  const references = typedRows(
    referenceTable,
    file,
    parted.map(({ line, note, sekunder, ...row }) => ({
      line,
      cells: { ...row, sekunder: yesNo[sekunder] ?? sekunder, catatan: note },
    })),
  );
  const addresses = typedRows(
    referenceAddressTable,
    file,
    parted.flatMap(({ line, id, addresses }) => addresses.map((url) => ({ line, cells: { id_rujukan: id, url } }))),
  );
  return {
    dataset: {
      name: 'rujukan',
      title: { id: 'Rujukan', en: 'References' },
      summary: {
        id: 'Satu baris satu halaman atau naskah yang dikutip situs ini, dengan penerbit, tahun, dan alamatnya.',
        en: 'One row is one page or text that this site cites, with its publisher, year and address.',
      },
      theme: 'rujukan',
      frequency: 'irregular',
      order: 8,
    },
    releases: [
      compiledRelease(
        {
          name: 'rujukan',
          title: 'Rujukan',
          description:
            'Satu baris satu rujukan: halaman atau naskah yang dikutip teks dan tabel situs ini. Judul ditulis dengan kata-kata kami, kadang berupa isi pokoknya. Isi halamannya tidak disalin. Sebagian besar halaman panjang hanya terbaca bagian awalnya, dan alamatnya dapat berubah setelah dibaca. Dua rujukan belum beralamat lengkap. Kolom sekunder menandai berita, blog, dan salinan di situs dokumen: cocokkan dulu dengan naskah resmi sebelum dikutip sebagai hukum.',
          version: '1.0.0',
          keywords: ['rujukan', 'sumber', 'kesejahteraan sosial', 'PSKS'],
          sources: [{ title: 'Halaman publik yang disebut pada kolom penerbit dan url setiap baris' }],
          'guyub:attribution': 'Guyub, Rujukan 1.0.0, CC BY 4.0.',
          'guyub:temporal': yearSpan(references.map(({ tahun }) => tahun)),
        },
        [
          { table: referenceTable, rows: references },
          { table: referenceAddressTable, rows: addresses },
        ],
      ),
    ],
  };
}
