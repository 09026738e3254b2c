import type { RecallKind } from '../../../src/lib/search/recall.ts';
import type { BenchPlace } from './bench-place.ts';
import type { Random } from './random.ts';

/** A query with all that fits it. */
export interface Attempt {
  readonly text: string;
  /** The place that it was made from. */
  readonly origin: string;
  /** All places that fit it as well, the origin too. */
  readonly fits: readonly string[];
}

const withoutDots = (code: string) => code.replaceAll('.', '');
const only = (text: string, code: string): Attempt => ({ text, origin: code, fits: [code] });

/**
 * Queries by number: codes of regencies, districts and villages, codes that only older vintages have, and postal codes,
 * which every village that has it fits.
 * @param formerCodes codes of older vintages that the newest has not
 */
export function codeKinds(places: readonly BenchPlace[], formerCodes: readonly string[]) {
  const byLength = [...Map.groupBy(places, ({ code }) => code.length)].filter(([length]) => length > 2);
  const draw = (random: Random) => random.pick(random.pick(byLength)[1]).code;
  const byPostal = [...Map.groupBy(places, ({ postal }) => postal)].flatMap(([postal, villages]) =>
    postal === null ? [] : [{ text: postal, fits: villages.map(({ code }) => code) }],
  );
  return {
    'kode-titik': (random) => {
      const code = draw(random);
      return only(code, code);
    },
    'kode-tanpa-titik': (random) => {
      const code = draw(random);
      return only(withoutDots(code), code);
    },
    'kode-lama': (random) => {
      const code = random.pick(formerCodes);
      return only(random.chance(0.3) ? withoutDots(code) : code, code);
    },
    'kode-pos': (random) => {
      const { text, fits } = random.pick(byPostal);
      return { text, origin: random.pick(fits), fits };
    },
  } as const satisfies Partial<Record<RecallKind, (random: Random) => Attempt>>;
}
