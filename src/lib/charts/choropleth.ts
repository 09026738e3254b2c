import type { LegendClass } from './class-legend.ts';
import { classLegend, classNameOf } from './class-legend.ts';
import type { Drawing } from './drawing.ts';
import { moved } from './drawing.ts';
import type { MapBase } from './map-base.ts';
import { mapGap } from './map-base.ts';
import { labelLine, touches } from './map-labels.ts';
import type { Bounds, Point } from './map-projection.ts';
import { element, label, tip } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Pixels of a mark that stands for a place too small to be seen. */
const markRadius = 5;

/** What a map says of each place, and how its classes read. */
export interface ChoroplethOptions {
  /** Class of a place, `null` where there is no data. */
  readonly classOf: (id: string) => number | null;
  /** Name and value, for the pointer and for those who do not see the map. */
  readonly tipOf: (id: string) => string;
  readonly heading: string;
  readonly legend: readonly LegendClass[];
  /** Address of a place; without it the map has no links. */
  readonly href?: ((id: string) => string) | undefined;
}

/** Colours the places of a map by class. The legend takes a corner that is free, or stands below. */
export function choropleth(base: MapBase, { classOf, tipOf, heading, legend, href }: ChoroplethOptions): Drawing {
  const { width, height, places, labels, inset } = base;
  const shapes = places.map(({ id, paths, marks, targets }) => {
    const look = classNameOf(classOf(id));
    const drawn =
      tip(tipOf(id)) +
      paths.map((d) => element('path', { class: `chart-area ${look}`, d })).join('') +
      marks.map((centre) => markAt(centre, look)).join('');
    if (href === undefined) return element('g', {}, drawn);
    const hits = targets.map(({ centre: [cx, cy], radius }) =>
      element('circle', { class: 'chart-hit', cx, cy, r: radius }),
    );
    return element('a', { class: 'chart-link', href: href(id) }, drawn + hits.join(''));
  });
  const frame = inset ? insetFrame(inset.box) + label('chart-map-label', 8, inset.box[3] - 8, inset.title) : '';
  const names = labels.flatMap(({ lines, x, y, over }) =>
    lines.map((line, i) => label(inkOver(over.map(classOf)), x, y + i * labelLine, line, 'middle')),
  );
  const own = placeLegend(base, heading, legend);
  return {
    width,
    height: Math.max(height, own.bottom),
    content: shapes.join('') + element('g', { 'aria-hidden': 'true' }, frame + names.join('') + own.content),
  };
}

/** A mark with a rim of paper, so that it stands out from a neighbour of its own class. */
const markAt = ([cx, cy]: Point, look: string): string =>
  element('circle', { class: 'chart-mark-rim', cx, cy, r: markRadius + 1.5 }) +
  element('circle', { class: `chart-mark ${look}`, cx, cy, r: markRadius - 0.5 });

/** How a name is written over places of some classes: ink on pale ones, paper on strong ones, ink with a rim of paper else. */
function inkOver(classes: readonly (number | null)[]): string {
  const all = (test: (of: number) => boolean) => classes.length > 0 && classes.every((of) => of !== null && test(of));
  if (all((of) => of <= 2)) return 'chart-map-label chart-on-pale';
  return all((of) => of >= 4) ? 'chart-map-label chart-on-strong' : 'chart-map-label';
}

const insetFrame = ([left, top, right, bottom]: Bounds): string =>
  element('rect', {
    class: 'chart-map-frame',
    x: left + 0.5,
    y: top + 0.5,
    width: right - left - 1,
    height: bottom - top - 1,
  });

/** The legend in the first corner where nothing is: upper right, lower right, upper left, lower left; or below the map. */
function placeLegend(
  { width, height, labels, inset, grid }: MapBase,
  heading: string,
  classes: readonly LegendClass[],
) {
  const block = classLegend(heading, classes);
  const [right, bottom] = [width - block.width, height - block.height];
  const taken: Bounds[] = labels.map(({ lines, x, y }) => {
    const half = Math.max(...lines.map((line) => textWidth(line, 12))) / 2;
    return [x - half, y - 10, x + half, y - 10 + lines.length * labelLine];
  });
  if (inset) taken.push(inset.box);
  const corner = (
    [
      [right, 0],
      [right, bottom],
      [0, 0],
      [0, bottom],
    ] as const
  ).find(([x, y]) => {
    const box: Bounds = [x, y, x + block.width, y + block.height];
    return (
      grid.count([x - mapGap, y - mapGap, box[2] + mapGap, box[3] + mapGap]).size === 0 &&
      !taken.some((other) => touches(box, other, mapGap))
    );
  });
  if (corner !== undefined && corner[1] >= 0)
    return { content: moved(block.content, corner[0], corner[1]), bottom: corner[1] + block.height };
  const wide = classLegend(heading, classes, width);
  return { content: moved(wide.content, 0, height + mapGap), bottom: height + mapGap + wide.height };
}
