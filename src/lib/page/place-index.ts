import { kindOf } from '../region/code.ts';
import type { Hierarchy, Place } from '../region/hierarchy.ts';
import { districtWord, localTitle } from '../region/local-word.ts';
import type { IndexPage, NamedPlace } from '../region/place-index.ts';
import { indexLetters, indexName } from '../region/place-index.ts';

/** A place in the index: its code, and in words what it is and where it lies. */
export interface IndexEntry {
  readonly code: string;
  /** Kind and nearest place above, what tells it from others of its name: `Desa di Kec. Bumijawa`; `Provinsi`. */
  readonly what: string;
  /** Places further above, with the comma before them: `, Kab. Tegal, Jawa Tengah`; may be empty. */
  readonly where: string;
}
/** Places of one name, as it is written. */
export interface IndexGroup {
  readonly name: string;
  readonly entries: readonly IndexEntry[];
}
/** A part of a page, under its own heading. */
export interface IndexSection {
  /** Anchor: the first prefix of the part. */
  readonly id: string;
  /** `Suga…`, or `Suga–Sugir` for small neighbours. */
  readonly title: string;
  readonly groups: readonly IndexGroup[];
}

/** Most bytes, compressed, that the list of one page may have by the estimate: with the page around it some 23 KB of 30. */
export const listLimit = 20 * 1024;

/**
 * About how many compressed bytes a place adds to its page: a straight line through all pages, 1 KB off at most. An
 * estimate, since what a compressor makes of a page may change with its version, and addresses may not.
 */
export const estimatedBytes = ({ nama }: NamedPlace): number => 22 + nama.length / 3;

/** Places under one heading, at most; those of one name are not parted. */
const sectionLimit = 60;

/** What one page of the index lists, under headings. */
export const indexSections = (page: IndexPage<Place>, tree: Hierarchy): IndexSection[] =>
  joined(
    partsBelow(
      page.prefix,
      page.places.map((place) => ({ place, letters: indexLetters(indexName(place)) })),
    ),
  ).map(({ first, last, places }) => ({
    id: first,
    title: first === last ? `${shownPrefix(first)}…` : `${shownPrefix(first)}–${shownPrefix(last)}`,
    groups: groupsOf(places, tree),
  }));

/** A prefix as it is shown: `kar` → `Kar`. */
export const shownPrefix = (prefix: string): string => prefix.charAt(0).toUpperCase() + prefix.slice(1);

/** The pages under the headings of the index's first page: those of a letter together, those of digits at the end. */
export function pagesByLetter(pages: readonly IndexPage[]): { id: string; title: string; prefixes: string[] }[] {
  const isDigit = (prefix: string) => /^\d/.test(prefix);
  const ordered = [...pages.filter(({ prefix }) => !isDigit(prefix)), ...pages.filter(({ prefix }) => isDigit(prefix))];
  return [...Map.groupBy(ordered, ({ prefix }) => (isDigit(prefix) ? 'angka' : prefix.charAt(0)))].map(
    ([id, group]) => ({
      id,
      title: shownPrefix(id),
      prefixes: group.map(({ prefix }) => prefix),
    }),
  );
}

interface Lettered {
  readonly place: Place;
  readonly letters: string;
}

/** Places whose names begin with `first`, with `last`, or with what stands between. */
interface Part {
  readonly first: string;
  readonly last: string;
  readonly places: readonly Place[];
}

/** Parts by the next letter; one that is too long is parted again by the letter after it. */
function partsBelow(prefix: string, entries: readonly Lettered[]): Part[] {
  const parts = Map.groupBy(entries, ({ letters }) => letters.slice(0, prefix.length + 1));
  return [...parts].flatMap(([part, group]) =>
    group.length > sectionLimit && part !== prefix
      ? partsBelow(part, group)
      : [{ first: part, last: part, places: group.map(({ place }) => place) }],
  );
}

/** Small neighbours as one part: a heading of its own for every two or three names helps nobody. */
function joined(parts: readonly Part[]): Part[] {
  const done: Part[] = [];
  for (const part of parts) {
    const before = done.at(-1);
    if (before !== undefined && before.places.length + part.places.length <= sectionLimit)
      done[done.length - 1] = { first: before.first, last: part.last, places: [...before.places, ...part.places] };
    else done.push(part);
  }
  return done;
}

/** Names in order; spellings of the same letters (Karang Anyar, Karanganyar) stand one after the other. */
function groupsOf(places: readonly Place[], tree: Hierarchy): IndexGroup[] {
  const sameLetters = Map.groupBy(places, (place) => indexLetters(indexName(place)));
  return [...sameLetters.values()].flatMap((spelled) =>
    [...Map.groupBy(spelled, indexName)].map(([name, group]) => ({
      name,
      entries: group.map(({ kode }) => entryOf(kode, tree)),
    })),
  );
}

function entryOf(code: string, tree: Hierarchy): IndexEntry {
  const kind = localTitle(code);
  const [nearest, ...further] = tree.ancestors(code).map(shortName).reverse();
  return {
    code,
    what: nearest === undefined ? kind : `${kind} di ${nearest}`,
    where: further.map((name) => `, ${name}`).join(''),
  };
}

/** A place above as the index writes it: `Kec. Bumijawa`, `Distrik Abepura`, `Kab. Tegal`, `Kota Tegal`, `Jawa Tengah`. */
function shortName({ kode, nama }: Place): string {
  if (kindOf(kode) !== 'kecamatan') return nama.replace(/^Kabupaten /, 'Kab. ');
  return `${districtWord(kode)} ${nama}`;
}
