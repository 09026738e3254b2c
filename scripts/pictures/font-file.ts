/** What a font can show, read from its file. */
export interface FontFile {
  /** Widths are in this many parts of the type's size. */
  readonly unitsPerEm: number;
  has(character: string): boolean;
  /** Width of a character that the font has; that of its empty box otherwise. */
  advance(character: string): number;
}

/**
 * Reads the tables `cmap` (format 4), `hmtx` and `head` of a TrueType font.
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap
 * @throws Error for a font that lacks them
 */
export function readFontFile(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = (tag: string): number => {
    for (let i = 0; i < view.getUint16(4); i++) {
      const record = 12 + 16 * i;
      if (String.fromCharCode(...bytes.subarray(record, record + 4)) === tag) return view.getUint32(record + 8);
    }
    throw new Error(`font has no table ${tag}`);
  };
  const glyphs = readCmap(view, table('cmap'));
  const measured = view.getUint16(table('hhea') + 34);
  const widths = table('hmtx');
  const glyphOf = (character: string): number => glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    has: (character) => glyphOf(character) !== 0,
    // Glyphs past the last measured one are as wide as that.
    advance: (character) => view.getUint16(widths + 4 * Math.min(glyphOf(character), measured - 1)),
  };
}

/** Code points and their glyphs, from the subtable of format 4, which covers all but rare scripts. */
function readCmap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const at = subtables(view, cmap).find((offset) => view.getUint16(offset) === 4);
  if (at === undefined) throw new Error('font has no cmap of format 4');
  const size = view.getUint16(at + 6);
  const [ends, starts, deltas, ranges] = [at + 14, at + 16 + size, at + 16 + 2 * size, at + 16 + 3 * size];
  for (let i = 0; i < size; i += 2) {
    const start = view.getUint16(starts + i);
    const range = view.getUint16(ranges + i);
    for (let code = start; code <= view.getUint16(ends + i) && code !== 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(ranges + i + range + 2 * (code - start));
      const glyph = listed === 0 ? 0 : (listed + view.getUint16(deltas + i)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

const subtables = (view: DataView, cmap: number): number[] =>
  Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i));
