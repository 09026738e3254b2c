import type { SheetData } from 'write-excel-file/universal';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { citationWithoutAddress } from '../../package/citation.ts';
import { publisherOf } from '../../package/publisher.ts';
import { paths } from '../../site/urls.ts';
import type { PublishedTable } from '../codec.ts';
import { licenceLine, sourceLine } from '../licence-line.ts';
import { libraryText } from './library-text.ts';
import { coverName, dataSheetName, dictionaryName } from './sheet-name.ts';

/** Widths of the two columns, in characters. */
export const coverWidths = [{ width: 22 }, { width: 100 }];

/** The first sheet: what this file is, how to name it, and how to read it. */
export function coverSheet(table: PublishedTable): SheetData {
  return coverLines(table).map(([label, text]) => [
    { value: libraryText(label), type: String, format: '@', fontWeight: 'bold', alignVertical: 'top' },
    { value: libraryText(text), type: String, format: '@', wrap: true, alignVertical: 'top' },
  ]);
}

/** Label and text of every line of the cover, in the order in which a reader asks. */
function coverLines({ release, resource, rows }: PublishedTable): [string, string][] {
  const optional = (label: string, text: string | undefined): [string, string][] =>
    text === undefined ? [] : [[label, text]];
  const repeated = (label: string, texts: readonly string[]) =>
    texts.map((text, i): [string, string] => [i === 0 ? label : '', text]);
  return [
    ['Judul', release.title],
    ['Tabel', `${resource.title}. ${resource.description}`],
    ['Versi', release.version],
    ['Diterbitkan', formatDate(release.created, 'id')],
    ['Keadaan per', formatDate(release['guyub:temporal'], 'id')],
    ['Jumlah baris', formatNumber(rows.length, 'id')],
    ['Keterangan', release.description],
    ...repeated('Lisensi', release.licenses.map(licenceLine)),
    ['Atribusi', release['guyub:attribution']],
    ['Cara mengutip', citationWithoutAddress({ release, publisher: publisherOf(release) }, 'id')],
    ...repeated('Sumber', release.sources.map(sourceLine)),
    ...optional('Dasar hukum', release['guyub:legalBasis']),
    ['Pengenal rilis', `${release.name}/${release.version}`],
    ['Letak di situs', paths.releaseFile(release.name, release.version, '')],
    ...repeated('Lembar', [
      `${coverName}: lembar ini.`,
      `${dictionaryName}: arti, jenis, contoh, dan aturan setiap kolom.`,
      `${dataSheetName(resource.name)}: datanya; baris pertama nama kolom. Sel kosong berarti belum ada data, bukan nol.`,
    ]),
    [
      'Kode dan teks',
      'Semua teks disimpan sebagai teks, juga kode seperti 11.10 dan teks yang diawali =, +, - atau @. Berkas ini tidak memuat rumus. Bilangan, tanggal, dan ya/tidak disimpan sebagai jenisnya.',
    ],
  ];
}
