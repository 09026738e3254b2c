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

/** Words of the longest name of a programme. */
const mostWords = 6;

/** How far a text may be from the name of a programme. Without a vowel it is no name of a place, so short ones may be too. */
const mostWrong = (name: string, text: string): number => {
  if (!/[aeiou]/.test(name + text)) return name.length > 3 ? 1 : name.length > 2 ? 0.9 : 0;
  return name.length > 10 ? 2 : name.length > 4 ? 1 : 0;
};

/**
 * Finds the name of a programme in the words of a query, joined or split, the longest first, with a letter wrong where
 * the name is long enough: `karangtaruna`, `krang taruna`, `pms`.
 * @param names names and their programmes: `kartar` → `karang-taruna`
 */
export function programmeWords(names: readonly (readonly [name: string, id: string])[]): ProgrammeWords {
  const joined = names.map(([name, id]) => ({ letters: name.toLowerCase().replace(/[^a-z]/g, ''), id }));
  const byLetters = new Map(joined.map(({ letters, id }) => [letters, id]));
  const near = (text: string): string | undefined =>
    joined.find(({ letters }) => {
      const most = mostWrong(letters, text);
      return most > 0 && text.length > 2 && distance(text, letters, most) <= most;
    })?.id;
  const idOf = (text: string, isExact: boolean) => (isExact ? byLetters.get(text) : near(text));
  return {
    find(words) {
      const found = new Set<number>();
      let programme: string | undefined;
      let isExact = true;
      const look = (exact: boolean) => {
        for (let length = Math.min(mostWords, words.length); length > 0; length--) {
          for (let i = 0; i + length <= words.length; i++) {
            const positions = Array.from({ length }, (_, k) => i + k);
            if (positions.some((position) => found.has(position))) continue;
            const id = idOf(words.slice(i, i + length).join(''), exact);
            // LKS panti asuhan: two names of one programme.
            if (id === undefined || (programme !== undefined && id !== programme)) continue;
            [programme, isExact] = [id, exact];
            for (const position of positions) found.add(position);
          }
        }
      };
      look(true);
      if (programme === undefined) look(false);
      return { programme, words: found, isExact };
    },
  };
}
