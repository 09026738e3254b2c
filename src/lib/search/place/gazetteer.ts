import type { PlaceCore } from './core.ts';
import type { NameForms } from './match-name.ts';
import { nameForms } from './match-name.ts';

/** A province or regency, in the forms by which it is found. */
export interface LargePlace {
  readonly code: string;
  /** As the code table has it: `Kabupaten Tegal`. */
  readonly name: string;
  /** Its name without the word for its kind, and with it. */
  readonly names: readonly NameForms[];
  readonly shortForms: readonly NameForms[];
  readonly isCity: boolean;
  /** In thousands. */
  readonly population: number;
}
/** Position of a province or regency, and what it costs to read a span as its name. */
export type LargeMatch = readonly [position: number, cost: number];

/** Provinces and regencies, and the numbers of what lies in them. */
export interface Gazetteer {
  readonly provinces: readonly LargePlace[];
  readonly regencies: readonly LargePlace[];
  /** Position of the regency that a numbered place lies in. */
  regencyOf(number: number): number;
  isDistrict(number: number): boolean;
  /** Number of the first village of a regency. */
  firstVillage(regency: number): number;
  /** What spans were compared before: with each letter that is typed all but the last come again. */
  readonly memory: Map<string, readonly LargeMatch[]>;
  /** Position of a regency by its code; -1 where there is none. */
  indexOf(code: string): number;
  /** Position of the province that a place lies in, by the place's code; -1 where there is none. */
  provinceOf(code: string): number;
  /** Its name; empty where there is none. */
  provinceName(code: string): string;
}

const kindWord = /^(Kabupaten|Kota|Daerah Khusus Ibukota|Daerah Istimewa) /;

export function gazetteer(core: PlaceCore): Gazetteer {
  const shortForms = (code: string) => core.shortForms.filter(([, of]) => of === code).map(([form]) => nameForms(form));
  const large = (code: string, name: string, population = 0): LargePlace => ({
    code,
    name,
    names: [
      ...new Set([name.replace(kindWord, '').replace('Administrasi ', ''), name.replace(kindWord, ''), name]),
    ].map(nameForms),
    shortForms: shortForms(code),
    isCity: name.startsWith('Kota '),
    population,
  });
  const regencies = core.regencies.map(([code, name, , , population]) => large(code, name, population));
  const sums = (column: 2 | 3): number[] => {
    let sum = 0;
    return core.regencies.map((regency) => (sum += regency[column]));
  };
  const [districtEnds, villageEnds] = [sums(2), sums(3)];
  const districts = districtEnds.at(-1) ?? 0;
  const positions = new Map(regencies.map(({ code }, i) => [code, i]));
  const provinces = core.provinces.map(([code, name]) => large(code, name));
  const provincePositions = new Map(provinces.map(({ code }, i) => [code, i]));
  const provinceOf = (code: string) => provincePositions.get(code.slice(0, 2)) ?? -1;
  return {
    provinces,
    regencies,
    isDistrict: (number) => number < districts,
    regencyOf: (number) =>
      number < districts ? firstAbove(districtEnds, number) : firstAbove(villageEnds, number - districts),
    firstVillage: (regency) => districts + (villageEnds[regency - 1] ?? 0),
    memory: new Map(),
    indexOf: (code) => positions.get(code) ?? -1,
    provinceOf,
    provinceName: (code) => provinces[provinceOf(code)]?.name ?? '',
  };
}

/** Position of the first end that is greater than the number. */
function firstAbove(ends: readonly number[], number: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
