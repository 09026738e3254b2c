import { readNumbers, writeNumbers } from './place-number.ts';

/** Postal codes that begin alike as text: one a line, its last three digits and the numbers of its villages. */
export const writePostal = (codes: readonly (readonly [rest: string, villages: readonly number[]])[]): string =>
  codes.map(([rest, villages]) => `${rest}${writeNumbers(villages)}`).join('\n');

/**
 * @param digits with which the codes begin: `16`
 * @throws Error for a text that is no such file: a host may answer with a page in its place
 */
export const readPostal = (text: string, digits: string): ReadonlyMap<string, readonly number[]> =>
  new Map(
    text.split('\n').map((line) => {
      if (!/^\d{3}(...)+$/.test(line)) throw new Error(`place search: the file of postal codes ${digits} is damaged`);
      return [line.slice(0, 3), readNumbers(line.slice(3))];
    }),
  );
