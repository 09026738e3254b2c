import { compareTexts } from '../table/compare-texts.ts';
import type { Outline } from './boundary.ts';

/** Two places that share a border, the lesser code first. */
export type Border = readonly [string, string];

/** Side of a cell in degrees: about 220 m, twice the step that outlines are rounded to. */
const side = 0.002;
/** Cells that two outlines must run through together: about a kilometre of border. */
const least = 5;
/** Cells from one row to the next: more than there are around the equator. */
const row = 2 ** 18;

/**
 * Places that share a stretch of border on land, each pair once, by code: their outlines run together for about a kilometre
 * or more. Places that meet in a point, or over a strait, are no neighbours. Outlines need not have the same corners:
 * where a border has been drawn twice, lines that differ by a few metres are still one border.
 */
export function landNeighbours(outlines: readonly Outline[]): Border[] {
  const places = [...outlines].sort((a, b) => compareTexts(a.code, b.code));
  const first = new Map<number, number>();
  const further = new Map<number, number[]>();
  places.forEach(({ geometry }, place) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const cell of cellsOf(polygons.flat())) {
      const before = first.get(cell);
      if (before === undefined) first.set(cell, place);
      else further.set(cell, [...(further.get(cell) ?? [before]), place]);
    }
  });
  const shared = new Map<number, number>();
  for (const together of further.values())
    together.forEach((a, i) => {
      for (const b of together.slice(i + 1))
        shared.set(a * places.length + b, (shared.get(a * places.length + b) ?? 0) + 1);
    });
  return [...shared]
    .filter(([, cells]) => cells >= least)
    .map(([pair]) => pair)
    .sort((a, b) => a - b)
    .map((pair) => [places[Math.floor(pair / places.length)]?.code ?? '', places[pair % places.length]?.code ?? '']);
}

/** The cells that lines run through, by half a cell's steps. */
function cellsOf(lines: readonly (readonly (readonly number[])[])[]): Set<number> {
  const cells = new Set<number>();
  for (const line of lines)
    line.forEach(([x2 = 0, y2 = 0], i) => {
      const [x1 = x2, y1 = y2] = line[i - 1] ?? [];
      const steps = Math.max(1, Math.ceil((2 * Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))) / side));
      for (let k = 1; k <= steps; k++) {
        const share = k / steps;
        cells.add(
          Math.floor((y1 + (y2 - y1) * share + 90) / side) * row + Math.floor((x1 + (x2 - x1) * share + 180) / side),
        );
      }
    });
  return cells;
}
