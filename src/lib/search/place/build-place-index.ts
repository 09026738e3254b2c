import type { PlaceCore } from './core.ts';
import { placeIndexPaths } from './core.ts';
import { foldName } from './fold.ts';
import type { FormerPlace } from './formerly-file.ts';
import { writeFormerly } from './formerly-file.ts';
import { lowerLetters } from './letters.ts';
import type { NameEntry } from './name-piece.ts';
import { writePiece } from './name-piece.ts';
import { writePostal } from './postal-file.ts';
import type { DistrictEntry } from './regency-file.ts';
import { writeRegency } from './regency-file.ts';
import type { RouteKind } from './routes.ts';
import { closeLetters, routeKinds, routeOf } from './routes.ts';

/** What the index is made from. */
export interface PlaceIndexSource {
  /** The newest vintage, in order of the codes. */
  readonly places: readonly { readonly kode: string; readonly nama: string; readonly kode_pos: string | null }[];
  /** Codes that only older vintages have, and codes that were another place's then, in order. */
  readonly formerly: readonly FormerPlace[];
  /** Inhabitants of a regency; `undefined` where not known. */
  readonly populationOf: (code: string) => number | undefined;
  readonly shortForms: PlaceCore['shortForms'];
  readonly programmes: PlaceCore['programmes'];
}
export interface IndexText {
  /** Path below the folder of the index. */
  readonly path: string;
  readonly text: string;
}

/** No piece is longer than this, a single route apart (letters; compressed about two thirds as many bytes). */
const pieceLetters = 10_000;
/** Old codes of a province in one file, unless they are more than this: then by regency. */
const formerlyLines = 1_000;

/** The files of the place search. The same source gives the same texts. */
export function placeIndexFiles({
  places,
  formerly,
  populationOf,
  shortForms,
  programmes,
}: PlaceIndexSource): IndexText[] {
  const of = (length: number) => places.filter(({ kode }) => kode.length === length);
  const [provinces, regencies, districts, villages] = [of(2), of(5), of(8), of(13)];
  const inRegency = (list: readonly { kode: string }[]) => {
    const counts = new Map<string, number>();
    for (const { kode } of list) counts.set(kode.slice(0, 5), (counts.get(kode.slice(0, 5)) ?? 0) + 1);
    return (code: string) => counts.get(code) ?? 0;
  };
  const [districtsIn, villagesIn] = [inRegency(districts), inRegency(villages)];
  const entries = nameEntries([...districts, ...villages]);
  const pieces = Object.fromEntries(routeKinds.map((kind) => [kind, cutPieces(kind, entries)])) as Record<
    RouteKind,
    Piece[]
  >;
  const postal = postalFiles(villages, districts.length);
  const old = formerlyFiles(formerly);
  const core: PlaceCore = {
    provinces: provinces.map(({ kode, nama }) => [kode, nama]),
    regencies: regencies.map(({ kode, nama }) => [
      kode,
      nama,
      districtsIn(kode),
      villagesIn(kode),
      Math.round((populationOf(kode) ?? 0) / 1000),
    ]),
    shortForms,
    programmes,
    pieces: {
      awal: pieces.awal.map(({ start }) => start),
      akhir: pieces.akhir.map(({ start }) => start),
      vokal: pieces.vokal.map(({ start }) => start),
    },
    postal: postal.map(({ digits }) => digits),
    formerly: old.map(({ prefix }) => prefix),
    reused: reusedCodes(places, formerly),
  };
  return [
    { path: placeIndexPaths.core, text: JSON.stringify(core) },
    ...routeKinds.flatMap((kind) =>
      pieces[kind].map((piece, i) => ({ path: placeIndexPaths.piece(kind, i), text: writePiece(piece.entries) })),
    ),
    ...regencyFiles(regencies, districts, villages),
    ...postal.map(({ digits, text }) => ({ path: placeIndexPaths.postal(digits), text })),
    ...old.map(({ prefix, text }) => ({ path: placeIndexPaths.formerly(prefix), text })),
  ];
}

