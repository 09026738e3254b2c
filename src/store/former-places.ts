import type { FormerTables } from '../lib/page/former-place.ts';
import { lineageRegencies } from '../lib/page/lineage.ts';
import { regencyOf } from '../lib/region/code.ts';
import { makeCodeBook } from '../lib/region/code-book.ts';
import { editionYears, lineage, lineageRows } from './lineage.ts';
import { datasetOf, once, tree } from './site.ts';
import { placesOfVintage } from './vintages.ts';

/** Every code of every edition. Reads all editions, once. */
export const codeBook = once(() => {
  const years = editionYears();
  const { releases } = datasetOf('wilayah');
  return makeCodeBook(
    releases.map(({ version }, i) => ({ year: years[i] ?? 0, places: placesOfVintage(version) })),
    lineageRows(),
  );
});

/** What is told of codes: on pages of places of today, and at codes that are no more. */
export const formerTables = once((): FormerTables => {
  const rows = Map.groupBy(lineageRows(), ({ kode_lama }) => kode_lama);
  return { tree: tree(), lineage: lineage(), book: codeBook(), rowsOf: (code) => rows.get(code) ?? [] };
});

const regenciesWithLineage = once(() => new Set(lineageRegencies(lineageRows())));

/** The regency whose page of codes tells of a code; `undefined` where no code in it ever changed. */
export function lineageRegencyOf(code: string): string | undefined {
  const regency = regencyOf(code);
  return regenciesWithLineage().has(regency) ? regency : undefined;
}
