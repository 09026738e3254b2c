import { label } from './svg.ts';
import { wrapText } from './text-width.ts';

const size = 12;
const lineHeight = 15;

/** What an axis measures and how, as lines above it: `Skala log: tiap garis sepuluh kali garis sebelumnya`. */
export function axisTitle(text: string, width: number): { readonly height: number; readonly content: string } {
  const lines = wrapText(text, width, size);
  return {
    height: lines.length === 0 ? 0 : lines.length * lineHeight + 4,
    content: lines.map((line, i) => label('chart-tick', 0, (i + 1) * lineHeight - 3, line)).join(''),
  };
}
