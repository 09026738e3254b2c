import { DataError } from '../../src/lib/check/fault.ts';
import { figureTable } from '../../src/lib/dataset/angka.ts';
import { fieldsOf } from '../../src/lib/package/table.ts';
import { levelOf, nation } from '../../src/lib/region/code.ts';
import { formatCsv } from '../../src/lib/table/csv.ts';
import { compiledRelease, placesSource } from './compiled-release.ts';
import { placeNameFaults, readPlaceNames } from './place-names.ts';
import type { PlaceNames } from './place-names.ts';
import { publishedNote } from './published-note.ts';
import type { MadeDataset } from './releases.ts';
import type { SourceRow, Sources } from './source.ts';
import { typedRows } from './typed-rows.ts';
import { yearSpan } from './year-span.ts';

const file = 'sources/psks-angka-kutipan/angka.csv';
const heldFile = 'sources/psks-angka-kutipan/ditahan.csv';
const columns = [
  'id',
  'program',
  'sub_jenis',
  'indikator',
  'cakupan',
  'wilayah_kode',
  'wilayah_nama',
  'tingkat',
  'nilai',
  'satuan',
  'makna',
  'tanggal_acuan',
  'mutu',
  'jenis_sumber',
  'penerbit',
  'url',
  'catatan',
  'jenis_asal',
] as const;
type FigureSource = SourceRow<(typeof columns)[number]>;

/**
 * `angka`: figures that public sources print. The figures that are held back, for want of a date or of a count, are
 * kept beside the releases as `ditahan.csv` and never published.
 */
export async function importFigures(sources: Sources): Promise<MadeDataset> {
  const [source, held, names] = await Promise.all([
    sources.table(file, columns),
    sources.table(heldFile, columns),
    readPlaceNames(sources),
  ]);
  const faults = [
    ...source.flatMap((row) => placeFaults(file, row, names)),
    ...held.flatMap((row) => placeFaults(heldFile, row, names)),
    ...heldTwice(source, held),
  ];
  if (faults.length > 0) throw new DataError(faults);
  const figures = typedRows(
    figureTable,
    file,
    source.map((row) => ({ line: row.line, cells: { ...cellsOf(row, names), catatan: publishedNote(row.catatan) } })),
  );
  return {
    dataset: {
      name: 'angka',
      title: { id: 'Angka yang dikutip', en: 'Figures quoted from public sources' },
      summary: {
        id: 'Satu baris satu angka dari satu sumber: apa, di mana, kapan, satuannya, dan siapa yang menyebutnya. Jangan dijumlah, diperingkat, atau dijadikan tren.',
        en: 'One row is one figure from one source: what, where, when, its unit, and who said it. Do not add them up, rank them or read a trend from them.',
      },
      theme: 'kesejahteraan-sosial',
      frequency: 'irregular',
      order: 6,
    },
    releases: [
      compiledRelease(
        {
          name: 'angka',
          title: 'Angka yang dikutip',
          description:
            'Satu baris satu angka seperti dicetak satu sumber publik. Tahun, satuan, dan pengertiannya berbeda-beda: tidak boleh dijumlah, diperingkat, atau dijadikan tren, dan tidak ada total nasional yang dapat dibuat darinya. Cakupan seluruh berarti sumber menyebutnya sebagai semua yang ada di tempat itu pada hari itu; sebagian berarti peserta, penerima, pengurus, satu peringkat, atau yang hadir. Makna menyebut persis apa yang dihitung, dan catatan memuat keraguan yang harus ikut ditampilkan. Kebanyakan jumlah TKSK adalah formasi, satu per kecamatan, bukan jumlah orang. Daerah tanpa baris berarti belum ada data, bukan nol. Angka tanpa tanggal atau yang bukan hitungan tidak diterbitkan.',
          version: '1.0.0',
          keywords: ['angka', 'statistik', 'Karang Taruna', 'LKS', 'PSM', 'WKSBM', 'TKSK', 'PSKS'],
          sources: [{ title: 'Halaman publik yang disebut pada kolom penerbit dan url setiap baris' }, placesSource],
          'guyub:attribution':
            'Guyub, Angka yang dikutip 1.0.0, CC BY 4.0; sumber setiap angka pada kolom penerbit dan url.',
          'guyub:temporal': yearSpan(figures.map(({ tanggal_acuan }) => tanggal_acuan)),
        },
        [{ table: figureTable, rows: figures }],
      ),
    ],
    kept: {
      'ditahan.csv': formatCsv(
        fieldsOf(figureTable),
        held.map((row) => cellsOf(row, names)),
      ),
    },
  };
}

const cellsOf = ({ line: _, wilayah_kode, wilayah_nama: __, ...row }: FigureSource, names: PlaceNames) => ({
  ...row,
  kode_wilayah: wilayah_kode,
  nama_wilayah: names.get(wilayah_kode) ?? null,
});

function placeFaults(
  path: string,
  { line, wilayah_kode: code, wilayah_nama: name, tingkat }: FigureSource,
  names: PlaceNames,
) {
  const faults = placeNameFaults(path, line, [{ field: 'wilayah_nama', code, name }], names);
  if (!names.has(code)) return faults;
  const level = code === nation ? 'nasional' : levelOf(code);
  if (tingkat === level) return faults;
  const reason = `«${tingkat}», padahal kode ${code} setingkat ${level}`;
  return [...faults, { file: path, line, field: 'tingkat', reason, fix: 'samakan dengan tingkat kodenya' }];
}

function heldTwice(published: readonly FigureSource[], held: readonly FigureSource[]) {
  const ids = new Set(published.map(({ id }) => id));
  return held
    .filter(({ id }) => ids.has(id))
    .map(({ id, line }) => ({
      file: heldFile,
      line,
      field: 'id',
      reason: `${id} ditahan, tetapi juga ada pada angka.csv`,
      fix: 'buang dari salah satu berkas',
    }));
}
