import { greatest, sum } from 'd3';
import { divergingTable } from '../charts/diverging.ts';
import type { LineageQualityRow } from '../dataset/silsilah.ts';
import { lineageQualityTable } from '../dataset/silsilah.ts';
import { formatNumber } from '../i18n/format.ts';
import { codesOf } from '../lineage/step.ts';
import { fieldsOf } from '../package/table.ts';
import { provinceOf } from '../region/code.ts';
import type { Level } from '../region/level.ts';
import { compareTexts } from '../table/compare-texts.ts';
import type { CitedEdition } from './edition.ts';
import { editionYear } from './edition.ts';
import { joined } from './joined.ts';
import type { CitedRelease, Picture } from './picture.ts';

/** Levels whose codes are drawn: each has a picture of its own, since their numbers are of different units. */
export type DrawnLevel = Extract<Level, 'kecamatan' | 'desa/kelurahan'>;

const ids: Readonly<Record<DrawnLevel, string>> = {
  'desa/kelurahan': 'kode-ditinggalkan-dan-baru',
  kecamatan: 'kode-kecamatan-ditinggalkan-dan-baru',
};
const number = (value: number) => formatNumber(value, 'id');
const { tahun_lama, tahun_baru, tingkat, kode_ditinggalkan, kode_baru } = lineageQualityTable.fields;

const table = {
  name: 'kode-ditinggalkan-dan-baru',
  title: 'Kode yang ditinggalkan dan kode baru',
  description: 'Satu baris satu provinsi dalam satu langkah antara dua edisi.',
  format: 'csv',
  primaryKey: ['kode_provinsi', 'tahun_lama'],
  fields: {
    kode_provinsi: {
      type: 'string',
      title: 'Kode provinsi',
      description: 'Dua angka pertama kode itu.',
      example: '91',
      constraints: { required: true, pattern: String.raw`^\d{2}$` },
      'guyub:kind': 'place-code',
    },
    nama_provinsi: {
      type: 'string',
      title: 'Nama provinsi',
      description: 'Nama pada edisi terbaru yang memuat kodenya.',
      example: 'Papua',
      constraints: { required: true },
    },
    tahun_lama,
    tahun_baru,
    tingkat,
    kode_ditinggalkan: { ...kode_ditinggalkan, example: 4544 },
    kode_baru: { ...kode_baru, example: 22 },
  },
} as const;

/** What happened to the codes of one level in one province between two editions that follow each other. */
interface Cell {
  readonly kode_provinsi: string;
  readonly nama_provinsi: string;
  readonly tahun_lama: number;
  readonly tahun_baru: number;
  readonly tingkat: DrawnLevel;
  readonly kode_ditinggalkan: number;
  readonly kode_baru: number;
}

/**
 * How many codes left and how many came, by province and step. A code left where the newer edition lacks it, and came
 * where the older lacks it: as `silsilah-mutu` counts them, whose numbers are those of all provinces together.
 * @param editions those that the release was computed from, oldest first
 * @returns `null` where there is no step between two editions
 * @throws Error where the numbers are not the release's
 */
export function codesLeftAndCame(
  release: CitedRelease,
  quality: readonly LineageQualityRow[],
  editions: readonly CitedEdition[],
  level: DrawnLevel,
): Picture | null {
  const steps = editions.slice(1).flatMap((newer, i) => {
    const older = editions[i];
    return older === undefined ? [] : [cellsOf(older, newer, level)];
  });
  if (steps.length === 0) return null;
  steps.forEach((step) => agreeWith(quality, step, level));
  const cells = steps.flatMap(({ cells: own }) => own);
  const names = newestNames(editions);
  const provinces = [...new Set(cells.map(({ kode_provinsi }) => kode_provinsi))].sort(compareTexts);
  const rows = provinces.flatMap((code) =>
    cells
      .filter(({ kode_provinsi }) => kode_provinsi === code)
      .map((cell): Cell => ({ ...cell, nama_provinsi: names.get(code) ?? code })),
  );
  const still = provinces.filter((code) =>
    rows.every((row) => row.kode_provinsi !== code || row.kode_ditinggalkan + row.kode_baru === 0),
  );
  const [first, last] = [steps[0]?.from ?? 0, steps.at(-1)?.to ?? 0];
  return {
    id: ids[level],
    topic: 'wilayah',
    releases: [release, ...editions.map((edition) => edition.release)],
    title: titleOf(rows, level),
    text: [
      `Kode ${level} dari edisi ke edisi: ${steps.map(toldStep).join('; ')}.`,
      ...(still.length === 0
        ? []
        : [
            `Di antara edisi-edisi ini tidak ada yang ditinggalkan atau baru di ${joined(still.map((code) => names.get(code) ?? code))}.`,
          ]),
    ].join(' '),
    unit: `kode ${level}`,
    date: `dari edisi ke edisi, ${first} sampai ${last}`,
    notes: [
      'Ditinggalkan: kode edisi lama yang tidak ada pada edisi baru. Baru: kode edisi baru yang tidak ada pada edisi lama.',
      `Kode yang ditinggalkan tidak berarti ${level === 'kecamatan' ? 'kecamatannya' : 'desanya'} hilang.`,
      'Kode yang berganti provinsi terhitung dua kali: ditinggalkan di provinsi lamanya, baru di provinsi barunya.',
      'Kode yang tetap ada tetapi kini dipakai tempat lain tidak terhitung.',
      'Setiap langkah punya skalanya sendiri, dari nol. Angka 0 sendirian: tidak ada yang ditinggalkan dan tidak ada yang baru. Sel kosong: provinsinya belum ada pada kedua edisi.',
      'Tahun adalah tahun edisi, bukan tahun kejadiannya.',
    ],
    table: { fields: fieldsOf(table), rows: rows.map((row) => ({ ...row })) },
    draw: (width) =>
      divergingTable(
        provinces.map((code) => ({
          name: names.get(code) ?? code,
          cells: steps.map(({ from }) => {
            const cell = rows.find((row) => row.kode_provinsi === code && row.tahun_lama === from);
            return cell === undefined ? null : { left: cell.kode_ditinggalkan, right: cell.kode_baru };
          }),
        })),
        {
          width,
          columns: steps.map(({ from, to }) => `${from} ke ${to}`),
          sides: ['ditinggalkan', 'baru'],
          where: ['di kiri garis nol', 'di kanan'],
          format: number,
        },
      ),
  };
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly Omit<Cell, 'nama_provinsi'>[];
}

