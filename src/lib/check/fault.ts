/**
 * One thing wrong with a file of data, said so that the person who keeps the file can mend it.
 * Printed as `file:line:field: reason; fix`.
 */
export interface Fault {
  /** Path of the file, relative to the folder that was checked. */
  readonly file: string;
  /** Line of the file, the first is 1; absent where the fault is the whole file's. */
  readonly line?: number;
  /** Column, or path inside a JSON file. */
  readonly field?: string;
  /** What was found and what is wrong with it, Indonesian. */
  readonly reason: string;
  /** What to do, Indonesian, an imperative. */
  readonly fix: string;
}

/** Faults of data: printed without a stack, exit code 1. Any other error is a bug and keeps its stack. */
export class DataError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults).join('\n'));
    this.name = 'DataError';
    this.faults = faults;
  }
}

/** How many faults of one file are shown; the rest are counted. */
export const shownPerFile = 20;

/** `file:line:field: reason; fix`, always one line: what is found in a file never reaches the terminal as a control. */
export const formatFault = ({ file, line, field, reason, fix }: Fault): string =>
  visible(`${[file, line, field].filter((part) => part !== undefined).join(':')}: ${reason}; ${fix}`);

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Line breaks, controls, invisible spaces and marks that turn the direction of text, written as escapes. */
const visible = (text: string): string =>
  text.replace(
    /[\u0000-\u001F\u007F-\u00A0\u2007\u200B\u2028-\u202F\u2066-\u2069\uFEFF]/g,
    (character) => named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** All faults as lines: by file, then line; 20 a file, the rest counted. */
export function formatFaults(faults: readonly Fault[]): string[] {
  const byFile = Map.groupBy(faults, (fault) => fault.file);
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, list]) => {
      const sorted = [...list].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
      const rest = sorted.length - shownPerFile;
      const lines = sorted.slice(0, shownPerFile).map(formatFault);
      return rest > 0 ? [...lines, `${file}: dan ${rest} kesalahan lain`] : lines;
    });
}
