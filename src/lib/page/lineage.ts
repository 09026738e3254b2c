import type { LineageQualityRow, LineageRow, LineageSampleRow } from '../dataset/silsilah.ts';
import type { Certainty, Event } from '../lineage/event.ts';
import { certainties, events } from '../lineage/event.ts';
import { precisionOf } from '../lineage/lineage-sample.ts';
import { provinceOf, regencyOf } from '../region/code.ts';
import { compareTexts } from '../table/compare-texts.ts';

/** Name of a code in an edition; `null` where that edition does not have it. */
export type NameIn = (code: string, year: number) => string | null;

/** How many different codes some rows speak of: candidates are several rows of one code. */
export const codeCount = (rows: readonly Pick<LineageRow, 'kode_lama' | 'tahun_lama'>[]): number =>
  new Set(rows.map(({ kode_lama, tahun_lama }) => `${tahun_lama} ${kode_lama}`)).size;

/** A kind of event, how often it happened, and one that is most certain. */
export interface EventExample {
  readonly event: Event;
  readonly count: number;
  readonly example: LineageRow;
}

/** Each kind of event that happened, with the row of it that is most certain, the first by code. */
export function eventExamples(rows: readonly LineageRow[]): EventExample[] {
  const rank = ({ keyakinan }: LineageRow) =>
    keyakinan === null ? certainties.length : certainties.indexOf(keyakinan);
  return events.flatMap((event) => {
    const own = rows.filter(({ peristiwa }) => peristiwa === event);
    const [example] = [...own].sort(
      (a, b) => rank(a) - rank(b) || compareTexts(a.kode_lama, b.kode_lama) || a.tahun_lama - b.tahun_lama,
    );
    return example === undefined ? [] : [{ event, count: codeCount(own), example }];
  });
}

/** A village whose code changed with its province, the most certain and first by code; `null` where there is none. */
export const dividedVillage = (rows: readonly LineageRow[]): LineageRow | null =>
  rows.find(
    ({ peristiwa, tingkat, keyakinan }) =>
      peristiwa === 'pemekaran provinsi' && tingkat === 'desa/kelurahan' && keyakinan === 'tinggi',
  ) ?? null;

/** Two places that took each other's code, the most certain and first by code; `null` where there are none. */
export function swappedCodes(rows: readonly LineageRow[]): readonly [LineageRow, LineageRow] | null {
  const given = rows.filter(({ peristiwa, calon }) => peristiwa === 'kode dipakai tempat lain' && !calon);
  const pairs = given.flatMap((one) => {
    const other = given.find(
      ({ kode_lama, kode_baru, tahun_lama }) =>
        kode_lama === one.kode_baru && kode_baru === one.kode_lama && tahun_lama === one.tahun_lama,
    );
    return other === undefined ? [] : [[one, other] as const];
  });
  return pairs.find(([one]) => one.keyakinan === 'tinggi') ?? pairs[0] ?? null;
}

/** Places that were not found again, and whose code is another place's in the next edition. */
export const goneWithCodeTaken = (
  rows: readonly LineageRow[],
  nameIn: NameIn,
  editions: readonly number[],
): readonly LineageRow[] =>
  rows.filter(
    ({ kode_lama, kode_baru, tahun_lama }) =>
      kode_baru === null && nameIn(kode_lama, editionAfter(tahun_lama, editions)) !== null,
  );

/** The edition after a year's; the year itself for the newest. */
export const editionAfter = (year: number, editions: readonly number[]): number =>
  editions.find((edition) => edition > year) ?? year;

/** How much of what left in a step between two editions was found again, over all levels. */
export interface QualityStep {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly one: number;
  readonly candidates: number;
  readonly none: number;
  /** Codes that both editions have, given to another place. */
  readonly given: number;
  /** Codes that only the newer edition has, and of which no older code is known. */
  readonly newWithoutOrigin: number;
}

