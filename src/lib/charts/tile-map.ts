import type { LegendClass } from './class-legend.ts';
import { classLegend, classNameOf } from './class-legend.ts';
import type { Drawing } from './drawing.ts';
import { moved } from './drawing.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { Bounds } from './map-projection.ts';
import { element, label, tip } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { TileLabel } from './tile-labels.ts';
import { labelLine, tileLabels } from './tile-labels.ts';
import { outlinesOf } from './tile-outlines.ts';

/** A place as a tile. */
export interface MapTile {
  readonly code: string;
  /** Counted from 0, from the left and from the top. */
  readonly column: number;
  readonly row: number;
  /** Class of the measure, 1 to 5; `null` where there is no data. */
  readonly class: number | null;
  readonly name: string;
  /** The value in words. */
  readonly text: string;
  /** What it belongs to: its province's code. A line runs around the tiles of a group. */
  readonly group: string;
}

export interface TileMapOptions {
  /** Pixels. A tile is as many whole pixels as fit. */
  readonly width: number;
  /** Names of groups, short, by their code; a group without room for its name has none. */
  readonly groups: ReadonlyMap<string, string>;
  /** What is measured: the unit. */
  readonly heading: string;
  readonly legend: readonly LegendClass[];
  /** Address of a place; without it the map has no links. */
  readonly href?: ((code: string) => string) | undefined;
}

/** Pixels around all tiles, for the line around them. */
const rim = 2;
/** Pixels of paper between tiles. */
const gap = 1;
/** Pixels around the legend that stay free, and between the places that are tried for it. */
const free = 8;
const step = 8;

/**
 * Places as squares of one size, coloured by class, with a line around each group. In the order of groups and codes, which
 * is also that of the keyboard. Names of groups lie on the sea or on their own tiles; the legend lies where no tile is, else
 * below.
 */
export function tileMap(tiles: readonly MapTile[], options: TileMapOptions): Drawing {
  const { width, groups, heading, legend, href } = options;
  const columns = Math.max(1, ...tiles.map(({ column }) => column + 1));
  const rows = Math.max(0, ...tiles.map(({ row }) => row + 1));
  const cell = Math.max(2, Math.floor((width - 2 * rim) / columns));
  const left = Math.floor((width - cell * columns) / 2);
  const height = rows * cell + 2 * rim;
  const sorted = [...tiles].sort((a, b) => compare(a.group, b.group) || compare(a.code, b.code));
  const square = `h${cell - gap}v${cell - gap}h-${cell - gap}z`;
  const drawn = sorted.map((tile) => {
    const [x, y] = [left + tile.column * cell + gap / 2, rim + tile.row * cell + gap / 2];
    // Written by hand, as short as can be: there are hundreds.
    const path = `<path class="${classNameOf(tile.class)}" d="M${x} ${y}${square}"/>`;
    const said = tip(`${tile.name}: ${tile.text}`);
    return href === undefined
      ? `<g>${said}${path}</g>`
      : `<a href="${escapeMarkup(href(tile.code))}">${said}${path}</a>`;
  });
  const d = outlinesOf(sorted, cell, left, rim);
  // A line of ink on a band of paper, so that it shows between tiles of any class.
  const lines = element('path', { class: 'chart-tile-band', d }) + element('path', { class: 'chart-tile-group', d });

  const labels = tileLabels(sorted, groups, { cell, left, top: rim, width, height });
  const boxes = [
    ...sorted.map(({ column, row }): Bounds => {
      const [x, y] = [left + column * cell, rim + row * cell];
      return [x, y, x + cell, y + cell];
    }),
    ...labels.map(({ box }) => box),
  ];
  const key = placeLegend(heading, legend, boxes, width, height);
  const content =
    element('g', { class: 'chart-tiles' }, drawn.join('')) +
    element('g', { 'aria-hidden': 'true' }, lines + labels.map(nameOf).join('') + key.content);
  return { width, height: Math.max(height, key.bottom), content };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const nameOf = ({ lines, x, y }: TileLabel): string =>
  lines.map((line, i) => label('chart-map-label', x, y + i * labelLine, line, 'middle')).join('');

/** The legend where nothing else is, from the upper right, in as few columns as there is room for; else below. */
function placeLegend(
  heading: string,
  classes: readonly LegendClass[],
  taken: readonly Bounds[],
  width: number,
  height: number,
): { readonly content: string; readonly bottom: number } {
  if (classes.length === 0) return { content: '', bottom: 0 };
  const entry = 50 + Math.max(...classes.map(({ text }) => textWidth(text, 12)));
  for (const block of [1, 2, 3].map((columns) => classLegend(heading, classes, columns * entry)))
    for (let y = 0; y + block.height <= height; y += step)
      for (let x = width - block.width; x >= 0; x -= step) {
        const [right, bottom] = [x + block.width + free, y + block.height + free];
        if (!taken.some((box) => box[0] < right && box[2] > x - free && box[1] < bottom && box[3] > y - free))
          return { content: moved(block.content, x, y), bottom: y + block.height };
      }
  const below = classLegend(heading, classes, width);
  return { content: moved(below.content, 0, height + free), bottom: height + free + below.height };
}
