import type { z } from 'zod';
import type { CatalogueInput } from '../catalog/catalogue-input.ts';
import type { ChangeSummary } from '../changes/summary.ts';
import type { FigureRow } from '../dataset/angka.ts';
import type { WithdrawnFigureRow, WithdrawnInstitutionRow } from '../dataset/ditarik.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { PopulationRow } from '../dataset/penduduk.ts';
import type { ProgrammeReferenceRow, ProgrammeRow, ProgrammeSynonymRow } from '../dataset/program.ts';
import type { LineageRow } from '../dataset/silsilah.ts';
import type { Descriptor } from '../package/descriptor.ts';
import type { Hierarchy } from '../region/hierarchy.ts';
import type { AbsoluteLinks, releaseSchema } from './envelope.ts';
import { absoluteLinks, releaseOf } from './envelope.ts';

/** A code that no place has any more, with the name that it last had. */
export interface FormerPlace {
  readonly kode: string;
  readonly nama: string;
  /** Version of the last release of `wilayah` that holds it. */
  readonly rilis_terakhir: string;
}

/** What answers are made from: the latest releases, and where the site is served. */
export interface ApiInput extends CatalogueInput {
  readonly tree: Hierarchy;
  readonly populationByCode: ReadonlyMap<string, PopulationRow>;
  /** In the order of the ministry's page. */
  readonly programmes: readonly ProgrammeRow[];
  readonly programmeSynonyms: readonly ProgrammeSynonymRow[];
  readonly programmeReferences: readonly ProgrammeReferenceRow[];
  readonly institutions: readonly InstitutionRow[];
  readonly figures: readonly FigureRow[];
  readonly withdrawnInstitutions: readonly WithdrawnInstitutionRow[];
  readonly withdrawnFigures: readonly WithdrawnFigureRow[];
  /** Provinces and regencies whose code the latest places lack, by code. */
  readonly formerPlaces: readonly FormerPlace[];
  /** Which code became which, by old code. */
  readonly lineage: readonly LineageRow[];
  /** What changed in a release since the one before; `undefined` for the first of a dataset. */
  readonly changesOf: (release: Descriptor) => ChangeSummary | undefined;
}

/** What makers of answers ask for, made once. */
export interface ApiSource extends ApiInput {
  readonly links: AbsoluteLinks;
  /** The latest releases of the datasets that an answer draws on, as it names them. @throws Error for an unknown name */
  releases(...names: readonly string[]): z.infer<typeof releaseSchema>[];
}

export function apiSource(input: ApiInput): ApiSource {
  const byName = new Map(input.datasets.map(({ latest }) => [latest.name, releaseOf(latest, input)]));
  return {
    ...input,
    links: absoluteLinks(input),
    releases: (...names) =>
      names.map((name) => {
        const release = byName.get(name);
        if (release === undefined) throw new Error(`API: no dataset "${name}"`);
        return release;
      }),
  };
}

/** The part of a path that differs from answer to answer. */
export interface ApiParameter {
  readonly name: string;
  readonly description: string;
  /** A regular expression of the whole. */
  readonly pattern: string;
  /** A value that has an answer. */
  readonly example: string;
}

/** What a group of addresses is about. */
export interface ApiTag {
  readonly name: string;
  /** Heading of the group. */
  readonly title: string;
  readonly description: string;
}

/** One answer: a file below `api/v1/`. */
export interface ApiAnswer<Body = unknown> {
  readonly file: string;
  readonly body: Body;
}

/** An address of the API, or a family of them that differ by one part: all that its description and its page say of it. */
export interface Endpoint<Body = unknown> {
  /** File below `api/v1/`; the part that differs as `{kode}`. */
  readonly file: string;
  readonly operationId: string;
  readonly tag: ApiTag;
  /** A line for lists. */
  readonly summary: string;
  readonly description: string;
  readonly parameter?: ApiParameter;
  /** Of the answer; has an `id`. */
  readonly schema: z.ZodType<Body>;
  /** Where a client begins with this collection: `index.json` leads there. Its name and how many items it has. */
  readonly collection?: { readonly name: string; readonly count: (source: ApiSource) => number };
  answers(source: ApiSource): Iterable<ApiAnswer<Body>>;
}

/** Defines an endpoint: what it answers must have the type of its schema. */
export const defineEndpoint = <Body>(endpoint: Endpoint<Body>): Endpoint => endpoint;
