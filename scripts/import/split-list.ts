/** Values of a cell that holds a list: split at `separator`, trimmed, empty ones dropped, order kept. */
export const splitList = (cell: string, separator: ';' | '|'): string[] =>
  cell
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== '');
