import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { decompress } from 'wawoff2';
import { sha256 } from '../sha256.ts';

/** The only family that pictures as PNG know, whatever a machine has. */
export const fontFamily = 'Plus Jakarta Sans';
export const fontWeights = [400, 700, 800] as const;
/** Letters of Indonesian with their accents and marks, and the rest of the Latin script, in this order. */
const subsets = ['latin', 'latin-ext'] as const;

const require = createRequire(import.meta.url);

/** A font of the family, as its package has it: compressed. */
export interface PackedFont {
  readonly weight: (typeof fontWeights)[number];
  readonly name: string;
  readonly packed: Uint8Array;
}

/** The fonts, in the order in which a letter is looked for. */
export const packedFonts = (): PackedFont[] =>
  subsets.flatMap((subset) =>
    fontWeights.map((weight) => {
      const name = `plus-jakarta-sans-${subset}-${weight}-normal`;
      const path = require.resolve(`@fontsource/plus-jakarta-sans/files/${name}.woff2`);
      return { weight, name, packed: readFileSync(path) };
    }),
  );

/** Hash of the fonts: a picture drawn with others is another picture. */
export const fontsHash = (fonts: readonly PackedFont[]): string =>
  sha256(fonts.map(({ packed }) => sha256(packed)).join('\n'));

/**
 * A font as TrueType, which the renderer reads. Unpack one after the other: what the unpacker gives is a view of its own
 * memory, which the next one overwrites, so it is copied.
 */
export const unpackFont = async ({ packed }: PackedFont): Promise<Uint8Array> =>
  Uint8Array.from(await decompress(packed));

/** Files of the fonts as TrueType in a folder, written where they are not there yet; in the order of the fonts. */
export async function fontFiles(fonts: readonly PackedFont[], folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const font of fonts) {
    const path = join(folder, `${font.name}-${sha256(font.packed).slice(0, 16)}.ttf`);
    if (!existsSync(path)) {
      writeFileSync(`${path}.new`, await unpackFont(font));
      renameSync(`${path}.new`, path);
    }
    paths.push(path);
  }
  return paths;
}
