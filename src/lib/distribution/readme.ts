import { formatDate } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { citationWithoutAddress } from '../package/citation.ts';
import type { Descriptor, Resource } from '../package/descriptor.ts';
import { publisherOf } from '../package/publisher.ts';
import { paths } from '../site/urls.ts';
import { csvwFile, releaseFiles, tableFile } from './format.ts';
import { licenceLine, sourceLine } from './licence-line.ts';
import { wrapText } from './wrap-text.ts';

/** Characters of a line. */
const width = 88;

/**
 * The README of a release's ZIP, in Indonesian with a short part in English. It names no address of the site, so that it
 * stays true when the site moves.
 * @param files names of the other files of the ZIP
 */
export function releaseReadme(release: Descriptor, files: readonly string[]): string {
  const publisher = publisherOf(release);
  const sections: [string, readonly string[]][] = [
    [release.title, [release.description]],
    ['Rilis ini', releaseLines(release)],
    [
      'Lisensi dan sumber',
      [...release.licenses.map((licence) => `- ${licenceLine(licence)}`), ...sourceLines(release)],
    ],
    ['Cara mengutip', [citationWithoutAddress({ release, publisher }, 'id')]],
    ['Isi berkas ZIP ini', [...files].sort().map((file) => `- ${file}: ${describe(release, file)}`)],
    ['Kolom', release.resources.flatMap(columnLines)],
    ['Membuka tanpa kehilangan kode', openingLines(release)],
    ['Memeriksa keutuhan', checkLines],
    ['In English', englishLines(release, publisher)],
  ];
  return sections.map(([heading, lines]) => section(heading, lines)).join('\n\n');
}

const section = (heading: string, lines: readonly string[]): string =>
  [heading, '='.repeat(Math.min(heading.length, width)), '', ...lines.map((line) => wrapText(line, width)), ''].join(
    '\n',
  );

const releaseLines = (release: Descriptor): string[] => [
  `- Versi: ${release.version}`,
  `- Diterbitkan: ${formatDate(release.created, 'id')}`,
  `- Keadaan per: ${formatDate(release['guyub:temporal'], 'id')}`,
  `- Pengenal: ${release.name}/${release.version}`,
  `- Letak di situs: ${paths.releaseFile(release.name, release.version, '')}`,
  ...(release['guyub:legalBasis'] === undefined ? [] : [`- Dasar hukum: ${release['guyub:legalBasis']}`]),
];

const sourceLines = (release: Descriptor): string[] => [
  '',
  'Tuliskan kalimat ini jika Anda memakai datanya:',
  release['guyub:attribution'],
  '',
  'Sumber:',
  ...release.sources.map((source) => `- ${sourceLine(source)}`),
];

/** What a file of the ZIP is. */
function describe(release: Descriptor, file: string): string {
  const { descriptor, croissant, citation } = releaseFiles(release);
  const resource = release.resources.find(({ name, path }) => file === path || file === tableFile(name, 'csv'));
  if (resource !== undefined) return `tabel ${resource.title}, ${file.endsWith('.json') ? 'JSON' : 'CSV'}`;
  const described = release.resources.find(({ name }) => file === csvwFile(name));
  if (described !== undefined) return `keterangan ${described.name}.csv menurut CSV on the Web`;
  if (file === descriptor) return 'keterangan rilis dan semua kolom menurut Data Package v2';
  if (file === croissant) return 'keterangan yang sama menurut Croissant';
  if (file === citation) return 'kutipan yang dibaca mesin';
  return release['guyub:files']?.includes(file) ? 'naskah lisensi sumber' : 'berkas rilis ini';
}

const columnLines = ({ name, title, schema }: Resource, i: number): string[] => [
  ...(i === 0 ? ['Arti lengkap, contoh, dan aturan setiap kolom ada pada datapackage.json.', ''] : ['']),
  `${name} (${title})`,
  ...schema.fields.map((field) => `- ${field.name}, ${messages.id.fieldType[field.type]}: ${field.title}`),
];

function openingLines(release: Descriptor): string[] {
  const table = release.resources[0]?.name ?? '';
  const csv = tableFile(table, 'csv');
  const place = (format: 'xlsx' | 'lembar-kerja') =>
    paths.releaseFile(release.name, release.version, tableFile(table, format));
  return [
    'Kode seperti 11.10 adalah teks, bukan bilangan: 11.1 kode lain. Sel kosong berarti belum ada data, bukan nol. CSV di sini UTF-8, koma di antara sel, titik untuk pecahan.',
    '',
    `- Paling mudah: unduh berkas untuk lembar kerja di situs, ${place('xlsx')} atau ${place('lembar-kerja')}.`,
    '- Excel: jangan buka dengan klik dua kali. Pilih Data, Dari Teks/CSV, lalu Jangan deteksi jenis data.',
    '- LibreOffice Calc: pada jendela impor pilih UTF-8 dan koma, tandai semua kolom, lalu pilih jenis Teks.',
    `- Python: pandas.read_csv("${csv}", dtype=str)`,
    `- R: readr::read_csv("${csv}", col_types = readr::cols(.default = "c"))`,
    `- DuckDB: SELECT * FROM read_csv('${csv}', all_varchar = true)`,
  ];
}

const checkLines = [
  'SHA256SUMS memuat jumlah periksa setiap berkas lain. Di folder hasil ekstrak, jalankan:',
  '',
  '- Linux: sha256sum -c SHA256SUMS',
  '- macOS: shasum -a 256 -c SHA256SUMS',
  '- Windows (PowerShell): Get-FileHash datapackage.json, lalu cocokkan dengan barisnya di SHA256SUMS',
];

const englishLines = (release: Descriptor, publisher: string): string[] => [
  `This is release ${release.version} of the dataset "${release.name}", published ${formatDate(release.created, 'en')}. The data and its descriptions are in Indonesian. Columns are described in datapackage.json (Data Package v2). Codes such as 11.10 are text: read every column as text, or by the types of datapackage.json. An empty cell means that nothing is known, never zero. Check the files with: sha256sum -c SHA256SUMS`,
  '',
  `Licence: ${release.licenses.map(({ name }) => name).join(', ')}. Attribution: ${release['guyub:attribution']}`,
  '',
  `Cite as: ${citationWithoutAddress({ release, publisher }, 'en')}`,
];
