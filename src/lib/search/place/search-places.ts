import type { PlaceCore } from './core.ts';
import { candidates } from './estimate.ts';
import type { LocalReadings } from './evidence.ts';
import { addPiece } from './evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import { makeAnswer, muchWorse, shownNear, shownPlaces, surelyFound } from './make-answer.ts';
import { costs } from './match-name.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { PlaceAnswer } from './place-answer.ts';
import type { PlaceBooks } from './place-books.ts';
import type { Asked, RankedPlace } from './rank-places.ts';
import { byFit, rankLarge, rankWithin } from './rank-places.ts';
import type { RouteKind } from './routes.ts';
import { pieceOf, routeOf } from './routes.ts';
import type { Span } from './spans.ts';
import type { Reading } from './weigh.ts';
import { unexplained } from './weigh.ts';

/** An answer this good needs no further look: every word is a name as written or otherwise spelled. */
const sure = 0.14;
/** Every word is a name, or begins one. */
const good = 0.3;
/** A place in a regency that is named: better than by a short form of it. */
const sureInNamed = 0.04;
/** With a place above it named exactly, a name with one letter wrong is good enough. */
const goodInContext = 0.7;
/** A name of so many letters has no other that is as near. */
const longName = 9;
/** One letter wrong, and two. */
const oneLetter = 0.66;
const goodFar = 0.96;
/** Regencies that are named themselves and are opened at once. */
const mostNamed = 4;
/** Pieces that the beginning of a name may take: a single letter would take them all. */
const mostPieces = 3;
/** A reading of letters this doubtful is compared with what is there, but nothing is loaded for it. */
const doubtfulKey = 0.1;
/** Spans that are looked up by their end and their vowels. */
const mostFarSpans = 4;

export interface SearchContext {
  readonly books: PlaceBooks;
  readonly core: PlaceCore;
  readonly places: Gazetteer;
  /** Asked before far pieces are loaded: false gives up. */
  readonly settled: () => Promise<boolean>;
  /** Regencies to look into from the start, by position. */
  readonly regencies: readonly number[];
}

/**
 * Looks for what was asked, from what costs little to what costs more: the regencies that are named; names that begin
 * as the words do, word by word; names with the same end or the same vowels, for the words that are still unread.
 * Stops when nothing better can come.
 * @returns `undefined` where `settled` gave up
 */
