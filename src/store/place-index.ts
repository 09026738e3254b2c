import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cacheFolder, contentFolder, placeIndexPath } from '../../scripts/folders.ts';
import { DataError } from '../lib/check/fault.ts';
import { populationTable } from '../lib/dataset/penduduk.ts';
import { oldCode } from '../lib/page/former-place.ts';
import type { PlaceIndexSource } from '../lib/search/place/build-place-index.ts';
import type { FormerPlace } from '../lib/search/place/formerly-file.ts';
import { candidates, notFound } from '../lib/search/place/formerly-file.ts';
import { programmeNames } from '../lib/search/place/programme-names.ts';
import { readShortForms } from '../lib/search/place/short-forms.ts';
import { readLatest } from './data.ts';
import { codeBook, formerTables } from './former-places.ts';
import { datasets, once, programmes, programmeTables, tree } from './site.ts';

/** What the place search is made from. @throws DataError where the table of short forms has faults */
export function placeIndexSource(): PlaceIndexSource {
  const { places } = tree();
  const population = new Map(
    readLatest(datasets(), 'penduduk', populationTable).map((row) => [row.kode_wilayah, row.jumlah_penduduk]),
  );
  return {
    places,
    formerly: formerPlaces(),
    populationOf: (code) => population.get(code) ?? undefined,
    shortForms: shortForms(new Set(places.map(({ kode }) => kode).filter((code) => code.length <= 5))),
    programmes: programmeNames(programmes(), programmeTables().programmeSynonyms),
  };
}

function shortForms(large: ReadonlySet<string>): PlaceIndexSource['shortForms'] {
  const file = join(contentFolder(), 'pencarian', 'singkatan.csv');
  if (!existsSync(file)) return [];
  const { shortForms: forms, faults } = readShortForms(file, readFileSync(file, 'utf8'), (code) => large.has(code));
  if (faults.length > 0) throw new DataError(faults);
  return forms;
}

/** Codes that places had and have no more, with what the last of these vintages says; of one code the last place first. */
function formerPlaces(): FormerPlace[] {
  const tables = formerTables();
  return codeBook()
    .codes.flatMap((code) => oldCode(code, tables).uses.toReversed())
    .map(({ code, name, last, now }) => ({
      code,
      name,
      year: last,
      today: now.outcome === 'satu' ? now.place.code : now.outcome === 'calon' ? candidates : notFound,
    }));
}

const builtIndexSchema = z.object({ folder: z.string(), files: z.number(), bytes: z.number() });
export type BuiltPlaceIndex = z.infer<typeof builtIndexSchema>;

/** Where the files of the place search lie on the site: `pencarian/1a2b3c4d`. */
export const placeIndex = once((): BuiltPlaceIndex =>
  builtIndexSchema.parse(JSON.parse(readFileSync(placeIndexPath(cacheFolder()), 'utf8'))),
);
