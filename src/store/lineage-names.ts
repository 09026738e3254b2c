import type { NameIn } from '../lib/page/lineage.ts';
import { editionYears } from './lineage.ts';
import { datasetOf, once } from './site.ts';
import { placesOfVintage } from './vintages.ts';

/** Codes with their names by year of edition. Reads all editions, once. */
const namesByYear = once(() => {
  const years = editionYears();
  return new Map(
    datasetOf('wilayah').releases.map(({ version }, i) => [
      years[i] ?? 0,
      new Map(placesOfVintage(version).map(({ code, name }) => [code, name])),
    ]),
  );
});

/** Name of a code in an edition. */
export const nameIn: NameIn = (code, year) => namesByYear().get(year)?.get(code) ?? null;

/** Name of a code in the newest edition that has it; the code itself where none has. */
export const newestName = (code: string): string => {
  const year = editionYears().findLast((edition) => nameIn(code, edition) !== null);
  return (year === undefined ? null : nameIn(code, year)) ?? code;
};

/** All codes of an edition. */
export const codesOfEdition = (year: number): readonly string[] => [...(namesByYear().get(year)?.keys() ?? [])];