const toldStep = ({ from, to, cells }: Step): string => {
  const [left, came] = [sum(cells, (cell) => cell.kode_ditinggalkan), sum(cells, (cell) => cell.kode_baru)];
  return `${from} ke ${to}, ${number(left)} ditinggalkan dan ${number(came)} baru`;
};

/** One cell for each province that either edition has. */
function cellsOf(older: CitedEdition, newer: CitedEdition, level: DrawnLevel): Step {
  const [from, to] = [editionYear(older.release), editionYear(newer.release)];
  const [before, after] = [older, newer].map(({ places }) => new Set(places.map(({ code }) => code)));
  const own = (codes: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()) =>
    Map.groupBy(
      codesOf(codes, level).filter((code) => !others.has(code)),
      provinceOf,
    );
  const [left, came] = [own(before, after), own(after, before)];
  const provinces = new Set([...(before ?? []), ...(after ?? [])].map(provinceOf));
  return {
    from,
    to,
    cells: [...provinces].map((code) => ({
      kode_provinsi: code,
      tahun_lama: from,
      tahun_baru: to,
      tingkat: level,
      kode_ditinggalkan: left.get(code)?.length ?? 0,
      kode_baru: came.get(code)?.length ?? 0,
    })),
  };
}

/** @throws Error where the cells of a step together are not what the release counts */
function agreeWith(quality: readonly LineageQualityRow[], { from, to, cells }: Step, level: DrawnLevel): void {
  const row = quality.find((each) => each.tahun_lama === from && each.tahun_baru === to && each.tingkat === level);
  for (const field of ['kode_ditinggalkan', 'kode_baru'] as const) {
    const [counted, released] = [sum(cells, (cell) => cell[field]), row?.[field] ?? 0];
    if (counted !== released)
      throw new Error(
        `codesLeftAndCame: ${from} to ${to}, ${level}, ${field} is ${counted}, but ${released} in silsilah-mutu`,
      );
  }
}

/** Names of provinces, each as the newest edition that has its code writes it. */
const newestNames = (editions: readonly CitedEdition[]): ReadonlyMap<string, string> =>
  new Map(
    editions.flatMap(({ places }) =>
      places.filter(({ code }) => code.length === 2).map(({ code, name }) => [code, name] as const),
    ),
  );

/** The step in which most codes were given up, and the province that gave up most of them. */
function titleOf(rows: readonly Cell[], level: DrawnLevel): string {
  const steps = [...Map.groupBy(rows, ({ tahun_lama: from }) => from).values()].map((own) => ({
    own,
    left: sum(own, ({ kode_ditinggalkan: left }) => left),
  }));
  const step = greatest(steps, (a, b) => a.left - b.left);
  const most = greatest(step?.own ?? [], (a, b) => a.kode_ditinggalkan - b.kode_ditinggalkan);
  if (step === undefined || most === undefined || step.left === 0) return `Tidak ada kode ${level} yang ditinggalkan`;
  const share = most.kode_ditinggalkan === step.left ? 'semuanya' : `${number(most.kode_ditinggalkan)} di antaranya`;
  return `Dari edisi ${most.tahun_lama} ke ${most.tahun_baru}, ${number(step.left)} kode ${level} ditinggalkan, ${share} di ${most.nama_provinsi}`;
}
