import { lettersOf, numberOf, waysToWrite } from './letters.ts';
import type { Random } from './random.ts';

/** Other ways to write a name that keep its letters, or its number. All give `null` for a name that has no such way. */

/** The words as one: `Suka Maju II` → `SukamajuII`. */
export const joined = (name: string): string | null =>
  /\s/.test(name)
    ? name.replace(/\s+([A-Z])(?=[a-z])/g, (_all, first: string) => first.toLowerCase()).replace(/\s+/g, '')
    : null;

const beginnings =
  'suka sido karang tanjung sumber gunung kali batu muara banjar kebon kedung marga mekar tegal pasir pulau rawa jati purwo wono tirto kerto margo sumbe banyu bumi sri ujung teluk pondok kampung kota lubuk bukit sungai simpang'.split(
    ' ',
  );

/** One word as two: where a well-known beginning ends (`Suka maju`), else anywhere with three letters on both sides. */
export function split(name: string, random: Random): string | null {
  const words = [...name.matchAll(/[a-z]+/gi)].filter(([word]) => word.length >= 6);
  if (words.length === 0) return null;
  const { 0: word, index } = random.pick(words);
  const known = beginnings.find((start) => word.toLowerCase().startsWith(start) && word.length - start.length >= 3);
  const cut = known !== undefined && random.chance(0.8) ? known.length : 3 + random.below(word.length - 5);
  return `${name.slice(0, index + cut)} ${name.slice(index + cut)}`;
}

/** Apostrophes and hyphens left out; where there is none, a hyphen between words or an apostrophe between vowels put in. */
export function otherSigns(name: string, random: Random): string | null {
  if (/['’]/.test(name)) return name.replace(/['’]/g, random.pick(['', '', ' ', '`', '’']));
  if (name.includes('-')) return name.replaceAll('-', random.pick(['', ' ']));
  const vowels = [...name.matchAll(/[aeiou](?=[aeiou])/gi)].map(({ index }) => index + 1);
  const spaces = [...name.matchAll(/[a-z] (?=[a-z])/gi)].map(({ index }) => index + 1);
  if (spaces.length > 0 && (vowels.length === 0 || random.chance(0.5))) {
    const space = random.pick(spaces);
    return `${name.slice(0, space)}-${name.slice(space + 1)}`;
  }
  if (vowels.length === 0) return null;
  const between = random.pick(vowels);
  return `${name.slice(0, between)}'${name.slice(between)}`;
}

/** A numeral in another form: `Sukamaju II` → `Sukamaju 2`, `Sukamaju dua`, `Sukamaju2`. */
export function otherNumeral(name: string, random: Random): string | null {
  const words = [...name.matchAll(/[a-z0-9]+/gi)].flatMap(({ 0: word, index }) => {
    const number = numberOf(word);
    const afterSign = /['’`.]/.test(name.charAt(index - 1));
    return number === null || number === 0 || afterSign ? [] : [{ word, index, number }];
  });
  if (words.length === 0) return null;
  const { word, index, number } = random.pick(words);
  const others = waysToWrite(number).filter((way) => way.toLowerCase() !== word.toLowerCase());
  if (others.length === 0) return null;
  const other = random.pick(others);
  const before = name.slice(0, index);
  const isStuck = /^\d+$/.test(other) && /[a-z] $/i.test(before) && random.chance(0.25);
  return (isStuck ? before.trimEnd() : before) + other + name.slice(index + word.length);
}

/** True where two ways to write differ in more than case. */
export const differs = (a: string, b: string): boolean => a.toLowerCase() !== b.toLowerCase();
/** True where two ways to write differ in their letters. */
export const differsInLetters = (a: string, b: string): boolean => lettersOf(a) !== lettersOf(b);
