import type { LineageRow } from '../dataset/silsilah.ts';
import type { CodeToday } from '../region/lineage.ts';
import { levelOf, provinceOf, regencyOf } from '../region/code.ts';
import type { NameIn } from './lineage.ts';
import { compareTexts } from '../table/compare-texts.ts';

/** A regency whose villages went from one province to another, or stayed: its code before and today. */
export interface FlowRegency {
  readonly name: string;
  readonly before: string;
  readonly today: string;
  readonly villages: number;
}
/** Villages of one province that lie in one province today. */
export interface ProvinceFlow {
  readonly from: string;
  readonly to: string;
  readonly villages: number;
  readonly regencies: readonly FlowRegency[];
}
/** A province at one end, with villages of the flows that leave or reach it. */
export interface ProvinceEnd {
  readonly code: string;
  readonly name: string;
  readonly villages: number;
  /** First edition that has it, where it came into being by the division. */
  readonly since: number | null;
}

/** Where the villages of divided provinces are today. */
export interface DividedProvinces {
  /** Year of the last edition before the first of them was divided, and of the newest edition. */
  readonly year: number;
  readonly newest: number;
  readonly before: readonly ProvinceEnd[];
  readonly after: readonly ProvinceEnd[];
  /** By province before, those that stayed first. */
  readonly flows: readonly ProvinceFlow[];
  /** Villages that lie in another province today. */
  readonly moved: number;
  /** Villages whose place today is not known: only candidates, or none. */
  readonly candidates: number;
  readonly gone: number;
}

export interface DividedInput {
  readonly rows: readonly LineageRow[];
  /** Codes of all places of an edition. */
  readonly codesOf: (year: number) => readonly string[];
  readonly nameIn: NameIn;
  /** Year of the newest edition. */
  readonly newest: number;
  readonly today: (code: string, year: number) => CodeToday;
}

/** Provinces out of which new ones came, and where each of their villages is today; `null` where no province was divided. */
export function dividedProvinces({ rows, codesOf, nameIn, newest, today }: DividedInput): DividedProvinces | null {
  const divided = rows.filter(({ peristiwa }) => peristiwa === 'pemekaran provinsi');
  if (divided.length === 0) return null;
  const year = Math.min(...divided.map(({ tahun_lama }) => tahun_lama));
  const provinces = new Set(divided.map(({ kode_lama }) => provinceOf(kode_lama)));
  const villages = codesOf(year)
    .filter((code) => provinces.has(provinceOf(code)) && levelOf(code) === 'desa/kelurahan')
    .map((code) => ({ code, answer: today(code, year) }));
  const known = villages.flatMap(({ code, answer }) =>
    answer.outcome === 'satu' ? [{ before: code, today: answer.code }] : [],
  );
  const pairs = Map.groupBy(known, (pair) => `${provinceOf(pair.before)} ${provinceOf(pair.today)}`);
  const flows = [...pairs].map(([key, own]): ProvinceFlow => {
    const [from = '', to = ''] = key.split(' ');
    const regencies = Map.groupBy(own, (pair) => `${regencyOf(pair.before)} ${regencyOf(pair.today)}`);
    return {
      from,
      to,
      villages: own.length,
      regencies: [...regencies]
        .map(([codes, members]): FlowRegency => {
          const [before = '', now = ''] = codes.split(' ');
          return { before, today: now, name: nameIn(now, newest) ?? now, villages: members.length };
        })
        .sort((a, b) => compareTexts(a.before, b.before) || compareTexts(a.today, b.today)),
    };
  });
  flows.sort(
    (a, b) =>
      compareTexts(a.from, b.from) || Number(b.from === b.to) - Number(a.from === a.to) || compareTexts(a.to, b.to),
  );
  const sum = (own: readonly ProvinceFlow[]) => own.reduce((total, flow) => total + flow.villages, 0);
  const end = (code: string, at: number, own: readonly ProvinceFlow[]): ProvinceEnd => {
    const years = divided.flatMap(({ kode_baru, tahun_baru }) =>
      kode_baru !== null && tahun_baru !== null && provinceOf(kode_baru) === code ? [tahun_baru] : [],
    );
    return {
      code,
      name: nameIn(code, at) ?? code,
      villages: sum(own),
      since: years.length === 0 ? null : Math.min(...years),
    };
  };
  const count = (outcome: CodeToday['outcome']) => villages.filter(({ answer }) => answer.outcome === outcome).length;
  return {
    year,
    newest,
    before: [...Map.groupBy(flows, ({ from }) => from)].map(([code, own]) => end(code, year, own)),
    after: [...Map.groupBy(flows, ({ to }) => to)].map(([code, own]) => end(code, newest, own)),
    flows,
    moved: sum(flows.filter(({ from, to }) => from !== to)),
    candidates: count('calon'),
    gone: count('hilang'),
  };
}
