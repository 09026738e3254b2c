import { readFileSync } from 'node:fs';
import { cacheFolder, manifestPath } from '../../scripts/folders.ts';
import { figureTable } from '../lib/dataset/angka.ts';
import { boundaryTable } from '../lib/dataset/batas.ts';
import {
  externalDatasetFormatTable,
  externalDatasetProgrammeTable,
  externalDatasetTable,
} from '../lib/dataset/katalog.ts';
import { institutionTable } from '../lib/dataset/lembaga.ts';
import { populationTable } from '../lib/dataset/penduduk.ts';
import {
  regulationProgrammeTable,
  regulationReferenceTable,
  regulationRelationTable,
  regulationTable,
} from '../lib/dataset/peraturan.ts';
import { programmeReferenceTable, programmeSynonymTable, programmeTable } from '../lib/dataset/program.ts';
import { referenceAddressTable, referenceTable } from '../lib/dataset/rujukan.ts';
import { currentPlacesTable } from '../lib/dataset/wilayah.ts';
import { manifestSchema } from '../lib/distribution/manifest.ts';
import type { Row, TableSpec } from '../lib/package/table.ts';
import { buildHierarchy } from '../lib/region/hierarchy.ts';
import { readCatalog, readDatasets, readLatest } from './data.ts';

/** What the pages read: every table of the latest releases, each read once, when first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
const latest = <T extends TableSpec>(dataset: string, table: T): (() => Row<T>[]) =>
  once(() => readLatest(datasets(), dataset, table));

export const catalog = once(readCatalog);
export const datasets = once(readDatasets);
/** Sizes and hashes of what is published below `/data/`. */
export const manifest = once(() => manifestSchema.parse(JSON.parse(readFileSync(manifestPath(cacheFolder()), 'utf8'))));

/** The tree of the newest vintage of places. */
export const tree = once(() => buildHierarchy(latest('wilayah', currentPlacesTable)()));
const population = latest('penduduk', populationTable);
/** Population and area by place code. */
export const populationByCode = once(() => new Map(population().map((row) => [row.kode_wilayah, row])));
const boundaries = latest('batas', boundaryTable);
/** Outlines of provinces and regencies by place code. */
export const outlineByCode = once(() => new Map(boundaries().map((row) => [row.kode_wilayah, row.geometri])));

export const programmes = once(() => [...latest('program', programmeTable)()].sort((a, b) => a.urutan - b.urutan));
export const programmeSynonyms = latest('program', programmeSynonymTable);
export const programmeReferences = latest('program', programmeReferenceTable);
export const institutions = latest('lembaga', institutionTable);
export const figures = latest('angka', figureTable);
export const regulations = latest('peraturan', regulationTable);
export const regulationProgrammes = latest('peraturan', regulationProgrammeTable);
export const regulationRelations = latest('peraturan', regulationRelationTable);
export const regulationReferences = latest('peraturan', regulationReferenceTable);
export const references = latest('rujukan', referenceTable);
export const referenceAddresses = latest('rujukan', referenceAddressTable);
export const externalDatasets = latest('katalog', externalDatasetTable);
export const externalDatasetProgrammes = latest('katalog', externalDatasetProgrammeTable);
export const externalDatasetFormats = latest('katalog', externalDatasetFormatTable);
