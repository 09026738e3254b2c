import type { LargeReadings, LocalReadings } from './evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { QueryWord } from './parse-query.ts';
import { byCost, weigh } from './weigh.ts';

/** A regency in which something may be what is looked for. */
export interface Candidate {
  readonly regency: number;
  /** At least this is what its best place costs, as far as is known before its file is here. */
  readonly cost: number;
  /** 1 where the regency itself fits best, 2 where a district does, 3 for a village. */
  readonly depth: number;
  /** How many of its places fit that well. */
  readonly count: number;
}

/** Regencies with something that fits, best first; among equals larger places first, then by population. */
export function candidates(
  words: readonly QueryWord[],
  { provinces, regencies }: LargeReadings,
  local: LocalReadings,
  places: Gazetteer,
): Candidate[] {
  return [...new Set([...local.keys(), ...regencies.keys()])]
    .map((regency): Candidate => {
      const [above, own, inside] = [
        provinces.get(places.provinceOf(places.regencies[regency]?.code ?? '')) ?? [],
        regencies.get(regency) ?? [],
        local.get(regency) ?? [],
      ];
      const itself = weigh(words, [own, above]);
      const districts = inside.filter(({ isDistrict }) => isDistrict);
      const within = weigh(words, [inside, districts, own, above]);
      if (within === undefined || (itself !== undefined && itself.cost <= within.cost))
        return { regency, cost: itself?.cost ?? Infinity, depth: 1, count: 1 };
      const best = within.readings[0];
      const equal = inside.filter(({ mask, cost }) => mask === best?.mask && cost === best.cost);
      return {
        regency,
        cost: within.cost,
        depth: equal.some(({ isDistrict }) => isDistrict) ? 2 : 3,
        count: equal.reduce((sum, { count }) => sum + count, 0),
      };
    })
    .sort(
      (a, b) =>
        byCost(a, b) ||
        a.depth - b.depth ||
        (places.regencies[b.regency]?.population ?? 0) - (places.regencies[a.regency]?.population ?? 0) ||
        a.regency - b.regency,
    );
}
