import { ancestorCodes, kindOf } from './code.ts';
import { compareTexts } from '../table/compare-texts.ts';

/** What the index needs to know of a place. */
export interface NamedPlace {
  readonly kode: string;
  readonly nama: string;
}

/** One page of the index: a prefix and the places that it lists. */
export interface IndexPage<T extends NamedPlace = NamedPlace> {
  /** First letters of the names, lower case, letters and digits alone: `kar`. */
  readonly prefix: string;
  /** Places that this page lists, by their letters, larger kinds first, then by code. */
  readonly places: readonly T[];
  /** How many places have the prefix, here and on the pages of longer prefixes. */
  readonly total: number;
  /** Prefixes of the pages that stand directly below this one, in order. */
  readonly longer: readonly string[];
  /** Prefixes of the pages above, shortest first. */
  readonly shorter: readonly string[];
}

/** The name that a place is looked up by: `Tegal` for `Kabupaten Tegal`, `Jakarta Pusat` for `Kota Administrasi Jakarta Pusat`. */
export function indexName({ kode, nama }: NamedPlace): string {
  const kind = kindOf(kode);
  return kind === 'kabupaten' || kind === 'kota' ? nama.replace(/^(Kabupaten|Kota) (Administrasi )?/, '') : nama;
}

/** What a name is sorted and found by, its letters and digits: `Karang Anyar` → `karanganyar`, `Regapu’u` → `regapuu`. */
export const indexLetters = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * Plans the pages of an index of places by the first letters of their names.
 *
 * The rule, by which a reader finds a place too: every place stands on the page of the longest prefix that its name
 * begins with. Each first letter has a page. From the longest prefixes to the shortest, a prefix gathers the places whose
 * whole name it is and what its longer prefixes have left over; where that is more than the limit, the longer prefixes
 * with most left over get pages of their own until the rest fits. So few pages are small, and a page
 * without places of its own is only there above a name of more places than fit.
 * @param weigh estimated size of a place in the list, in the unit of `limit`
 * @param limit most that one page may list; places that share one name are never parted, even where they are more
 * @returns the pages by prefix; each place is on one of them
 * @throws RangeError for a name without a letter or digit
 */
export function planPlaceIndex<T extends NamedPlace>(
  places: readonly T[],
  weigh: (place: T) => number,
  limit: number,
): IndexPage<T>[] {
  const listed = new Map<string, readonly Entry<T>[]>();
  const gather = (prefix: string, below: readonly Entry<T>[]): readonly Entry<T>[] => {
    if (weightOf(below) <= limit) return below;
    const own = below.filter(({ letters }) => letters === prefix);
    let kept = byPrefix(below, prefix.length + 1).map(([longer, group]) => ({ longer, rest: gather(longer, group) }));
    const left = () => [...own, ...kept.flatMap(({ rest }) => rest)];
    while (kept.length > 0 && weightOf(left()) > limit) {
      const heaviest = kept.reduce((a, b) => (weightOf(b.rest) > weightOf(a.rest) ? b : a));
      listed.set(heaviest.longer, heaviest.rest);
      kept = kept.filter((part) => part !== heaviest);
    }
    return left();
  };
  for (const [letter, group] of byPrefix(sortedEntries(places, weigh), 1)) listed.set(letter, gather(letter, group));
  return linkedPages(listed);
}

interface Entry<T> {
  readonly place: T;
  readonly letters: string;
  readonly weight: number;
}

function sortedEntries<T extends NamedPlace>(places: readonly T[], weigh: (place: T) => number): Entry<T>[] {
  const entries = places.map((place) => ({ place, letters: indexLetters(indexName(place)), weight: weigh(place) }));
  const nameless = entries.find(({ letters }) => letters === '');
  if (nameless) throw new RangeError(`planPlaceIndex: the name of ${nameless.place.kode} has no letter or digit`);
  return entries.sort(
    (a, b) =>
      compareTexts(a.letters, b.letters) ||
      ancestorCodes(a.place.kode).length - ancestorCodes(b.place.kode).length ||
      compareTexts(a.place.kode, b.place.kode),
  );
}

const weightOf = (entries: readonly Entry<unknown>[]): number => entries.reduce((sum, { weight }) => sum + weight, 0);

/** Groups by the first letters, without those whose name is shorter; in the order of what is given. */
const byPrefix = <T>(entries: readonly Entry<T>[], length: number): [string, Entry<T>[]][] => [
  ...Map.groupBy(
    entries.filter(({ letters }) => letters.length >= length),
    ({ letters }) => letters.slice(0, length),
  ),
];

/** The pages in order, each with those above and below it. */
function linkedPages<T extends NamedPlace>(listed: ReadonlyMap<string, readonly Entry<T>[]>): IndexPage<T>[] {
  const prefixes = [...listed.keys()].sort(compareTexts);
  const shorterOf = (prefix: string) =>
    Array.from({ length: prefix.length - 1 }, (_, i) => prefix.slice(0, i + 1)).filter((start) => listed.has(start));
  const below = Map.groupBy(prefixes, (prefix) => shorterOf(prefix).at(-1) ?? '');
  return prefixes.map((prefix) => ({
    prefix,
    places: (listed.get(prefix) ?? []).map(({ place }) => place),
    total: prefixes
      .filter((other) => other.startsWith(prefix))
      .reduce((sum, other) => sum + (listed.get(other)?.length ?? 0), 0),
    longer: below.get(prefix) ?? [],
    shorter: shorterOf(prefix),
  }));
}
