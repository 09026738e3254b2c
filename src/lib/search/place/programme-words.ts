import { distance } from './distance.ts';

/** The words of a query that name a programme. */
export interface FoundProgramme {
  /** Its id; `undefined` where none is named. */
  readonly programme: string | undefined;
  /** Positions of its words. */
  readonly words: ReadonlySet<number>;
  readonly isExact: boolean;
}
export interface ProgrammeWords {
  find(words: readonly string[]): FoundProgramme;
}

/** Words of a name of a programme at most: longer ones are found by their first. */
const mostWords = 4;

/**
 * Finds the name of a programme in the words of a query, joined or split, the longest first, with a letter wrong where
 * the name is long, or has no vowel and so looks like no place: `karangtaruna`, `krang taruna`, `tsk`.
 * @param names names and their programmes: `kartar` → `karang-taruna`
 */
export function programmeWords(names: readonly (readonly [name: string, id: string])[]): ProgrammeWords {
  const joined = names.map(([name, id]) => ({ letters: name.toLowerCase().replace(/[^a-z]/g, ''), id }));
  const byLetters = new Map(joined.map(({ letters, id }) => [letters, id]));
  const near = (text: string): string | undefined =>
    text.length < 4
      ? undefined
      : joined.find(({ letters }) => {
          const most = letters.length >= 11 ? 2 : letters.length >= 6 || !/[aeiou]/.test(letters + text) ? 1 : 0;
          return letters.length > 3 && most > 0 && distance(text, letters, most) <= most;
        })?.id;
  return {
    find(words) {
      for (const isExact of [true, false]) {
        for (let length = Math.min(mostWords, words.length); length > 0; length--) {
          for (let i = 0; i + length <= words.length; i++) {
            const text = words.slice(i, i + length).join('');
            const programme = isExact ? byLetters.get(text) : near(text);
            if (programme !== undefined)
              return { programme, words: new Set(Array.from({ length }, (_, k) => i + k)), isExact };
          }
        }
      }
      return { programme: undefined, words: new Set(), isExact: true };
    },
  };
}
