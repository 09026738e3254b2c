import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, dataFolder } from '../../scripts/folders.ts';
import { kindOf } from '../lib/region/code.ts';
import { parseCsv } from '../lib/table/csv.ts';
import type { Accepted } from '../lib/explainer/accepted.ts';
import { acceptedSchema } from '../lib/explainer/accepted.ts';
import type { Prose } from '../lib/explainer/prose.ts';
import { readProse } from '../lib/explainer/prose.ts';
import type { ExplainerSources } from '../lib/explainer/sources.ts';
import type { PlaceKind } from '../lib/dataset/wilayah.ts';
import { chartsById } from './pictures.ts';
import { datasetOf, figures, institutions, once, references, regulations } from './site.ts';
import { withdrawals } from './withdrawn.ts';

/** The two folders of explainers below the content folder. */
export const explainerFolders = ['program', 'panduan'] as const;
export type ExplainerFolder = (typeof explainerFolders)[number];

/** An explainer as it lies on disk. */
export interface StoredExplainer {
  /** Path below the content folder: `program/tksk.mdx`. */
  readonly file: string;
  readonly prose: Prose;
}

/** An explainer, read and taken apart. */
export const readExplainer = (file: string): StoredExplainer => ({
  file,
  prose: readProse(readFileSync(join(contentFolder(), file), 'utf8')),
});

/** All explainers, by folder and name. */
export const readExplainers = (): StoredExplainer[] =>
  explainerFolders.flatMap((folder) => {
    const path = join(contentFolder(), folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => readExplainer(`${folder}/${name}`));
  });

/** Where it is written what has been accepted. */
export const acceptedPath = (): string => join(contentFolder(), 'accepted.json');
export const readAccepted = (): Accepted =>
  existsSync(acceptedPath()) ? acceptedSchema.parse(JSON.parse(readFileSync(acceptedPath(), 'utf8'))) : {};

/** What explainers are bound to, read from the releases when first asked for. */
export const explainerSources = once((): ExplainerSources => {
  const byReference = new Map(references().map(({ reference }) => [reference.id, reference]));
  const byRegulation = new Map(regulations().map((entry) => [entry.regulation.id, entry]));
  const byFigure = new Map(figures().map((figure) => [figure.id, figure]));
  const codes = new Map<string, readonly string[] | undefined>();
  const codesOf = (version: string) => {
    if (!codes.has(version)) codes.set(version, readCodes(version));
    return codes.get(version);
  };
  return {
    reference: (id) => byReference.get(id),
    regulation: (id) => byRegulation.get(id),
    figure: (id) => byFigure.get(id),
    hasChart: (id) => chartsById().has(id),
    withdrawn: (id) => withdrawals.angka().find((row) => row.id === id),
    latest: (dataset) => datasetOf(dataset).latest.version,
    countPlaces: (kinds, below, version) => countCodes(codesOf(version), kinds, below),
    countRows: (dataset, program) =>
      (dataset === 'lembaga' ? institutions() : figures()).filter(
        (row) => program === undefined || row.program === program,
      ).length,
  };
});

/** The codes of a vintage; `undefined` where there is no such release. */
function readCodes(version: string): readonly string[] | undefined {
  if (!datasetOf('wilayah').releases.some((release) => release.version === version)) return undefined;
  const { header, records } = parseCsv(readFileSync(join(dataFolder(), 'wilayah', version, 'wilayah.csv'), 'utf8'));
  const column = header.indexOf('kode');
  return records.map(({ cells }) => cells[column] ?? '');
}

function countCodes(
  codes: readonly string[] | undefined,
  kinds: readonly PlaceKind[],
  below: string,
): number | undefined {
  if (codes === undefined || (below !== '0' && !codes.includes(below))) return undefined;
  const inside = below === '0' ? codes : codes.filter((code) => code.startsWith(`${below}.`));
  return inside.filter((code) => kinds.includes(kindOf(code))).length;
}
