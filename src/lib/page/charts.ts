import type { ProgrammeId } from '../dataset/shared.ts';
import type { Picture } from '../picture/picture.ts';

/** The newest drawing of each chart, then older ones, by the chart's id. */
export type Charts = ReadonlyMap<string, readonly [Picture, ...Picture[]]>;

/** The charts that a programme's page shows, newest drawings. */
export const chartsOf = (programme: ProgrammeId, charts: Charts): Picture[] =>
  [...charts.values()].map(([newest]) => newest).filter((picture) => picture.programme === programme);

/** The charts that are drawn from a release, for its page: those whose address names it. */
export const chartsOfRelease = (dataset: string, version: string, charts: Charts): Picture[] =>
  [...charts.values()]
    .flat()
    .filter(({ releases: [release] }) => release.name === dataset && release.version === version);
