/** SemVer without pre-release parts: `2025.0.0`. A leading zero is refused, as SemVer asks. Source: https://semver.org */
export const versionPattern = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** True for `1.0.0` and `2025.0.0`; false for `v1`, `1.0`, `01.0.0` and names of folders that are no release. */
export const isVersion = (text: string): boolean => versionPattern.test(text);

/** Negative when `a` is the older of two versions, positive when it is the newer, 0 when they are one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The newest version of a list that is not empty. */
export function latestVersion(versions: readonly string[]): string {
  const newest = [...versions].sort(compareVersions).at(-1);
  if (newest === undefined) throw new Error('latestVersion: the list is empty');
  return newest;
}
