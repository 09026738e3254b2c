/**
 * What full-text search knows, in the order in which its results are shown: the explanation first, then what speaks of a
 * number, a rule, a body or a place, at last the pages about the site.
 */
export const searchKinds = [
  'programme',
  'guide',
  'figure',
  'regulation',
  'institution',
  'province',
  'regency',
  'dataset',
  'reference',
  'page',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Paths below the base, with their anchor. Districts and villages have a search of their own. */
const patterns: [SearchKind, RegExp][] = [
  ['programme', /^program\/[a-z-]+\/$/],
  ['guide', /^panduan\/[a-z0-9-]+\/$/],
  ['figure', /^angka\/[a-z-]+\/#.+$/],
  ['regulation', /^peraturan\/#.+$/],
  ['institution', /^lembaga\/[^/]+\/$/],
  ['province', /^wilayah\/\d\d\/$/],
  ['regency', /^wilayah\/\d\d\.\d\d\/$/],
  ['dataset', /^data\/[a-z-]+\/$/],
  ['reference', /^rujukan\/#.+$/],
  [
    'page',
    /^(tentang|metodologi|metodologi\/standar|privasi|aksesibilitas|koreksi|mutu|mutu\/pencarian|api|grafik(\/[a-z0-9-]+)?|peta(\/[a-z]+)?)\/$/,
  ],
];

/**
 * Kind of what an address of the site shows; `null` for what full-text search leaves out: lists, old releases, districts.
 * @param address path with its anchor, if any: `/angka/tksk/#A001`
 * @param base path under which the site is served: `/` or `/guyub/`
 */
export function kindOfAddress(address: string, base = '/'): SearchKind | null {
  if (!address.startsWith(base)) return null;
  const path = address.slice(base.length);
  return patterns.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}
