import { isPlaceCode } from '../../src/lib/region/code.ts';

/** The place that a link leads to, by the file and the anchor of its target; `undefined` for what is no place. */
export function placeOfTarget({ file, fragment }: { file: string; fragment: string }): string | undefined {
  const page = /^wilayah\/([\d.]+)\/index\.html$/.exec(file)?.[1];
  if (page === undefined) return undefined;
  return [fragment, page].find(isPlaceCode);
}

/**
 * Every place of the published table stands once in the index by first letters.
 * @param codes places of the table
 * @param indexed places that the pages of the index link to, each as often as they do
 */
export function indexFaults(codes: readonly string[], indexed: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const code of indexed) times.set(code, (times.get(code) ?? 0) + 1);
  const known = new Set(codes);
  return [
    ...codes
      .filter((code) => times.get(code) !== 1)
      .map((code) => `wilayah/indeks/: place ${code} is linked ${times.get(code) ?? 0} times; it stands there once`),
    ...[...times.keys()]
      .filter((code) => !known.has(code))
      .map((code) => `wilayah/indeks/: a link to place ${code} that the table lacks`),
  ];
}
