import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, publishedFolder } from '../../scripts/folders.ts';
import type { ApiInput, FormerPlace } from '../lib/api/endpoint.ts';
import { withdrawnFigureTable, withdrawnInstitutionTable } from '../lib/dataset/ditarik.ts';
import { programmeReferenceTable, programmeSynonymTable } from '../lib/dataset/program.ts';
import type { Row, TableSpec } from '../lib/package/table.ts';
import { paths } from '../lib/site/urls.ts';
import { changeSummaries } from './changes.ts';
import { readLatest } from './data.ts';
import { datasetOf, catalog, datasets, figures, institutions, placeTables, programmes, tree } from './site.ts';
import { lineageRows } from './lineage.ts';
import { placesOfVintage } from './vintages.ts';

/** What the API is made from, but for what is published and where. */
export function apiInput(): Omit<ApiInput, 'manifest' | 'urls' | 'site'> {
  const changes = new Map(datasets().map((dataset) => [dataset.latest.name, changeSummaries(dataset)]));
  return {
    catalog: catalog(),
    datasets: datasets(),
    tree: tree(),
    populationByCode: placeTables().populationByCode,
    programmes: programmes(),
    programmeSynonyms: readLatest(datasets(), 'program', programmeSynonymTable),
    programmeReferences: readLatest(datasets(), 'program', programmeReferenceTable),
    institutions: institutions(),
    figures: figures(),
    withdrawnInstitutions: withdrawnFrom('lembaga', withdrawnInstitutionTable),
    withdrawnFigures: withdrawnFrom('angka', withdrawnFigureTable),
    formerPlaces: formerPlaces(),
    lineage: lineageRows(),
    changesOf: ({ name, version }) => changes.get(name)?.get(version),
  };
}

/** What the latest release of a dataset says was withdrawn; nothing where it has no such table yet. */
const withdrawnFrom = <T extends TableSpec>(dataset: string, table: T): Row<T>[] =>
  datasetOf(dataset).latest.resources.some(({ name }) => name === table.name)
    ? readLatest(datasets(), dataset, table)
    : [];

/** Provinces and regencies of older places whose code the latest lack, by code. */
function formerPlaces(): FormerPlace[] {
  const { releases } = datasetOf('wilayah');
  const last = new Map<string, FormerPlace>();
  for (const { version } of releases)
    for (const { code, name } of placesOfVintage(version))
      if (code.length <= regencyLength) last.set(code, { kode: code, nama: name, rilis_terakhir: version });
  const { version: latest } = datasetOf('wilayah').latest;
  return [...last.values()]
    .filter(({ rilis_terakhir }) => rilis_terakhir !== latest)
    .sort((a, b) => (a.kode < b.kode ? -1 : 1));
}
/** Characters of the code of a regency: `32.76`. */
const regencyLength = 5;

/** The text of an answer that the build has made, by its file below `api/v1/`; `undefined` where there is none. */
export function publishedAnswer(file: string): string | undefined {
  const path = join(publishedFolder(cacheFolder()), paths.api(file));
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
