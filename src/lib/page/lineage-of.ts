import type { LineageRow } from '../dataset/silsilah.ts';
import type { Event } from '../lineage/event.ts';
import { events } from '../lineage/event.ts';
import { districtOf, regencyOf } from '../region/code.ts';
import type { Level } from '../region/level.ts';
import { levels } from '../region/level.ts';
import type { NameIn } from './lineage.ts';
import { codeCount, editionAfter, ownCodes } from './lineage.ts';
import { compareTexts } from '../table/compare-texts.ts';

/** A code that left, with what it became: one row, several where they are candidates, and one that names none where it is gone. */
export interface CodeLine {
  readonly code: string;
  readonly name: string;
  /** The place that has the code in the next edition, where that is another one. */
  readonly takenBy: string | null;
  readonly rows: readonly [LineageRow, ...LineageRow[]];
}
/** Codes of one district in one event, and where that district is afterwards if they all lie in one. */
export interface DistrictGroup {
  /** The district; `null` for places that lie in none, districts and regencies. */
  readonly before: { readonly code: string; readonly name: string } | null;
  readonly after: { readonly code: string; readonly name: string } | null;
  readonly codes: readonly CodeLine[];
}
export interface EventGroup {
  readonly event: Event;
  readonly count: number;
  readonly districts: readonly DistrictGroup[];
}
/** What happened between two editions. */
export interface LineageStep {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly events: readonly EventGroup[];
}
/** How many codes of each level an event changed. */
export interface EventCount {
  readonly event: Event;
  readonly counts: Readonly<Record<Level, number>>;
}

export interface LineageOfInput {
  /** All rows. */
  readonly rows: readonly LineageRow[];
  readonly nameIn: NameIn;
  /** Years of the editions, oldest first. */
  readonly editions: readonly number[];
}

/** What the page of a regency shows: every code in it that left, came, or was given to another place. */
export function lineageOf(code: string, { rows, nameIn, editions }: LineageOfInput) {
  const own = rows.filter(
    ({ kode_lama, kode_baru }) =>
      regencyOf(kode_lama) === code || (kode_baru !== null && regencyOf(kode_baru) === code),
  );
  const { became, was } = ownCodes(code, own);
  // Candidates of one code may each be another event: the code stands by that of the first.
  const keyOf = ({ kode_lama, tahun_lama }: LineageRow) => `${tahun_lama} ${kode_lama}`;
  const leading = new Map([...own].reverse().map((row) => [keyOf(row), row.peristiwa]));
  const by = (event: Event, among: readonly LineageRow[]) => among.filter((row) => leading.get(keyOf(row)) === event);
  const seen = editions.filter((year) => nameIn(code, year) !== null);
  const [first = 0, last = 0] = [seen[0], seen.at(-1)];
  return {
    code,
    name: nameIn(code, last) ?? code,
    /** Oldest and newest edition that has it. */
    first,
    last,
    isToday: last === editions.at(-1),
    became,
    was,
    count: codeCount(own),
    /** Events that happened here, by level. */
    summary: events.flatMap((event): EventCount[] => {
      const happened = by(event, own);
      const counts = Object.fromEntries(
        levels.map((level) => [level, codeCount(happened.filter(({ tingkat }) => tingkat === level))]),
      ) as Record<Level, number>;
      return happened.length === 0 ? [] : [{ event, counts }];
    }),
    steps: [...Map.groupBy(own, ({ tahun_lama }) => tahun_lama)]
      .sort(([a], [b]) => a - b)
      .map(([from, inStep]): LineageStep => ({
        from,
        to: editionAfter(from, editions),
        count: codeCount(inStep),
        events: events.flatMap((event): EventGroup[] => {
          const happened = by(event, inStep);
          return happened.length === 0
            ? []
            : [
                {
                  event,
                  count: codeCount(happened),
                  districts: districtGroups(happened, nameIn, editionAfter(from, editions)),
                },
              ];
        }),
      })),
  };
}

/** Rows of one event in one step by the district that they lay in, districts and regencies themselves first. */
function districtGroups(rows: readonly LineageRow[], nameIn: NameIn, next: number): DistrictGroup[] {
  const named = (code: string, year: number | null) =>
    year === null ? null : { code, name: nameIn(code, year) ?? code };
  return [...Map.groupBy(rows, (row) => (row.tingkat === 'desa/kelurahan' ? districtOf(row.kode_lama) : ''))]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([district, own]) => {
      const [after, ...others] = new Set(
        own.flatMap(({ kode_baru }) => (kode_baru === null ? [] : [districtOf(kode_baru)])),
      );
      return {
        before: district === '' ? null : named(district, own[0]?.tahun_lama ?? null),
        after:
          district === '' || after === undefined || others.length > 0
            ? null
            : named(after, own.find(({ tahun_baru }) => tahun_baru !== null)?.tahun_baru ?? null),
        codes: [...Map.groupBy(own, ({ kode_lama }) => kode_lama)].map(([code, [row, ...more]]): CodeLine => {
          if (row === undefined) throw new Error('districtGroups: a group without rows');
          const takenBy = row.kode_baru === code ? null : nameIn(code, next);
          return { code, name: row.nama_lama, takenBy, rows: [row, ...more] };
        }),
      };
    });
}
