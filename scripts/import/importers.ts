import type { Sources } from './source.ts';
import type { MadeDataset } from './releases.ts';
import { importPlaces } from './wilayah.ts';
import { importPopulation } from './penduduk.ts';
import { importBoundaries } from './batas.ts';
import { importProgrammes } from './program.ts';
import { importRegulations } from './peraturan.ts';
import { importReferences } from './rujukan.ts';
import { importInstitutions } from './lembaga.ts';
import { importFigures } from './angka.ts';
import { importExternalDatasets } from './katalog.ts';

/** The importers, one a dataset, in the order of the catalogue. Each reads sources and makes releases; none writes. */
export const importers: readonly ((sources: Sources) => Promise<MadeDataset>)[] = [
  importPlaces,
  importPopulation,
  importBoundaries,
  importProgrammes,
  importRegulations,
  importReferences,
  importInstitutions,
  importFigures,
  importExternalDatasets,
];