/** The steps, oldest first, and their sum as from the first edition to the last; no step: `null`. */
export function qualitySteps(rows: readonly LineageQualityRow[]): { steps: QualityStep[]; all: QualityStep } | null {
  const sum = (own: readonly LineageQualityRow[]): QualityStep => {
    const add = (value: (row: LineageQualityRow) => number) => own.reduce((total, row) => total + value(row), 0);
    return {
      from: Math.min(...own.map(({ tahun_lama }) => tahun_lama)),
      to: Math.max(...own.map(({ tahun_baru }) => tahun_baru)),
      left: add((row) => row.kode_ditinggalkan),
      one: add((row) => row.satu_pengganti),
      candidates: add((row) => row.berupa_calon),
      none: add((row) => row.tanpa_pengganti),
      given: add((row) => row.dipakai_tempat_lain),
      newWithoutOrigin: add((row) => row.kode_baru - row.baru_berasal),
    };
  };
  if (rows.length === 0) return null;
  const steps = [...Map.groupBy(rows, ({ tahun_lama }) => tahun_lama).values()]
    .map(sum)
    .sort((a, b) => a.from - b.from);
  return { steps, all: sum(rows) };
}

/** What those who read the sample decided of one kind of event. */
export interface SampleLine {
  readonly event: Event;
  readonly right: number;
  readonly wrong: number;
  readonly undecided: number;
}

/** The judged sample: its precision, its lines by event, and each row that is not right, with its name. */
export function judgedSample(sample: readonly LineageSampleRow[], rows: readonly LineageRow[]) {
  const count = (own: readonly LineageSampleRow[], verdict: LineageSampleRow['putusan']) =>
    own.filter(({ putusan }) => putusan === verdict).length;
  return {
    precision: precisionOf(sample),
    lines: events.flatMap((event): SampleLine[] => {
      const own = sample.filter(({ peristiwa }) => peristiwa === event);
      return own.length === 0
        ? []
        : [
            {
              event,
              right: count(own, 'benar'),
              wrong: count(own, 'salah'),
              undecided: count(own, 'tidak dapat diputuskan'),
            },
          ];
    }),
    doubtful: sample
      .filter(({ putusan }) => putusan !== 'benar')
      .map((judged) => ({
        ...judged,
        name:
          rows.find((row) => row.kode_lama === judged.kode_lama && row.tahun_lama === judged.tahun_lama)?.nama_lama ??
          judged.kode_lama,
      })),
  };
}

/** How many codes have each certainty; codes that are gone have none. */
export const certaintyCounts = (rows: readonly LineageRow[]): readonly { certainty: Certainty; count: number }[] =>
  certainties.map((certainty) => ({ certainty, count: codeCount(rows.filter((row) => row.keyakinan === certainty)) }));

/** Codes of the regencies that have a page: in which a code left, or to which one came, in order. */
export const lineageRegencies = (rows: readonly LineageRow[]): string[] =>
  [...new Set(rows.flatMap((row) => regenciesOf(row)))].sort(compareTexts);

const regenciesOf = ({ kode_lama, kode_baru }: LineageRow): string[] => [
  ...new Set([regencyOf(kode_lama), ...(kode_baru === null ? [] : [regencyOf(kode_baru)])]),
];

/** A regency in the list: its code and name, how many codes its page tells of, and what its own code was or became. */
export interface RegencyLine {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** Its code after this one, or before it. */
  readonly became: string | null;
  readonly was: string | null;
}

/**
 * Regencies with a page, by the province of their code.
 * @param nameOf name of a province or regency of any edition, the newest that it has
 */
export function regencyList(
  rows: readonly LineageRow[],
  nameOf: (code: string) => string,
): { code: string; name: string; regencies: RegencyLine[] }[] {
  const byRegency = Map.groupBy(
    rows.flatMap((row) => regenciesOf(row).map((code) => ({ code, row }))),
    ({ code }) => code,
  );
  const lines = lineageRegencies(rows).map((code): RegencyLine => {
    const own = (byRegency.get(code) ?? []).map(({ row }) => row);
    const { became, was } = ownCodes(code, own);
    return {
      code,
      name: nameOf(code),
      count: codeCount(own),
      became: became?.kode_baru ?? null,
      was: was?.kode_lama ?? null,
    };
  });
  return [...Map.groupBy(lines, ({ code }) => provinceOf(code))].map(([code, regencies]) => ({
    code,
    name: nameOf(code),
    regencies,
  }));
}

/** The rows that tell what a place's own code became, and what it was before. */
export function ownCodes(
  code: string,
  rows: readonly LineageRow[],
): { readonly became: LineageRow | null; readonly was: LineageRow | null } {
  const certain = rows.filter(({ calon, kode_lama, kode_baru }) => !calon && kode_lama !== kode_baru);
  return {
    became: certain.find(({ kode_lama }) => kode_lama === code) ?? null,
    was: certain.find(({ kode_baru }) => kode_baru === code) ?? null,
  };
}
