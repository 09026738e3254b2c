import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** The colours of a rule in a theme: `light-dark(a, b)` is resolved, `var()` is left out. */
function colours(selector: string, theme: Theme): Map<string, Color> {
  const rule = new RegExp(`^${selector.replaceAll('.', String.raw`\.`)} \\{([^}]*)\\}`, 'm').exec(css)?.[1] ?? '';
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*(?:light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)|(oklch\([^)]*\)))/g)].map(
      ([, name = '', light, dark, both]) => [name, new Color(both ?? (theme === 'light' ? light : dark) ?? '')],
    ),
  );
}
const dyes = ['karang-taruna', 'organisasi-sosial', 'psm', 'wksbm', 'tksk'].map((id) => `.dye-${id}`);

describe.each(themes)('contrast of the %s theme (WCAG 2.2)', (theme) => {
  const root = colours(':root', theme);
  const of = (name: string, from = root): Color => {
    const found = from.get(name);
    if (found === undefined) throw new Error(`tokens.css has no colour --${name}`);
    return found;
  };
  const contrast = (a: Color, b: Color) => a.contrast(b, 'WCAG21');
  const grounds = ['kertas', 'kertas-terang', 'kertas-redup'];

  test.each(['tinta', 'tinta-redup', 'nila', 'soga', 'pandan', 'mengkudu'])('--%s is text on paper: 4.5:1', (ink) => {
    for (const ground of grounds) expect(contrast(of(ink), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });
  test('text on indigo, in the header and the hero: 7:1', () => {
    expect(contrast(of('di-atas-nila'), of('nila-tua'))).toBeGreaterThanOrEqual(7);
    expect(contrast(of('kunyit-terang'), of('nila-tua'))).toBeGreaterThanOrEqual(4.5);
  });
  test('ink on a target and on the tint of each dye: 4.5:1', () => {
    expect(contrast(of('tinta'), of('kunyit'))).toBeGreaterThanOrEqual(4.5);
    for (const dye of dyes)
      for (const ink of ['tinta', 'tinta-redup', 'nila'])
        expect(contrast(of(ink), of('celup-redup', colours(dye, theme))), `${ink} on ${dye}`).toBeGreaterThanOrEqual(
          4.5,
        );
  });
  test('borders of controls and the ring of focus: 3:1', () => {
    for (const ground of grounds) {
      expect(contrast(of('garis-tegas'), of(ground)), ground).toBeGreaterThanOrEqual(3);
      expect(contrast(of('soga'), of(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });
  test('every colour can be shown on a screen of sRGB', () => {
    for (const [name, colour] of [...root, ...dyes.flatMap((dye) => [...colours(dye, theme)])])
      expect(colour.inGamut('srgb', { epsilon: 0.02 }), name).toBe(true);
  });
});
