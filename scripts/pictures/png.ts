import { zlibSync } from 'fflate';
import type { PngText } from './png-metadata.ts';
import { pngChunk, textChunk } from './png-metadata.ts';
import { reduceColours } from './reduce-colours.ts';

/** A picture as points of red, green, blue and opacity, row by row. Every point is opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A picture as PNG of at most 256 colours, with texts inside. The same bytes on every machine: the compression is that of a
 * package, since that of Node differs between kinds of processors.
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng({ width, height, rgba }: Pixels, texts: readonly PngText[]): Uint8Array {
  const { palette, indexes } = reduceColours(rgba);
  // Each row begins with its filter: none, which suits indexed colours.
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y++) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    pngChunk('IHDR', head),
    pngChunk('PLTE', palette),
    ...texts.map(textChunk),
    pngChunk('IDAT', zlibSync(rows, { level: 6 })),
    pngChunk('IEND', new Uint8Array()),
  ]);
}
