import { numberOf } from './letters.ts';
import type { Random } from './random.ts';

/** The slips that are made: a letter put for another, left out, doubled, put in, or swapped with its neighbour. */
export const slips = ['substituted', 'missing', 'doubled', 'inserted', 'swapped'] as const;
export type Slip = (typeof slips)[number];

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
/** The keys that touch a key on a phone's keyboard: each row stands half a key to the right of the one above. */
const neighbours = new Map(
  rows.flatMap((row, y) => {
    const [above = '', below = ''] = [rows[y - 1], rows[y + 1]];
    return [...row].map((key, x) => {
      const beside = [row[x - 1], row[x + 1], above[x], above[x + 1], below[x - 1], below[x]];
      return [key, beside.filter((letter) => letter !== undefined)] as const;
    });
  }),
);

/** Letters that sit beside a letter on the keyboard; none for what is no letter of a-z. */
export const keysBeside = (letter: string): readonly string[] => neighbours.get(letter.toLowerCase()) ?? [];

/**
 * A text with one slip in a letter of a-z; numerals, digits and signs stay as they are. `null` where the slip cannot be
 * made. The result may have the same letters as before ("kk" swapped): whoever asks for an error compares.
 * @param among how many of the first letters may be hit: 2 for a slip at the start
 */
export function misspell(
  text: string,
  random: Random,
  among = Infinity,
  slip: Slip = random.pick(slips),
): string | null {
  const letters = plainLetters(text).slice(0, among);
  if (letters.length === 0) return null;
  const position = random.pick(letters);
  const letter = text.charAt(position);
  const put = (middle: string, taken: number) => text.slice(0, position) + middle + text.slice(position + taken);
  switch (slip) {
    case 'substituted':
      return put(inCaseOf(letter, otherLetter(letter, random)), 1);
    case 'missing':
      return put('', 1);
    case 'doubled':
      return put(letter + letter.toLowerCase(), 1);
    case 'inserted':
      return put(letter + otherLetter(letter, random), 1);
    case 'swapped': {
      const next = text.charAt(position + 1);
      if (!/[a-z]/i.test(next)) return null;
      return put(inCaseOf(letter, next) + inCaseOf(next, letter), 2);
    }
  }
}

/** Where the letters of a text stand that are not part of a numeral. */
function plainLetters(text: string): number[] {
  return [...text.matchAll(/[a-z]+/gi)]
    .filter(([word]) => numberOf(word) === null)
    .flatMap(({ index, 0: word }) => Array.from({ length: word.length }, (_, i) => index + i));
}

/** Three times in five a key beside, else any other letter. */
const otherLetter = (letter: string, random: Random): string =>
  random.pick(random.chance(0.6) ? keysBeside(letter) : alphabet.filter((other) => other !== letter.toLowerCase()));

const inCaseOf = (model: string, letter: string): string =>
  model === model.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();
