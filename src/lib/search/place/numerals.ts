/** Number words as names of places have them, and as people write them. Index = value; 0 is no name. */
const numberWords = [
  '',
  ...'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' '),
  ...'sebelas duabelas tigabelas empatbelas limabelas enambelas tujuhbelas delapanbelas sembilanbelas duapuluh'.split(
    ' ',
  ),
];
const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const byRoman = new Map(roman.map((numeral, i) => [numeral, i + 1]));

/** A numeral as its word, up to twenty: `ii`, `2` and `02` → `dua`; any other word as it is, `24` as `24`. */
export function spellNumeral(word: string): string {
  const value = byRoman.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
  return numberWords[value] || word;
}

/**
 * Letters that end as a Roman numeral joined to a name does, with its word: `sukamajuii` → `sukamajudua`. Only `ii` and
 * `iii`: `i` ends many names.
 */
export function spellJoinedRoman(letters: string): string | undefined {
  const [, name, numeral] = /^([a-z]{4,}?)(iii|ii)$/.exec(letters) ?? [];
  return name === undefined || numeral === undefined ? undefined : name + spellNumeral(numeral);
}
