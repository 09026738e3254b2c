import { element, label } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A class as a legend tells it; `class` is `null` for places without data. */
export interface LegendClass {
  readonly class: number | null;
  readonly text: string;
}

const size = 12;
const row = 18;
const box = { width: 16, height: 12, gap: 7 };
const column = 22;

/** The class name of a mark in a class's colour. */
export const classNameOf = (of: number | null): string => (of === null ? 'chart-nodata' : `chart-takar-${of}`);

/** A legend of classes, from little to much. */
export interface ClassLegend {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

/**
 * Boxes in the colours of classes, each with its interval, below a heading; in one column, or in as many as a width allows.
 * @param heading what is measured: the unit
 * @param width pixels that it may take; one column where left out
 */
export function classLegend(heading: string, classes: readonly LegendClass[], width = 0): ClassLegend {
  const entry = box.width + box.gap + Math.ceil(Math.max(0, ...classes.map(({ text }) => textWidth(text, size))));
  const columns = Math.max(1, Math.min(classes.length, Math.floor((width + column) / (entry + column))));
  const rows = Math.ceil(classes.length / columns);
  const content = classes.map(({ class: of, text }, i) => {
    const x = Math.floor(i / rows) * (entry + column);
    const y = row * ((i % rows) + 1);
    return (
      element('rect', {
        class: `chart-box ${classNameOf(of)}`,
        x: x + 0.5,
        y: y + 2.5,
        width: box.width,
        height: box.height,
      }) + label('chart-name', x + box.width + box.gap, y + 13, text)
    );
  });
  return {
    width: Math.max(columns * (entry + column) - column, Math.ceil(textWidth(heading, size, 'bold'))),
    height: row * (rows + 1),
    content: element('g', { class: 'chart-map-legend' }, label('chart-legend-head', 0, 12, heading) + content.join('')),
  };
}
