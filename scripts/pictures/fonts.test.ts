import { beforeAll, describe, expect, test } from 'vitest';
import { textWidth } from '../../src/lib/charts/text-width.ts';
import type { FontFile } from './font-file.ts';
import { readFontFile } from './font-file.ts';
import type { PackedFont } from './fonts.ts';
import { fontWeights, packedFonts, unpackFont } from './fonts.ts';
import { missingCharacters } from './glyphs.ts';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
let fonts: (FontFile & Pick<PackedFont, 'weight' | 'name'>)[];
beforeAll(async () => {
  fonts = [];
  for (const packed of packedFonts())
    fonts.push({ ...readFontFile(await unpackFont(packed)), weight: packed.weight, name: packed.name });
});
const latin = (weight: number) => {
  const found = fonts.find((font) => font.name === `plus-jakarta-sans-latin-${weight}-normal`);
  if (found === undefined) throw new Error(`no font of weight ${weight}`);
  return found;
};

describe('the fonts of pictures', () => {
  test('have every character of the table of widths, in each weight', () => {
    for (const weight of fontWeights) expect(ascii.filter((character) => !latin(weight).has(character))).toEqual([]);
  });
  test.each([
    ['regular', 400],
    ['bold', 700],
  ] as const)('a line in %s is at most as wide as textWidth says, in weight %i', (weight, font) => {
    const { advance, unitsPerEm } = latin(font);
    const wider = ascii.filter(
      (character) => advance(character) / unitsPerEm > textWidth(character, 1, weight) + 0.005,
    );
    expect(wider).toEqual([]);
  });
  test('a title of a card, in the heaviest weight and set closer, is at most a twentieth wider than bold: less than the gap beside it', () => {
    const { advance, unitsPerEm } = latin(800);
    const wider = ascii.filter(
      (character) => advance(character) / unitsPerEm - 0.015 > textWidth(character, 1, 'bold') * 1.05,
    );
    expect(wider).toEqual([]);
  });
  test('an advance is read as the font has it', () => {
    const { advance, unitsPerEm } = latin(400);
    expect([unitsPerEm, advance('i'), advance('m')]).toEqual([1000, 229, 908]);
  });
  test('have the letters and marks that names of places and publishers need', () => {
    expect(missingCharacters('<text>«’» é è ë ö – — … • · × ² č ş</text>', fonts)).toEqual([]);
  });
});

describe('missingCharacters', () => {
  test('names what no font has, each once, and nothing of what is not drawn', () => {
    expect(
      missingCharacters('<title>→</title><style>→</style><text class="→">a → b → 中<title>↦</title></text>', fonts),
    ).toEqual(['→', '中']);
  });
  test('reads characters of markup as what they stand for', () => {
    expect(missingCharacters('<text>&lt;&amp;&gt; &quot;</text>', fonts)).toEqual([]);
    expect(missingCharacters('<text><tspan>☃</tspan></text>', fonts)).toEqual(['☃']);
  });
});