/** Names with their places, as text sorts. Numbers are the positions in the list given. */
function nameEntries(places: readonly { nama: string }[]): NameEntry[] {
  const numbers = new Map<string, number[]>();
  places.forEach(({ nama }, number) => {
    const name = lowerLetters(nama);
    const list = numbers.get(name);
    if (list === undefined) numbers.set(name, [number]);
    else list.push(number);
  });
  return [...numbers].map(([name, list]) => ({ name, places: list })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Piece {
  readonly start: string;
  readonly entries: NameEntry[];
}

/**
 * Names by route, cut into pieces: between routes that begin otherwise, and within those that begin alike only where they
 * are too many for one piece.
 */
function cutPieces(kind: RouteKind, entries: readonly NameEntry[]): Piece[] {
  const sort = <T>(groups: Map<string, T>) => [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const byRoute = sort(Map.groupBy(entries, ({ name }) => routeOf(kind, foldName(name))));
  const close = sort(Map.groupBy(byRoute, ([route]) => route.slice(0, closeLetters[kind])));
  const size = (groups: typeof byRoute) => groups.reduce((sum, [, found]) => sum + lettersOf(found), 0);
  const pieces: { start: string; entries: NameEntry[]; letters: number }[] = [];
  const add = (groups: typeof byRoute) => {
    const letters = size(groups);
    const found = groups.flatMap(([, names]) => names);
    const last = pieces.at(-1);
    if (last !== undefined && last.letters + letters <= pieceLetters) {
      last.entries.push(...found);
      last.letters += letters;
    } else pieces.push({ start: pieces.length === 0 ? '' : (groups[0]?.[0] ?? ''), entries: found, letters });
  };
  for (const [, groups] of close) {
    if (size(groups) <= pieceLetters) add(groups);
    else for (const group of groups) add([group]);
  }
  return pieces.map(({ start, entries: found }) => ({
    start,
    entries: found.sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}

/** About how many letters names take in a piece. */
const lettersOf = (names: readonly NameEntry[]): number =>
  names.reduce((sum, { name, places }) => sum + name.length / 2 + 3 * places.length + 3, 0);

function regencyFiles(
  regencies: readonly { kode: string }[],
  districts: readonly { kode: string; nama: string }[],
  villages: readonly { kode: string; nama: string }[],
): IndexText[] {
  const villagesOf = Map.groupBy(villages, ({ kode }) => kode.slice(0, 8));
  const districtsOf = Map.groupBy(districts, ({ kode }) => kode.slice(0, 5));
  const entry = ({ kode, nama }: { kode: string; nama: string }) => ({ code: kode, name: nama });
  return regencies.map(({ kode }) => ({
    path: placeIndexPaths.regency(kode),
    text: writeRegency(
      (districtsOf.get(kode) ?? []).map((district): DistrictEntry => ({
        ...entry(district),
        villages: (villagesOf.get(district.kode) ?? []).map(entry),
      })),
    ),
  }));
}

/** Postal codes by their first two digits: the other three, and the numbers of the villages. */
function postalFiles(
  villages: readonly { kode_pos: string | null }[],
  districtCount: number,
): { digits: string; text: string }[] {
  const numbered = villages.flatMap(({ kode_pos }, i) =>
    kode_pos === null ? [] : [{ post: kode_pos, number: districtCount + i }],
  );
  return [...Map.groupBy(numbered, ({ post }) => post.slice(0, 2))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([digits, list]) => ({
      digits,
      text: writePostal(
        [...Map.groupBy(list, ({ post }) => post.slice(2))]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([rest, found]) => [rest, found.map(({ number }) => number)]),
      ),
    }));
}

function reusedCodes(places: readonly { kode: string }[], formerly: readonly FormerPlace[]): string[] {
  const today = new Set(places.map(({ kode }) => kode));
  return [...new Set(formerly.map(({ code }) => code))].filter((code) => today.has(code));
}

function formerlyFiles(formerly: readonly FormerPlace[]): { prefix: string; text: string }[] {
  const by = (list: readonly FormerPlace[], length: number) =>
    [...Map.groupBy(list, ({ code }) => code.slice(0, length))].map(([prefix, found]) => ({ prefix, found }));
  return by(formerly, 2)
    .flatMap((province) => (province.found.length > formerlyLines ? by(province.found, 5) : [province]))
    .map(({ prefix, found }) => ({ prefix, text: writeFormerly(found, prefix) }))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
}
