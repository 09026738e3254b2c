import { max } from 'd3';
import type { Drawing } from './drawing.ts';
import { label } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A short name that marks use, and what it stands for. */
export interface KeyEntry {
  readonly name: string;
  readonly text: string;
}

const size = 12;
const line = 16;

/** A list of short names and their meanings, under a heading. */
export function keyList(heading: string, entries: readonly KeyEntry[], width: number): Drawing {
  const indent = (max(entries, ({ name }) => textWidth(name, size, 'bold')) ?? 0) + 10;
  let y = 13;
  const content = entries.map(({ name, text }) => {
    y += 4;
    const lines = wrapText(text, width - indent, size);
    const first = y + line;
    return (
      label('chart-key', 0, first, name) +
      lines.map((each) => label('chart-tick', indent, (y += line), each)).join('') +
      (lines.length === 0 ? ((y = first), '') : '')
    );
  });
  return { width, height: y + 4, content: label('chart-strong', 0, 13, heading) + content.join('') };
}
