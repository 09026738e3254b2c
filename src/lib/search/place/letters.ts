/** A text in lower case, without marks above or below its letters; apostrophes of all kinds as `'`. */
export const lowerLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc\u02bb`´]/g, "'")
    .toLowerCase();

/**
 * The words of a name: letters or digits, an apostrophe left out, all else a break. Digits that touch letters stand
 * alone: `Sa'dan` → `sadan`; `Lemo-Lemo` → `lemo`, `lemo`; `Sukamaju2` → `sukamaju`, `2`.
 */
export const wordsOf = (text: string): string[] =>
  lowerLetters(text)
    .replaceAll("'", '')
    .match(/[a-z]+|\d+/g) ?? [];
