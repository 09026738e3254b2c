import { textWidth, wrapText } from '../charts/text-width.ts';

type Weight = 'regular' | 'bold';

/** A title and its lead as lines, at sizes in pixels. */
export interface FittedWords {
  readonly size: number;
  readonly leadSize: number;
  readonly title: readonly string[];
  readonly lead: readonly string[];
}

/** Height of a line, in sizes of its type; and pixels between title and lead. */
export const titleLine = 1.1;
export const leadLine = 1.35;
export const betweenTitleAndLead = 14;

const mostTitleLines = 4;
/** Sizes of the title and of the lead; the first that fits is taken. */
const sizes = [
  [78, 34],
  [78, 28],
  [68, 32],
  [68, 28],
  [60, 30],
  [60, 26],
  [52, 28],
  [46, 26],
] as const;

/**
 * A title and a lead below it, at the largest sizes at which both keep to their room. The title is measured as bold: set
 * closer, the heaviest weight is as wide, but for a few marks (`scripts/pictures/fonts.test.ts`). What is too long even at
 * the smallest is cut at a word, with dots: first the lead, then a title of endless words, which are broken.
 */
export function fitWords(
  { title, lead }: { readonly title: string; readonly lead: string },
  room: { readonly width: number; readonly height: number },
): FittedWords {
  let smallest: FittedWords | undefined;
  for (const [size, leadSize] of sizes) {
    const titleLines = balancedLines(title, room.width, size, 'bold');
    const leadLines = balancedLines(lead, room.width, leadSize, 'regular');
    const isWide = titleLines.some((line) => textWidth(line, size, 'bold') > room.width);
    if (isWide || titleLines.length > mostTitleLines) continue;
    smallest = { size, leadSize, title: titleLines, lead: leadLines };
    if (heightOf(smallest) <= room.height) return smallest;
  }
  const fitted = smallest ?? brokenTitle(title, room.width);
  const lines = Math.floor((room.height - heightOf({ ...fitted, lead: [] })) / (fitted.leadSize * leadLine));
  return {
    ...fitted,
    lead: cut(breakWords(lead, room.width, fitted.leadSize, 'regular'), lines, room.width, fitted.leadSize, 'regular'),
  };
}

/** A title at the smallest size whose words are broken where a line ends, in as many lines as a title may have. */
function brokenTitle(title: string, width: number): FittedWords {
  const [size, leadSize] = sizes[sizes.length - 1] ?? [0, 0];
  const words = breakWords(title, width, size, 'bold');
  return { size, leadSize, title: cut(words, mostTitleLines, width, size, 'bold'), lead: [] };
}

/** A text whose words fit a line each: longer ones in pieces. */
function breakWords(text: string, width: number, size: number, weight: Weight): string {
  const pieces = [''];
  for (const character of text) {
    const longer = `${pieces.at(-1)}${character}`;
    const word = longer.slice(longer.lastIndexOf(' ') + 1);
    if (textWidth(word, size, weight) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces.join(' ');
}

const heightOf = ({ size, leadSize, title, lead }: FittedWords): number =>
  title.length * size * titleLine + betweenTitleAndLead + lead.length * leadSize * leadLine;

/** A text in at most so many lines; where it needs more, dots behind the last word that has room. */
function cut(text: string, lines: number, width: number, size: number, weight: Weight): string[] {
  const whole = wrapText(text, width, size, weight);
  if (whole.length <= lines) return whole;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const kept = wrapText(`${words.join(' ').replace(/[,;:.]$/, '')}…`, width, size, weight);
    if (kept.length <= lines) return kept;
  }
  return [];
}

/** A text as lines of like length: as many as it takes, and as narrow as they can be. */
export function balancedLines(text: string, width: number, size: number, weight: Weight): string[] {
  let best = wrapText(text, width, size, weight);
  for (let narrower = width - 20; narrower > width / 3; narrower -= 20) {
    const lines = wrapText(text, narrower, size, weight);
    if (lines.length > best.length || lines.some((line) => textWidth(line, size, weight) > narrower)) break;
    best = lines;
  }
  return best;
}
