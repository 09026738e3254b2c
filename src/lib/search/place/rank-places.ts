import type { Depth, LargeReadings } from './evidence.ts';
import { hintCost } from './evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Near } from './match-name.ts';
import { costs, matchName } from './match-name.ts';
import type { QueryWord } from './parse-query.ts';
import type { LocalDistrict, LocalPlace } from './place-books.ts';
import type { Span } from './spans.ts';
import type { Reading, Weighed } from './weigh.ts';
import { byCost, weigh } from './weigh.ts';

/** A place that the query may mean. */
export interface RankedPlace extends Weighed {
  readonly code: string;
  readonly name: string;
  readonly depth: Depth;
  /** Names of the places above, nearest first. */
  readonly above: readonly string[];
  readonly population: number;
}

/** What was asked, taken apart. */
export interface Asked {
  readonly words: readonly QueryWord[];
  readonly spans: readonly Span[];
  readonly large: LargeReadings;
  /** Codes of the villages that have the postal code of the query. */
  readonly isPosted: (code: string) => boolean;
}

/** A postal code in the query that is the village's. */
const posted = -0.05;

type Add = (place: Omit<RankedPlace, keyof Weighed>, levels: readonly (readonly Reading[])[], extra?: number) => void;

/** Weighs places and keeps those that the query may mean. */
function collect({ words }: Asked, places: (add: Add) => void): RankedPlace[] {
  const found: RankedPlace[] = [];
  places((place, levels, extra = 0) => {
    const weighed = weigh(words, levels);
    if (weighed !== undefined) found.push({ ...place, ...weighed, cost: weighed.cost + extra });
  });
  return found;
}

/** The provinces and regencies that the query may mean; unordered. */
export const rankLarge = (asked: Asked, places: Gazetteer): RankedPlace[] =>
  collect(asked, (add) => {
    const { large } = asked;
    places.provinces.forEach(({ code, name }, i) => {
      const own = large.provinces.get(i);
      if (own !== undefined) add({ code, name, depth: 0, above: [], population: 0 }, [own]);
    });
    large.regencies.forEach((own, i) => {
      const place = places.regencies[i];
      if (place === undefined) return;
      const { code, name, population } = place;
      const above = [places.provinceName(code)];
      add({ code, name, depth: 1, above, population }, [own, large.provinces.get(places.provinceOf(code)) ?? []]);
    });
  });

/** The districts and villages of a regency that the query may mean; unordered. */
export const rankWithin = (
  asked: Asked,
  regency: number,
  districts: readonly LocalDistrict[],
  places: Gazetteer,
): RankedPlace[] =>
  collect(asked, (add) => {
    const { large } = asked;
    const place = places.regencies[regency];
    if (place === undefined) return;
    const names = [place.name, places.provinceName(place.code)];
    const above = [large.regencies.get(regency) ?? [], large.provinces.get(places.provinceOf(place.code)) ?? []];
    const { population } = place;
    const isSure = (found: readonly (readonly Reading[])[]) =>
      found.some((list) => list.some(({ cost }) => cost <= costs.folded));
    const isNamed = isSure(above);
    const ownOf = districts.map((district) => readings(asked, district, 2, isNamed ? 'generous' : 'usual'));
    // Where a place above is named for sure, a name in it may be farther from what was typed.
    const near = isNamed || isSure(ownOf) ? 'generous' : 'usual';
    districts.forEach((district, i) => {
      const own = ownOf[i] ?? [];
      if (own.length > 0)
        add({ code: district.code, name: district.name, depth: 2, above: names, population }, [own, ...above]);
      for (const village of district.villages) {
        const itsOwn = readings(asked, village, 3, near);
        if (itsOwn.length === 0) continue;
        const { code, name } = village;
        add(
          { code, name, depth: 3, above: [district.name, ...names], population },
          [itsOwn, own, ...above],
          asked.isPosted(code) ? posted : 0,
        );
      }
    });
  });

function readings({ spans }: Asked, { forms }: LocalPlace, depth: Depth, near: Near): Reading[] {
  const found: Reading[] = [];
  for (const span of spans) {
    const cost = matchName(span, forms, near);
    if (cost < Infinity) found.push({ mask: span.mask, cost: cost + span.surcharge + hintCost(span.hint, depth) });
  }
  return found;
}

/** Best first; among equals larger places first, then by population of the regency, then by code. */
export const byFit = (a: RankedPlace, b: RankedPlace): number =>
  byCost(a, b) || a.depth - b.depth || b.population - a.population || (a.code < b.code ? -1 : 1);
