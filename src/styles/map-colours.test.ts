import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';
import { readPalette } from '../lib/charts/palette.ts';

/*
 * Classes of maps for eyes that lack a cone, and in grey. The matrices are those of G. M. Machado, M. M. Oliveira and
 * L. A. F. Fernandes, «A Physiologically-based Model for Simulation of Color Vision Deficiency», IEEE Transactions on
 * Visualization and Computer Graphics 15(6), 2009, for severity 1.0, on linear sRGB. Grey is luminance (IEC 61966-2-1).
 */
type Matrix = readonly (readonly [number, number, number])[];
const luminance = [0.2126, 0.7152, 0.0722] as const;
const visions: Readonly<Record<string, Matrix>> = {
  'usual vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [luminance, luminance, luminance],
};

/** A colour as such an eye sees it, clipped to what a screen shows. */
function seen(colour: string, matrix: Matrix): Color {
  const [red, green, blue] = new Color(colour).to('srgb-linear').coords.map(Number) as [number, number, number];
  const [r = 0, g = 0, b = 0] = matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * red + y * green + z * blue)));
  return new Color('srgb-linear', [r, g, b]);
}

const palette = readPalette(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8'));
const colourOf = (token: string, theme: 'light' | 'dark'): string => {
  const found = palette[token];
  if (found === undefined) throw new Error(`tokens.css has no colour --${token}`);
  return found[theme];
};
const classes = ['takar-1', 'takar-2', 'takar-3', 'takar-4', 'takar-5'];

describe.each(['light', 'dark'] as const)('classes of maps in the %s theme', (theme) => {
  const colours = classes.map((token) => colourOf(token, theme));

  test.each(Object.entries(visions))('neighbouring classes differ by at least 10 (CIEDE2000): %s', (_, matrix) => {
    const distances = colours
      .slice(1)
      .map((colour, i) => seen(colour, matrix).deltaE(seen(colours[i] ?? '', matrix), '2000'));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(10);
  });
  test('luminance runs one way, so that a grey print keeps the order', () => {
    const lights = colours.map((colour) => new Color(colour).luminance);
    const sorted = [...lights].sort((a, b) => (theme === 'light' ? b - a : a - b));
    expect(lights).toEqual(sorted);
  });
  test('a border stands out from the class that it surrounds: 3:1 between strong ones, 1.9:1 between pale ones', () => {
    const contrast = (token: string, border: string) =>
      new Color(colourOf(token, theme)).contrast(colourOf(border, theme), 'WCAG21');
    for (const token of ['takar-3', 'takar-4', 'takar-5'])
      expect(contrast(token, 'kertas-terang'), token).toBeGreaterThanOrEqual(3);
    for (const token of ['takar-1', 'takar-2'])
      expect(contrast(token, 'garis-tegas'), token).toBeGreaterThanOrEqual(1.9);
  });
  test('the edge of a pale class is told from the paper: 3:1', () => {
    expect(
      new Color(colourOf('garis-tegas', theme)).contrast(colourOf('kertas-terang', theme), 'WCAG21'),
    ).toBeGreaterThanOrEqual(3);
  });
  test('names on a class can be read: 4.5:1', () => {
    const contrast = (token: string, ink: string) =>
      new Color(colourOf(token, theme)).contrast(colourOf(ink, theme), 'WCAG21');
    for (const token of ['takar-1', 'takar-2']) expect(contrast(token, 'tinta'), token).toBeGreaterThanOrEqual(4.5);
    for (const token of ['takar-4', 'takar-5'])
      expect(contrast(token, 'kertas-terang'), token).toBeGreaterThanOrEqual(4.5);
  });
});
