import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../scripts/folders.ts';
import type { Level } from '../lib/region/level.ts';
import { levels } from '../lib/region/level.ts';
import { levelOf } from '../lib/region/code.ts';
import { parseCsv } from '../lib/table/csv.ts';
import { datasetOf } from './site.ts';

/** One edition of the official places, counted. */
export interface Vintage {
  /** Version of the release: `2018.0.0`. */
  readonly version: string;
  /** Its year: `2018`. */
  readonly year: string;
  /** The rule that it comes from, in official words. */
  readonly legalBasis: string | undefined;
  readonly counts: Readonly<Record<Level, number>>;
}

/** A place as an edition lists it. */
export interface VintagePlace {
  readonly code: string;
  readonly name: string;
}
const read = new Map<string, readonly VintagePlace[]>();

/** Codes and names of an edition, as its table lists them; each edition is read once. The data must have passed the check. */
export function placesOfVintage(version: string): readonly VintagePlace[] {
  const known = read.get(version);
  if (known !== undefined) return known;
  const { header, records } = parseCsv(readFileSync(join(dataFolder(), 'wilayah', version, 'wilayah.csv'), 'utf8'));
  const [code, name] = [header.indexOf('kode'), header.indexOf('nama')];
  const places = records.map(({ cells }) => ({ code: cells[code] ?? '', name: cells[name] ?? '' }));
  read.set(version, places);
  return places;
}

/** All editions of the official places, oldest first. */
export const vintages = (): Vintage[] =>
  datasetOf('wilayah').releases.map((release) => {
    const { version } = release;
    const found = Map.groupBy(placesOfVintage(version), ({ code }) => levelOf(code));
    return {
      version,
      year: version.split('.')[0] ?? version,
      legalBasis: release['guyub:legalBasis'],
      counts: Object.fromEntries(levels.map((level) => [level, found.get(level)?.length ?? 0])) as Record<
        Level,
        number
      >,
    };
  });
