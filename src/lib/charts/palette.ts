import Color from 'colorjs.io';

/** Colours of the tokens, as hexadecimal sRGB, in each theme: `tinta` → `#2b1d12`. */
export type Palette = Readonly<Record<string, { readonly light: string; readonly dark: string }>>;

/**
 * Reads the colours of `:root` from the text of `src/styles/tokens.css`, for files that stand without the site's styles.
 * @throws RangeError for a colour that is no `oklch()`
 */
export function readPalette(css: string): Palette {
  const root = /:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
  const colours = /--([\w-]+):\s*(?:light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)|(oklch\([^)]*\)));/g;
  return Object.fromEntries(
    [...root.matchAll(colours)].map(([, name = '', light, dark, both]) => [
      name,
      { light: hexOf(both ?? light ?? ''), dark: hexOf(both ?? dark ?? '') },
    ]),
  );
}

const hexOf = (colour: string): string =>
  new Color(colour).to('srgb').toGamut().toString({ format: 'hex', collapse: false });
