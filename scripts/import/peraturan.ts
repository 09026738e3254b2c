import {
  regulationProgrammeTable,
  regulationReferenceTable,
  regulationRelationTable,
  regulationTable,
} from '../../src/lib/dataset/peraturan.ts';
import { compiledRelease } from './compiled-release.ts';
import { publishedNote } from './published-note.ts';
import { linksOf, statusFaults } from './regulation-links.ts';
import type { MadeDataset } from './releases.ts';
import type { Sources } from './source.ts';
import { typedRows } from './typed-rows.ts';
import { yearSpan } from './year-span.ts';
import { DataError } from '../../src/lib/check/fault.ts';

const file = 'domain/peraturan.csv';
const columns = [
  'id',
  'jenis',
  'nomor',
  'tahun',
  'tentang',
  'program',
  'status',
  'mengubah',
  'mencabut',
  'rujukan',
  'catatan',
] as const;

/** `peraturan`: the regulations, with the programmes they rule, what they amend or repeal, and their references. */
export async function importRegulations(sources: Sources): Promise<MadeDataset> {
  const source = await sources.table(file, columns);
  const faults = statusFaults(file, source);
  if (faults.length > 0) throw new DataError(faults);
  const regulations = typedRows(
    regulationTable,
    file,
    source.map(({ line, ...row }) => ({ line, cells: { ...row, catatan: publishedNote(row.catatan) } })),
  );
  const links = source.map(linksOf);
  const programmes = typedRows(
    regulationProgrammeTable,
    file,
    links.flatMap((link) => link.programmes),
  );
  const relations = typedRows(
    regulationRelationTable,
    file,
    links.flatMap((link) => link.relations),
  );
  const references = typedRows(
    regulationReferenceTable,
    file,
    links.flatMap((link) => link.references),
  );
  return {
    dataset: {
      name: 'peraturan',
      title: { id: 'Peraturan', en: 'Regulations' },
      summary: {
        id: 'Satu baris satu peraturan tentang lima program atau dasar situs ini: nomor, tahun, pokok isi, status, dan rujukannya.',
        en: 'One row is one regulation on the five programmes or on what this site rests on: number, year, subject, status and references.',
      },
      theme: 'hukum',
      frequency: 'irregular',
      order: 7,
    },
    releases: [
      compiledRelease(
        {
          name: 'peraturan',
          title: 'Peraturan',
          description:
            'Satu baris satu peraturan. Kolom tentang berisi pokok isinya dengan kata-kata kami, bukan judul resmi; naskahnya tidak disertakan. Status adalah yang kami ketahui dari rujukan, bukan pendapat hukum: tidak-pasti berarti belum kami periksa atau tidak dapat dipastikan. Hubungan mengubah dan mencabut hanya memuat yang disebut rujukan; untuk beberapa aturan lama kami membaca urutan penggantiannya, bukan bunyi pasal pencabutannya, dan catatan menyebutkannya. Daftar ini tidak lengkap. Sebelum dipakai untuk keperluan hukum, baca naskah resminya.',
          version: '1.0.0',
          keywords: ['peraturan', 'hukum', 'kesejahteraan sosial', 'Karang Taruna', 'LKS', 'PSM', 'WKSBM', 'TKSK'],
          sources: [
            { title: 'Rujukan setiap peraturan pada tabel peraturan-rujukan' },
            { title: 'Guyub, dataset rujukan', version: '1.0.0' },
          ],
          'guyub:attribution':
            'Guyub, Peraturan 1.0.0, CC BY 4.0; rujukan setiap peraturan pada tabel peraturan-rujukan.',
          'guyub:temporal': yearSpan(regulations.map(({ tahun }) => tahun)),
        },
        [
          { table: regulationTable, rows: regulations },
          { table: regulationProgrammeTable, rows: programmes },
          { table: regulationRelationTable, rows: relations },
          { table: regulationReferenceTable, rows: references },
        ],
      ),
    ],
  };
}
