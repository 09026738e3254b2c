import type { Drawing } from './drawing.ts';
import { stacked } from './stacked.ts';
import { label } from './svg.ts';
import { wrapText } from './text-width.ts';

const lineHeight = 16;

/** A drawing with a heading above it. */
export function headed(heading: string, drawing: Drawing): Drawing {
  const lines = wrapText(heading, drawing.width, 13, 'bold');
  const content = lines.map((line, i) => label('chart-strong', 0, 13 + i * lineHeight, line)).join('');
  return stacked([{ width: drawing.width, height: lines.length * lineHeight, content }, drawing], 8);
}
