import { escapeText, escapeUnits } from './text.ts';

/** Characters that XML allows and the library drops all the same. */
const dropped = /[\u007F-\u009F\uFDD0-\uFDEF\uFFFD]|\p{Noncharacter_Code_Point}/gu;

/**
 * A text as the library must get it so that a reader finds it again: it drops what it thinks unfit for XML, and takes a
 * text that is the name of a method of every object (`constructor`) for that method.
 */
export function libraryText(text: string): string {
  const escaped = escapeText(text).replace(dropped, escapeUnits);
  return escaped in {} ? escapeUnits(escaped.slice(0, 1)) + escaped.slice(1) : escaped;
}
