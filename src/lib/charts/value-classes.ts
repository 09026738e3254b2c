import { quantileSorted } from 'd3';

/**
 * Classes of a measure from little to much, at most five. The first holds zero alone where `zero` is set; each break is the
 * lowest value of the class that it begins.
 */
export interface ValueClasses {
  readonly zero: boolean;
  /** Strictly increasing. */
  readonly breaks: readonly number[];
}

/** How many classes a map has at most: as many as there are tokens `--takar-1` to `--takar-5`. */
export const mostClasses = 5;

/** First digits that a round break may have: the fewest first, the finer ones for values that lie close together. */
const ladders = [
  [1, 2, 5],
  [1, 1.5, 2, 3, 5, 7.5],
  [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8],
] as const;

/**
 * Classes of about as many places each: the values are cut at their quantiles, and each cut is rounded to the nearest round
 * number by ratio. Round numbers are 1, 2 and 5 times a power of ten; where that leaves a class with less than half of its
 * share of the places, 1.5, 3 and 7.5 as well, and so on to the finest. Cuts that still fall together are one. Zero, where
 * there is any, has a class of its own, and the quantiles are those of the rest.
 */
export function classesOf(values: readonly (number | null)[]): ValueClasses {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const positive = known.filter((value) => value > 0);
  const zero = positive.length < known.length;
  const parts = zero ? mostClasses - 1 : mostClasses;
  const cuts = Array.from({ length: parts - 1 }, (_, i) => quantileSorted(positive, (i + 1) / parts) ?? 0);
  const [least = 0, greatest = 0] = [positive[0], positive.at(-1)];
  // A break at or below the least value, or above the greatest, would leave a class empty.
  const rounded = ladders.map((ladder) =>
    [...new Set(cuts.filter((cut) => cut > 0).map((cut) => nearest(cut, ladder)))].filter(
      (value) => value > least && value <= greatest,
    ),
  );
  const even = rounded.find(
    (breaks) => breaks.length === cuts.length && smallest(positive, breaks) >= positive.length / parts / 2,
  );
  return { zero, breaks: even ?? rounded.at(-1) ?? [] };
}

/** How many values the class with the fewest holds. */
const smallest = (values: readonly number[], breaks: readonly number[]): number =>
  Math.min(...[0, ...breaks].map((from, i) => values.filter((v) => v >= from && v < (breaks[i] ?? Infinity)).length));

/** The step of a ladder that is nearest to a positive value, by ratio. */
function nearest(value: number, ladder: readonly number[]): number {
  const power = Math.floor(Math.log10(value));
  const steps = [power, power + 1].flatMap((exponent) => ladder.map((digit) => Number(`${digit}e${exponent}`)));
  const far = (step: number) => Math.abs(Math.log(step / value));
  return steps.reduce((best, step) => (far(step) < far(best) ? step : best));
}

/** The class of a value: 1 for the least, at most 5; `null` where there is no data. */
export function classOf({ zero, breaks }: ValueClasses, value: number | null): number | null {
  if (value === null) return null;
  if (zero && value === 0) return 1;
  return (zero ? 2 : 1) + breaks.filter((from) => from <= value).length;
}

/**
 * The interval of each class in words, from class 1 on: `di bawah 50`, `50 sampai di bawah 100`, `100 atau lebih`. No two
 * overlap, and a value that is shown rounded lies where its rounded form says.
 * @param format a break as it is written
 * @param zeroText what the class of zero means, where it has one
 */
export function classTexts(
  { zero, breaks }: ValueClasses,
  format: (value: number) => string,
  zeroText = '0',
): string[] {
  const [first] = breaks;
  const least = 'lebih dari 0';
  const spans = breaks.map((from, i) => {
    const to = breaks[i + 1];
    return to === undefined ? `${format(from)} atau lebih` : `${format(from)} sampai di bawah ${format(to)}`;
  });
  if (first === undefined) return zero ? [zeroText, least] : ['semua nilai'];
  return zero ? [zeroText, `${least}, di bawah ${format(first)}`, ...spans] : [`di bawah ${format(first)}`, ...spans];
}
