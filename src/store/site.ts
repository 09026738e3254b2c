import { readFileSync } from 'node:fs';
import { cacheFolder, dataFolder, manifestPath } from '../../scripts/folders.ts';
import { figureTable } from '../lib/dataset/angka.ts';
import { boundaryTable } from '../lib/dataset/batas.ts';
import { externalDatasetTable } from '../lib/dataset/katalog.ts';
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
import { referenceEntries } from '../lib/directory/references.ts';
import { regulationEntries } from '../lib/directory/regulations.ts';
import type { PlaceTables } from '../lib/page/place.ts';
import type { ProgrammeTables } from '../lib/page/programme.ts';
import type { ReleaseSite } from '../lib/page/release.ts';
import type { Descriptor } from '../lib/package/descriptor.ts';
import { buildHierarchy } from '../lib/region/hierarchy.ts';
import { readCatalog, readDatasets, readLatest, readResource } from './data.ts';
import type { StoredDataset } from './data.ts';

/** What the pages read: every table of the latest releases, each read once, when first asked for. */
export const once = <T>(make: () => T): (() => T) => {
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
export const programmes = once(() => [...latest('program', programmeTable)()].sort((a, b) => a.urutan - b.urutan));
export const institutions = latest('lembaga', institutionTable);
export const figures = latest('angka', figureTable);
export const externalDatasets = latest('katalog', externalDatasetTable);

/** Regulations with their ties, newest first. */
export const regulations = once(() =>
  regulationEntries({
    regulations: latest('peraturan', regulationTable)(),
    programmes: latest('peraturan', regulationProgrammeTable)(),
    relations: latest('peraturan', regulationRelationTable)(),
    references: latest('peraturan', regulationReferenceTable)(),
  }),
);
/** References with their further addresses, by number. */
export const references = once(() =>
  referenceEntries(latest('rujukan', referenceTable)(), latest('rujukan', referenceAddressTable)()),
);

/** The dataset of a name, with its releases. @throws Error where there is none */
export function datasetOf(name: string): StoredDataset {
  const found = datasets().find(({ dataset }) => dataset.name === name);
  if (found === undefined) throw new Error(`no dataset "${name}" in ${dataFolder()}`);
  return found;
}

/** What the pages of places are gathered from. */
export const placeTables = once((): PlaceTables => ({
  tree: tree(),
  programmes: programmes(),
  institutions: institutions(),
  figures: figures(),
  externalDatasets: externalDatasets(),
  populationByCode: new Map(latest('penduduk', populationTable)().map((row) => [row.kode_wilayah, row])),
  outlineByCode: new Map(latest('batas', boundaryTable)().map((row) => [row.kode_wilayah, row.geometri])),
}));

/** What the pages of programmes are gathered from. */
export const programmeTables = once((): ProgrammeTables => ({
  tree: tree(),
  programmes: programmes(),
  programmeReferences: latest('program', programmeReferenceTable)(),
  programmeSynonyms: latest('program', programmeSynonymTable)(),
  institutions: institutions(),
  figures: figures(),
  regulations: regulations(),
}));

/** What the page of a release is gathered from. */
export const releaseSite = (release: Descriptor): Pick<ReleaseSite, 'catalog' | 'manifest' | 'rowsOf'> => ({
  catalog: catalog(),
  manifest: manifest(),
  rowsOf: (resource) => readResource(release, resource),
});
