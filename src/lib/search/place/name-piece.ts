import { readNumbers, writeNumbers } from './place-number.ts';

/** A name, lower case, and the numbers of the places that have it. */
export interface NameEntry {
  readonly name: string;
  /** Districts first, then villages, each as their codes sort: see `PlaceCore`. */
  readonly places: readonly number[];
}

const zero = 48;

/**
 * A piece of the index as text: a name a line, without the letters that it shares with the line before (their number is
 * the first letter, from `0`), a tab, the places.
 */
export function writePiece(entries: readonly NameEntry[]): string {
  let last = '';
  return entries
    .map(({ name, places }) => {
      let shared = 0;
      while (shared < name.length && shared < 60 && name[shared] === last[shared]) shared++;
      last = name;
      return `${String.fromCharCode(zero + shared)}${name.slice(shared)}\t${writeNumbers(places)}`;
    })
    .join('\n');
}

/** @throws Error for a text that is no piece: a host may answer with a page in its place */
export function readPiece(text: string): NameEntry[] {
  let last = '';
  return text.split('\n').map((line) => {
    const tab = line.indexOf('\t');
    const places = line.slice(tab + 1);
    if (tab < 1 || places.length % 3 !== 0) throw new Error('place search: a piece of the index is damaged');
    last = last.slice(0, line.charCodeAt(0) - zero) + line.slice(1, tab);
    return { name: last, places: readNumbers(places) };
  });
}
