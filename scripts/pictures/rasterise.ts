import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { codeHash } from '../distributions/code-hash.ts';
import { sha256 } from '../sha256.ts';
import type { DrawAnswer, DrawRequest, DrawStart } from './draw-worker.ts';
import { readFontFile } from './font-file.ts';
import { fontFiles, fontsHash, packedFonts } from './fonts.ts';
import { missingCharacters } from './glyphs.ts';
import type { PngText } from './png-metadata.ts';

/** A picture to draw as PNG. */
export interface PngJob {
  /** What messages call it. */
  readonly name: string;
  /** A file of SVG as text, which stands alone: its colours and type inside. */
  readonly svg: string;
  /** Points of the PNG for each pixel of the SVG. */
  readonly scale: number;
  /** Texts inside of the file; facts as RDF through `xmpText`. */
  readonly texts: readonly PngText[];
}
/** What was drawn. */
export interface Rasterised {
  /** Paths of the files, in the order of the jobs. Never write to one: link or copy it. */
  readonly files: readonly string[];
  /** How many were drawn now; the others are those of the build before. */
  readonly drawn: number;
}

/** Most threads: each holds a picture's points several times. */
const most = 4;

/**
 * Draws pictures as PNG, the same bytes on every machine: with the fonts of a package and no font of the system, on all
 * cores. A picture that was drawn before, of the same text by the same code, is not drawn again.
 * @param folder of the cache, for these pictures alone: a file in it that no job gives is removed
 * @throws Error that names the pictures with characters that no font has, or that cannot be drawn
 */
export async function rasterise(jobs: readonly PngJob[], folder: string): Promise<Rasterised> {
  mkdirSync(folder, { recursive: true });
  const fonts = packedFonts();
  const made = sha256(`${codeHash([join(import.meta.dirname, 'draw-worker.ts')])} ${fontsHash(fonts)}`);
  const files = jobs.map(({ svg, scale, texts }) =>
    join(folder, `${sha256(JSON.stringify([made, svg, scale, texts]))}.png`),
  );
  const missing = [...new Map(jobs.map((job, i) => [files[i] ?? '', job]))].filter(([file]) => !existsSync(file));
  if (missing.length > 0) {
    const paths = await fontFiles(fonts, join(folder, 'fonts'));
    checkCharacters(
      missing.map(([, job]) => job),
      paths,
    );
    await drawAll(missing, paths);
  }
  const kept = new Set(files);
  for (const name of readdirSync(folder))
    if (/\.png(\.new)?$/.test(name) && !kept.has(join(folder, name))) rmSync(join(folder, name));
  return { files, drawn: missing.length };
}

/** An empty box in a picture is a fault of the build, not a thing to publish. */
function checkCharacters(jobs: readonly PngJob[], paths: readonly string[]): void {
  const fonts = paths.map((path) => readFontFile(readFileSync(path)));
  const faults = jobs.flatMap(({ name, svg }) =>
    missingCharacters(svg, fonts).map((character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return `${name}: no font has "${character}" (U+${code}); write it otherwise`;
    }),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

async function drawAll(jobs: readonly (readonly [string, PngJob])[], fonts: readonly string[]): Promise<void> {
  const waiting = [...jobs];
  const faults: string[] = [];
  const thread = async (): Promise<void> => {
    const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), {
      workerData: { fonts } satisfies DrawStart,
    });
    const gone = once(worker, 'exit').then(() => {
      throw new Error('a thread that draws pictures ended without an answer');
    });
    // Nobody listens once the work is done.
    gone.catch(() => undefined);
    try {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        const [file, { name, svg, scale, texts }] = job;
        worker.postMessage({ svg, scale, texts, file } satisfies DrawRequest);
        const [{ fault }] = (await Promise.race([once(worker, 'message'), gone])) as [DrawAnswer];
        if (fault !== undefined) faults.push(`${name}: ${fault}`);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), most, jobs.length) }, thread));
  if (faults.length > 0) throw new Error(faults.sort().join('\n'));
}
