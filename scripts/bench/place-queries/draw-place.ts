import { levels } from '../../../src/lib/region/level.ts';
import type { BenchPlace } from './bench-place.ts';
import type { Random } from './random.ts';

/** How often each level is asked for, of twenty. */
const wanted = [
  ...new Array<number>(13).fill(3),
  ...new Array<number>(4).fill(2),
  ...new Array<number>(2).fill(1),
  0,
].map((level) => levels[level]);

/**
 * Draws places of all levels, mostly villages: half of them as they lie over the whole country, half with each province
 * as often as another, so that small provinces are heard too.
 */
export function placeDrawer(places: readonly BenchPlace[]): (random: Random) => BenchPlace {
  const byLevel = Map.groupBy(places, ({ level }) => level);
  const byProvince = [...Map.groupBy(places, ({ code }) => code.slice(0, 2)).values()].map((inProvince) =>
    Map.groupBy(inProvince, ({ level }) => level),
  );
  return (random) => {
    const level = random.pick(wanted);
    const among = random.chance(0.5) ? byLevel : random.pick(byProvince);
    return random.pick(among.get(level as BenchPlace['level']) ?? places);
  };
}
