/** A tile as far as lines around it go. */
interface Outlined {
  readonly column: number;
  readonly row: number;
  readonly group: string;
}

/**
 * Lines around groups of tiles as path data: wherever two sides of a line of the grid belong to different groups, or one to
 * none. Each stretch is one stroke, and no line is drawn twice.
 * @param cell pixels of a tile's side
 * @param left pixels before the first column
 * @param top pixels above the first row
 */
export function outlinesOf(tiles: readonly Outlined[], cell: number, left: number, top: number): string {
  const groups = new Map(tiles.map(({ column, row, group }) => [`${column} ${row}`, group]));
  const columns = Math.max(0, ...tiles.map(({ column }) => column + 1));
  const rows = Math.max(0, ...tiles.map(({ row }) => row + 1));
  const at = (column: number, row: number) => groups.get(`${column} ${row}`);
  const across = stretches(rows + 1, columns, (line, i) => at(i, line - 1) !== at(i, line));
  const down = stretches(columns + 1, rows, (line, i) => at(line - 1, i) !== at(line, i));
  return [
    ...across.map(([line, from, to]) => `M${left + from * cell} ${top + line * cell}h${(to - from) * cell}`),
    ...down.map(([line, from, to]) => `M${left + line * cell} ${top + from * cell}v${(to - from) * cell}`),
  ].join('');
}

/** For each line, from where to where it is drawn. */
function stretches(
  lines: number,
  length: number,
  isDrawn: (line: number, at: number) => boolean,
): (readonly [line: number, from: number, to: number])[] {
  const found: [number, number, number][] = [];
  for (let line = 0; line < lines; line++)
    for (let i = 0; i < length; i++) {
      if (!isDrawn(line, i)) continue;
      const last = found.at(-1);
      if (last?.[0] === line && last[2] === i) last[2] = i + 1;
      else found.push([line, i, i + 1]);
    }
  return found;
}
