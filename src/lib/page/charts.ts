import type { ProgrammeId } from '../dataset/shared.ts';
import { provinceOfMap } from '../picture/offered.ts';
import type { Picture } from '../picture/picture.ts';

/** The newest drawing of each chart, then older ones, by the chart's id. */
export type Charts = ReadonlyMap<string, readonly [Picture, ...Picture[]]>;

/** The charts that a programme's page shows, newest drawings. */
export const chartsOf = (programme: ProgrammeId, charts: Charts): Picture[] =>
  [...charts.values()].map(([newest]) => newest).filter((picture) => picture.programme === programme);

/** The charts and maps that are drawn from a release, for its page: those whose address names it; no map of one province. */
export const picturesOfRelease = (dataset: string, version: string, pictures: readonly Picture[]): Picture[] =>
  pictures.filter(
    ({ id, releases: [release] }) =>
      release.name === dataset && release.version === version && provinceOfMap(id) === undefined,
  );
