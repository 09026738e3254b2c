import { differs, differsInLetters, joined, otherNumeral, otherSigns, split } from './name-forms.ts';
import { editDistance } from './edit-distance.ts';
import { lettersOf, numberedLettersOf } from './letters.ts';
import { misspell } from './misspell.ts';
import type { Random } from './random.ts';
import { isArabic, rewrite, rewritesOf } from './rewrites.ts';

/** A name in another form, and the rule of spelling that made it, if any. */
export interface AlteredName {
  readonly text: string;
  readonly rewrite?: string;
}
/** Another form of a name, or `null` where the name has none of this kind. */
export type AlterName = (name: string, random: Random) => AlteredName | null;

/** A name of at least `length` letters with exactly `count` slips, each among its first letters where `among` says so. */
const misspelt =
  (length: number, count: number, among?: number): AlterName =>
  (name, random) => {
    if (lettersOf(name).length < length) return null;
    let text: string | null = name;
    for (let slip = 0; slip < count && text !== null; slip++) text = misspell(text, random, among);
    if (text === null) return null;
    const edits = Math.min(
      editDistance(lettersOf(text), lettersOf(name), count),
      editDistance(numberedLettersOf(text), numberedLettersOf(name), count),
    );
    return edits === count ? { text } : null;
  };

/** How often a name that merely has the letters is taken: so rarely that about half of the names are Arabic. */
const merelyLetters = 0.08;

const respelt =
  (family: 'lama' | 'arab'): AlterName =>
  (name, random) => {
    if (family === 'arab' && !isArabic(name) && !random.chance(merelyLetters)) return null;
    const rules = rewritesOf(family).filter((rule) => differsInLetters(rewrite(rule, name), name));
    if (rules.length === 0) return null;
    const rule = random.pick(rules);
    return { text: rewrite(rule, name), rewrite: rule };
  };

const formed =
  (form: (name: string, random: Random) => string | null): AlterName =>
  (name, random) => {
    const text = form(name, random);
    return text !== null && differs(text, name) ? { text } : null;
  };

/** How a name is changed, kind by kind. */
export const alterations = {
  gabung: formed(joined),
  pisah: formed(split),
  'satu-huruf': misspelt(4, 1),
  'huruf-awal': misspelt(5, 1, 2),
  'dua-huruf': misspelt(7, 2),
  'ejaan-lama': respelt('lama'),
  'ejaan-arab': respelt('arab'),
  tanda: formed(otherSigns),
  bilangan: formed(otherNumeral),
} as const satisfies Record<string, AlterName>;
export type AlteredKind = keyof typeof alterations;
export const alteredKinds = Object.keys(alterations) as AlteredKind[];
