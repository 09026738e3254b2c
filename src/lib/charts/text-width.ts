/**
 * Widths of the characters from space to ~, in hundredths of the type's size: the wider of Plus Jakarta Sans and of the
 * system's own sans, so that a line fits in either. Measured in a browser; `scripts/pictures/fonts.test.ts` compares them
 * with the font.
 */
const regular = widths(
  '26 28 40 79 65 97 73 25 30 30 55 61 27 50 29 43 73 57 60 61 63 62 60 57 63 60 29 31 61 61 61 50 93 ' +
    '65 69 78 74 61 58 82 74 28 38 65 53 90 75 88 64 88 64 65 55 73 65 98 60 62 58 33 43 33 61 60 35 57 ' +
    '67 60 67 62 39 66 61 25 25 55 25 93 61 66 67 67 41 51 39 61 52 80 52 54 47 38 55 38 61 ',
);
const bold = widths(
  '28 37 50 92 65 105 79 31 38 38 58 66 36 60 38 51 71 60 60 61 65 62 60 60 63 60 38 40 66 66 66 58 95 ' +
    '71 69 77 77 60 59 81 78 30 39 68 55 95 80 88 65 88 66 65 58 77 70 102 66 66 60 42 51 42 66 66 38 59 ' +
    '67 61 67 61 41 65 65 26 26 58 26 99 65 65 67 67 43 51 41 65 57 88 56 59 50 40 58 40 66 ',
);
/** For a character outside of the table: as wide as any letter but m and w. */
const other = 75;

function widths(list: string): readonly number[] {
  return list.trim().split(' ').map(Number);
}

/** Pixels that a line of text takes at most, at a size in pixels. */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number {
  const table = weight === 'bold' ? bold : regular;
  let hundredths = 0;
  for (const character of text) hundredths += table[(character.codePointAt(0) ?? 0) - 32] ?? other;
  return (hundredths * size) / 100;
}

/** A text as lines that fit into a width; a word that is too long has a line of its own. */
export function wrapText(text: string, width: number, size: number, weight: 'regular' | 'bold' = 'regular'): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
