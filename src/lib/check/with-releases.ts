import type { DataFolder, ReleaseFolder } from './data-folder.ts';

/** A data folder as it will be: with releases added, and with files of releases that it holds replaced. */
export function withReleases(data: DataFolder, releases: readonly ReleaseFolder[]): DataFolder {
  return {
    ...data,
    datasets: data.datasets.map((one) => {
      const byVersion = new Map(one.releases.map((release) => [release.version, release]));
      for (const release of releases.filter(({ dataset }) => dataset === one.name)) {
        const files = new Map([...(byVersion.get(release.version)?.files ?? []), ...release.files]);
        byVersion.set(release.version, { ...release, files });
      }
      return { ...one, releases: [...byVersion.values()] };
    }),
  };
}