export async function searchPlaces(
  asked: Asked & ParsedQuery,
  { books, core, places, settled, regencies }: SearchContext,
): Promise<PlaceAnswer | undefined> {
  const { words, spans, large } = asked;
  const local: LocalReadings = new Map();
  const seen = new Set<string>();
  const isInLarge = [...large.provinces.values(), ...large.regencies.values()].some((readings) =>
    readings.some(({ cost, mask }) => cost <= costs.folded && unexplained(words, mask) > 0),
  );
  const near = isInLarge ? 'generous' : 'usual';
  const rankedLarge = rankLarge(asked, places);
  const opened = new Map<number, RankedPlace[]>();

  const open = async (positions: readonly number[]): Promise<RankedPlace[]> => {
    await Promise.all(
      positions.map(async (regency) => {
        if (opened.has(regency)) return;
        const districts = await books.regency(places.regencies[regency]?.code ?? '');
        opened.set(regency, rankWithin(asked, regency, districts, places));
      }),
    );
    return [...rankedLarge, ...[...opened.values()].flat()].sort(byFit);
  };
  const readPieces = async (kind: RouteKind, some: readonly Span[]): Promise<void> => {
    const numbers = new Set(some.flatMap((span) => piecesOf(kind, span, core.pieces[kind])));
    const pieces = await Promise.all([...numbers].map((number) => books.piece(kind, number)));
    for (const piece of pieces) addPiece(local, spans, piece, seen, near, places);
  };
  const estimate = () => candidates(words, large, local, places);
  const best = (all = estimate()) => {
    const most = (all[0]?.cost ?? 0) + muchWorse;
    const found = all.slice(0, (all[0]?.cost ?? 0) <= surelyFound ? shownPlaces : shownNear);
    return open(found.filter(({ cost }) => cost <= most).map(({ regency }) => regency));
  };
  const answer = (ranked: readonly RankedPlace[]) =>
    makeAnswer(
      asked,
      ranked,
      estimate().filter(({ regency }) => !opened.has(regency)),
    );

  const named = [...large.regencies]
    .filter(([, readings]) => readings.some(({ cost }) => cost < costs.beginning))
    .map(([regency]) => regency);
  if (named.length <= mostNamed) {
    const ranked = await open([...regencies, ...named]);
    if (ranked[0] !== undefined && ranked[0].cost <= sureInNamed && ranked[0].depth > 1) return answer(ranked);
  }
  const hasDoubtful = spans.some(({ isDoubtful }) => isDoubtful);
  for (const doubtful of [false, true]) {
    for (let first = 0; first < words.length; first++) {
      const some = spans.filter((span) => span.first === first && span.isDoubtful === doubtful);
      if (some.length === 0) continue;
      await readPieces('awal', some);
      const all = estimate();
      if ((all[0]?.cost ?? Infinity) > good) continue;
      const ranked = await best(all);
      const top = ranked[0];
      const isOneName = unexplained(words, top?.readings[0]?.mask ?? 0) === 0;
      if (top !== undefined && top.cost <= (isOneName && (doubtful || !hasDoubtful) ? good : sure))
        return answer(ranked);
    }
  }
  const ranked = await best();
  const found = ranked[0];
  if (found !== undefined && found.cost <= enough(asked, found)) return answer(ranked);

  if (!(await settled())) return undefined;
  const [whole, ...parts] = farSpans(asked, found);
  for (const some of [whole === undefined ? [] : [whole], parts]) {
    if (some.length === 0) break;
    await readPieces('akhir', some);
    if ((estimate()[0]?.cost ?? Infinity) > oneLetter) await readPieces('vokal', some);
    const far = await best();
    if ((far[0]?.cost ?? Infinity) <= goodFar) return answer(far);
  }
  return answer(await best());
}

/** How good an answer must be for far pieces not to be looked at. */
function enough({ spans }: Asked, { readings: [own, ...above] }: RankedPlace): number {
  const isInContext = above.some((reading) => reading !== undefined && reading.cost <= costs.folded);
  const isLong = (spans.find(({ mask }) => mask === own?.mask)?.plain.length ?? 0) >= longName;
  return isInContext || isLong ? goodInContext : good;
}

/** Where the names that a span may mean stand. */
function piecesOf(kind: RouteKind, { keys, isOpen }: Span, starts: readonly string[]): number[] {
  return keys
    .filter(({ cost }) => cost < doubtfulKey)
    .flatMap(({ key }) => {
      const route = routeOf(kind, key);
      const first = pieceOf(starts, route);
      if (!isOpen || kind !== 'awal') return [first];
      const last = pieceOf(starts, `${route}~`);
      return last - first < mostPieces ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [first];
    });
}

/** Spans with a word that the best reading so far leaves unread, or reads as a name spelled otherwise; long ones first. */
function farSpans({ words, spans }: Asked, best: RankedPlace | undefined): Span[] {
  const [own, ...above] = best?.readings ?? [];
  const readBy = (readings: readonly (Reading | undefined)[], most: number) =>
    readings.reduce((mask, reading) => (reading !== undefined && reading.cost < most ? mask | reading.mask : mask), 0);
  const read = readBy([own, ...above], costs.lastWord);
  const context = readBy(above, costs.beginning);
  return spans
    .filter(({ mask, first, words: length, plain, isDoubtful }) => {
      const isUnread = words
        .slice(first, first + length)
        .some((word, i) => word.weight > 0.1 && (read & (1 << (first + i))) === 0);
      return !isDoubtful && plain.length > 2 && isUnread && (mask & context) === 0;
    })
    .sort((a, b) => b.words - a.words || a.first - b.first)
    .slice(0, mostFarSpans);
}
