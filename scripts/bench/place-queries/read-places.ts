import { currentPlacesTable } from '../../../src/lib/dataset/wilayah.ts';
import { readDatasets, readLatest } from '../../../src/store/data.ts';
import { placesOfVintage } from '../../../src/store/vintages.ts';
import { dataFolder } from '../../folders.ts';
import type { BenchPlace } from './bench-place.ts';
import { benchPlaces } from './bench-place.ts';

/** What the measurement asks for, read from the releases. */
export interface CodeTable {
  /** Version of the newest release of `wilayah`. */
  readonly version: string;
  readonly places: readonly BenchPlace[];
  /** Codes of older vintages that the newest has not, in order. */
  readonly formerCodes: readonly string[];
}

/** Reads the newest places and the codes of all older vintages. @throws Error where there is no release of `wilayah` */
export function readCodeTable(): CodeTable {
  const datasets = readDatasets();
  const wilayah = datasets.find(({ dataset }) => dataset.name === 'wilayah');
  if (wilayah === undefined) throw new Error(`bench: no dataset "wilayah" in ${dataFolder()}`);
  const places = benchPlaces(readLatest(datasets, 'wilayah', currentPlacesTable));
  const current = new Set(places.map(({ code }) => code));
  const former = new Set(wilayah.releases.flatMap(({ version }) => placesOfVintage(version).map(({ code }) => code)));
  const formerCodes = [...former].filter((code) => !current.has(code)).sort();
  return { version: wilayah.latest.version, places, formerCodes };
}
