/**
 * Spellings that are read as one, letter by letter: the older or other spelling, the one it is read as, and where it
 * comes from. They hold for names and for queries alike, so two names that fold alike stand for each other.
 */
export interface FoldRule {
  readonly from: string;
  readonly to: string;
  readonly source: FoldSource;
}
type FoldSource = keyof typeof foldSources;

/** What the rules come from. */
export const foldSources = {
  ophuijsen: 'Spelling of 1901 (van Ophuijsen): oe for u; replaced in 1947 (Soewandi)',
  soewandi: 'Spelling of 1947 (Soewandi): tj, dj, sj, ch for c, j, sy, kh; replaced in 1972 (EYD, Keppres 57/1972)',
  arabic:
    'Arabic letters in Latin ones: sy, kh, dz, ts, dh, th, gh, q (SKB Menteri Agama dan Menteri P dan K 158/1987)',
  regional:
    'Aspirated letters that regional spellings have and the national one has not (Javanese dh, th; Acehnese lh)',
  foreign: 'Letters of foreign spelling (ph) that the national one writes f',
} as const;

export const foldRules: readonly FoldRule[] = [
  { from: 'oe', to: 'u', source: 'ophuijsen' },
  { from: 'tj', to: 'c', source: 'soewandi' },
  { from: 'dj', to: 'j', source: 'soewandi' },
  { from: 'sj', to: 's', source: 'soewandi' },
  { from: 'ch', to: 'h', source: 'soewandi' },
  { from: 'sy', to: 's', source: 'arabic' },
  { from: 'sh', to: 's', source: 'arabic' },
  { from: 'kh', to: 'h', source: 'arabic' },
  { from: 'dz', to: 'z', source: 'arabic' },
  { from: 'ts', to: 's', source: 'arabic' },
  { from: 'dh', to: 'd', source: 'arabic' },
  { from: 'th', to: 't', source: 'arabic' },
  { from: 'gh', to: 'g', source: 'arabic' },
  { from: 'q', to: 'k', source: 'arabic' },
  { from: 'bh', to: 'b', source: 'regional' },
  { from: 'lh', to: 'l', source: 'regional' },
  { from: 'ph', to: 'f', source: 'foreign' },
];

/**
 * Letters of old spelling that mean another letter today, where a word is in that spelling as a whole: `j` was `y`, `nj`
 * was `ny`. They are no rules for all names, since `j` and `nj` are also letters of today.
 */
export const oldSpelling: readonly FoldRule[] = [
  ...foldRules.filter(({ source }) => source === 'ophuijsen' || source === 'soewandi'),
  { from: 'nj', to: 'ny', source: 'soewandi' },
  { from: 'j', to: 'y', source: 'soewandi' },
];
