import { renameSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { fontFamily } from './fonts.ts';
import type { PngText } from './png-metadata.ts';
import { encodePng } from './png.ts';

/** What a thread is told at its start: the fonts, as files. */
export interface DrawStart {
  readonly fonts: readonly string[];
}
/** What it is asked: to draw a picture into a file. */
export interface DrawRequest {
  readonly svg: string;
  readonly scale: number;
  readonly texts: readonly PngText[];
  readonly file: string;
}
/** What it answers: nothing, or why it drew none. */
export interface DrawAnswer {
  readonly fault?: string;
}

const { fonts } = workerData as DrawStart;

function draw({ svg, scale, texts, file }: DrawRequest): void {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    background: '#fff',
    font: {
      loadSystemFonts: false,
      fontFiles: [...fonts],
      defaultFontFamily: fontFamily,
      sansSerifFamily: fontFamily,
      serifFamily: fontFamily,
      monospaceFamily: fontFamily,
    },
    logLevel: 'error',
  }).render();
  // A build that is stopped leaves no half file under the name.
  writeFileSync(`${file}.new`, encodePng({ width: image.width, height: image.height, rgba: image.pixels }, texts));
  renameSync(`${file}.new`, file);
}

parentPort?.on('message', (request: DrawRequest) => {
  try {
    draw(request);
    parentPort?.postMessage({} satisfies DrawAnswer);
  } catch (error) {
    parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) } satisfies DrawAnswer);
  }
});
