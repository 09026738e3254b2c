import type { FigureRow } from '../dataset/angka.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import { levels } from '../region/level.ts';
import { grades } from '../dataset/shared.ts';
import type { Level } from '../region/level.ts';
import { byReading } from '../directory/figures.ts';
import { countReadings, figuresReadAgain, institutionsReadAgain } from '../directory/second-reading.ts';
import type { Manifest } from '../distribution/manifest.ts';
import type { Descriptor } from '../package/descriptor.ts';
import { nation } from '../region/code.ts';
import type { Place } from '../region/hierarchy.ts';
import { paths } from '../site/urls.ts';

/** What the page on method counts over. */
export interface MethodologyTables {
  readonly figures: readonly FigureRow[];
  readonly institutions: readonly InstitutionRow[];
  /** All places of the latest edition. */
  readonly places: readonly Place[];
  /** How many places of each level an edition of the official places has, oldest first. */
  readonly vintages: readonly { readonly year: string; readonly counts: Readonly<Record<Level, number>> }[];
}

/** The numbers and examples of the page on method, from the releases as they are. */
export function methodologyPage({ figures, institutions, places, vintages }: MethodologyTables) {
  const count = <T>(rows: readonly T[], is: (row: T) => boolean) => rows.filter(is).length;
  return {
    grades: grades.map((grade) => ({
      grade,
      figures: count(figures, ({ mutu }) => mutu === grade),
      institutions: count(institutions, ({ mutu }) => mutu === grade),
    })),
    scopes: {
      seluruh: count(figures, ({ cakupan }) => cakupan === 'seluruh'),
      sebagian: count(figures, ({ cakupan }) => cakupan === 'sebagian'),
    },
    /** Institutions by the deepest level of their place that is certain. */
    precision: levels.map((level) => ({
      level,
      institutions: count(institutions, ({ presisi_wilayah }) => presisi_wilayah === level),
    })),
    withoutYear: count(institutions, ({ tahun }) => tahun === null),
    commonName: commonVillageName(places),
    readings: {
      figures: countReadings(idsOf(figures), figuresReadAgain),
      institutions: countReadings(idsOf(institutions), institutionsReadAgain),
    },
    /** National totals of TKSK that equal the number of districts of an edition: posts, not people. */
    posts: nationalTotals(figures, 'tksk').flatMap((figure) => {
      const vintage = vintages.find(({ counts }) => counts.kecamatan === figure.nilai);
      return vintage === undefined ? [] : [{ figure, year: vintage.year }];
    }),
  };
}

/** Figures in the order of their ids as given; none where one is missing, since an example needs all its parts. */
export function exampleFigures(figures: readonly FigureRow[], ids: readonly string[]): FigureRow[] {
  const found = ids.flatMap((id) => figures.filter((figure) => figure.id === id));
  return found.length === ids.length ? found : [];
}

/** How much every build checks: releases, their tables and rows. */
export function checkedAmount(releases: readonly Descriptor[], manifest: Manifest) {
  const files = releases.flatMap(({ name, version, resources }) =>
    resources.map(({ path }) => manifest[paths.releaseFile(name, version, path)]),
  );
  return {
    releases: releases.length,
    tables: files.length,
    rows: files.reduce((sum, file) => sum + (file?.rows ?? 0), 0),
  };
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

const nationalTotals = (figures: readonly FigureRow[], programme: string): FigureRow[] =>
  figures
    .filter(
      ({ program, kode_wilayah, cakupan }) => program === programme && kode_wilayah === nation && cakupan === 'seluruh',
    )
    .sort(byReading)
    .reverse();

/** The name that most villages share, and how many; of equals the first by name. `null` where no village is known. */
function commonVillageName(places: readonly Place[]): { name: string; villages: number } | null {
  const names = Map.groupBy(
    places.filter(({ tingkat }) => tingkat === 'desa/kelurahan'),
    ({ nama }) => nama,
  );
  const [first] = [...names].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  return first === undefined ? null : { name: first[0], villages: first[1].length };
}
