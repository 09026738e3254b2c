import { DataError } from '../../src/lib/check/fault.ts';
import type { Fault } from '../../src/lib/check/fault.ts';
import { institutionTable } from '../../src/lib/dataset/lembaga.ts';
import { fullPlace } from '../../src/lib/directory/full-place.ts';
import { ancestorCodes, isPlaceCode, levelOf } from '../../src/lib/region/code.ts';
import { compiledRelease, placesSource } from './compiled-release.ts';
import { placeNameFaults, readPlaceNames } from './place-names.ts';
import type { PlaceNames } from './place-names.ts';
import { publishedNote } from './published-note.ts';
import type { MadeDataset } from './releases.ts';
import type { SourceRow, Sources } from './source.ts';
import { typedRows } from './typed-rows.ts';
import { yearSpan } from './year-span.ts';

const file = 'sources/psks-lembaga-kutipan/lembaga.csv';
const placeColumns = ['provinsi', 'kabupaten_kota', 'kecamatan', 'desa_kelurahan'] as const;
const columns = [
  'id',
  'nama',
  'program',
  'sub_jenis',
  'wilayah_kode',
  'presisi_wilayah',
  'tingkat_lembaga',
  ...placeColumns,
  'tahun_acuan',
  'keterangan',
  'mutu',
  'penerbit',
  'url',
  'catatan',
] as const;
type InstitutionSource = SourceRow<(typeof columns)[number]>;

/** `lembaga`: institutions that a public page names, each with its place in full. Every row of the source is kept. */
export async function importInstitutions(sources: Sources): Promise<MadeDataset> {
  const [source, names] = await Promise.all([sources.table(file, columns), readPlaceNames(sources)]);
  const faults = source.flatMap((row) => placeFaults(row, names));
  if (faults.length > 0) throw new DataError(faults);
  const institutions = typedRows(
    institutionTable,
    file,
    source.map(({ line, wilayah_kode, tahun_acuan, ...row }) => ({
      line,
      cells: {
        ...row,
        ...fullPlace(wilayah_kode, names),
        kode_wilayah: wilayah_kode,
        tahun: tahun_acuan,
        catatan: publishedNote(row.catatan),
      },
    })),
  ).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    dataset: {
      name: 'lembaga',
      title: { id: 'Lembaga yang disebut sumber', en: 'Institutions named by public sources' },
      summary: {
        id: 'Satu baris satu lembaga yang disebut satu halaman publik, dengan tempat, tahun, dan alamat halamannya. Baris ini tidak berarti lembaga itu aktif, terdaftar, atau terakreditasi.',
        en: 'One row is one institution that one public page names, with its place, year and the address of the page. It does not mean that the institution is active, registered or accredited.',
      },
      theme: 'kesejahteraan-sosial',
      frequency: 'irregular',
      order: 5,
    },
    releases: [
      compiledRelease(
        {
          name: 'lembaga',
          title: 'Lembaga yang disebut sumber',
          description:
            'Satu baris satu lembaga yang disebut satu halaman publik pada suatu tahun. Ini daftar kutipan, bukan daftar resmi: tidak berarti lembaga itu aktif, terdaftar, atau terakreditasi sekarang, dan lembaga yang tidak tercantum tidak berarti tidak ada. Jumlah baris di suatu daerah bukan jumlah lembaganya. Kode wilayah dicari dari nama tempat, sampai tingkat terdalam yang pasti; tingkat lembaga ditulis terpisah. Tahun kosong jika tidak terbaca. PSM dan TKSK adalah orang, jadi yang tercantum hanya perhimpunannya. Tidak ada nama orang, nomor telepon, alamat jalan, atau koordinat; beberapa alamat halaman memuat nama, tetapi itu kutipan. Kebanyakan baris bertumpu pada bagian awal halaman; hanya sebagian kecil yang pernah dibaca dua kali.',
          version: '1.0.0',
          keywords: ['lembaga', 'Karang Taruna', 'LKS', 'panti asuhan', 'PSM', 'WKSBM', 'TKSK', 'direktori'],
          sources: [{ title: 'Halaman publik yang disebut pada kolom penerbit dan url setiap baris' }, placesSource],
          'guyub:attribution':
            'Guyub, Lembaga yang disebut sumber 1.0.0, CC BY 4.0; sumber setiap baris pada kolom penerbit dan url.',
          'guyub:temporal': yearSpan(institutions.map(({ tahun }) => tahun)),
        },
        [{ table: institutionTable, rows: institutions }],
      ),
    ],
  };
}

/** The row's own place names must be those of its code, and the stated precision the code's level. */
function placeFaults(row: InstitutionSource, names: PlaceNames): Fault[] {
  const { line, wilayah_kode: code } = row;
  if (!isPlaceCode(code) || !names.has(code))
    return [{ file, line, field: 'wilayah_kode', reason: `«${code}» bukan kode edisi 2025`, fix: 'periksa kodenya' }];
  const chain = [...ancestorCodes(code), code];
  const faults = placeNameFaults(
    file,
    line,
    placeColumns.map((field, level) => ({ field, code: chain[level], name: row[field] })),
    names,
  );
  if (row.presisi_wilayah === levelOf(code)) return faults;
  const reason = `«${row.presisi_wilayah}», padahal kode ${code} setingkat ${levelOf(code)}`;
  return [...faults, { file, line, field: 'presisi_wilayah', reason, fix: 'samakan dengan tingkat kodenya' }];
}
