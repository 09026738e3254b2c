import { citedValues } from '../charts/cited-values.ts';
import type { Fill } from '../charts/filled-mark.ts';
import { refuseMixed } from '../charts/refuse-mixed.ts';
import type { FigureRow } from '../dataset/angka.ts';
import { figureTable } from '../dataset/angka.ts';
import type { Grade } from '../dataset/shared.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { pickFields } from '../package/table.ts';
import { compareTexts } from '../table/compare-texts.ts';
import { joined } from './joined.ts';
import type { CitedRelease, Picture } from './picture.ts';

/** What figures of one meaning in one place share. */
const alike = ['program', 'sub_jenis', 'indikator', 'cakupan', 'kode_wilayah', 'satuan', 'makna'] as const;
const columns = [
  'tanggal_acuan',
  'nilai',
  'satuan',
  'makna',
  'nama_wilayah',
  'mutu',
  'penerbit',
  'url',
  'catatan',
  'id',
] as const;
const fills: Record<Grade, Fill> = { A: 'full', B: 'half', C: 'ring' };
const unclear = 'tidak jelas';
const number = (value: number) => formatNumber(value, 'id');

/**
 * Figures of one meaning in one place that exist for two or more dates: a picture a set, in the order of the table. Sets
 * whose unit is unclear in their source are not drawn.
 */
export function figuresByYear(release: CitedRelease, figures: readonly FigureRow[]): Picture[] {
  return [...Map.groupBy(figures, (row) => JSON.stringify(alike.map((name) => row[name])))]
    .map(([, rows]) => rows)
    .filter((rows) => rows[0]?.satuan !== unclear && hasTwoDates(rows))
    .map((rows) => figureSet(release, rows));
}

/** Two dates that cannot be one: `2019` and `2019-04-05` may be. */
const hasTwoDates = (rows: readonly FigureRow[]): boolean =>
  rows.some((a) =>
    rows.some((b) => !a.tanggal_acuan.startsWith(b.tanggal_acuan) && !b.tanggal_acuan.startsWith(a.tanggal_acuan)),
  );

/**
 * The picture of one set: a dot a figure, by date, with grade and publisher.
 * @throws MixedRowsError where a figure has another unit, meaning or coverage than the rest, or an unclear unit
 * @throws RangeError for no figure, or for figures of more than one place or programme
 */
export function figureSet(release: CitedRelease, figures: readonly FigureRow[]): Picture {
  refuseMixed('figureSet', figures);
  const rows = [...figures].sort((a, b) => compareTexts(a.tanggal_acuan, b.tanggal_acuan) || compareTexts(a.id, b.id));
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('figureSet: no figures');
  const other = rows.find((row) => alike.some((name) => row[name] !== first[name]));
  if (other) throw new RangeError(`figureSet: ${other.id} is of another place or programme than ${first.id}`);
  const when = ({ tanggal_acuan }: FigureRow) => formatDate(tanggal_acuan, 'id');
  const said = rows.map((row) => `${number(row.nilai)} pada ${when(row)}`);
  return {
    id: setId(first),
    topic: 'program',
    ...(first.program === 'lainnya' ? {} : { programme: first.program }),
    releases: [release],
    title: `${titleOf(first)}: ${said.length > 3 ? `${number(said.length)} angka, ${when(first)} sampai ${when(last)}` : joined(said)}`,
    text: `${rows.map((row) => `${when(row)}: ${number(row.nilai)} ${row.satuan}, mutu ${row.mutu}, menurut ${row.penerbit}`).join('. ')}.`,
    unit: first.satuan,
    date: `${when(first)} ${rows.length > 2 ? 'sampai' : 'dan'} ${when(last)}`,
    sources: rows.map(({ penerbit, url }) => ({ name: penerbit, url })),
    notes: [
      'Satu titik satu angka dari satu sumber. Ini bukan tren: cara menghitungnya bisa berbeda.',
      ...rows.flatMap((row) => (row.catatan === null ? [] : [`${when(row)}: ${row.catatan}`])),
    ],
    table: { fields: pickFields(figureTable, columns), rows },
    draw: (width) =>
      citedValues(
        rows.map((row) => ({
          name: when(row),
          source: row.penerbit,
          value: row.nilai,
          text: `${number(row.nilai)}, mutu ${row.mutu}`,
          fill: fills[row.mutu],
        })),
        { width, format: number, axis: `Sumbu: ${first.satuan}, mulai dari nol. Urut menurut tanggal.` },
      ),
  };
}

/** The meaning, with the place where the meaning does not name it. */
const titleOf = ({ makna, nama_wilayah }: FigureRow): string =>
  makna.includes(nama_wilayah) ? makna : `${makna}, ${nama_wilayah}`;

/**
 * `angka-tksk-18-` and a short sum of what else makes the set: two sets of one programme in one place differ in it, and it
 * depends on no other row, so an id stays when figures are added or withdrawn.
 */
function setId(row: FigureRow): string {
  const rest = JSON.stringify([row.sub_jenis, row.indikator, row.cakupan, row.satuan, row.makna]);
  return `angka-${row.program}-${row.kode_wilayah.replaceAll('.', '-')}-${shortSum(rest)}`;
}

/** FNV-1a of 32 bits over UTF-16 units, in base 36. Source: https://datatracker.ietf.org/doc/draft-eastlake-fnv/ */
function shortSum(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum.toString(36).padStart(7, '0');
}
