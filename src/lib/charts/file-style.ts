import type { Palette } from './palette.ts';

const systemFont = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif';

/**
 * The style of a picture that is a file: the rules of `charts.css` with each token as its colour, those of the light theme
 * first, since readers other than browsers know no more; those of the dark theme for a screen that asks for it.
 * Only rules of classes that the picture has are kept.
 * @param css text of `src/styles/charts.css`: plain rules of classes, and no at-rule but those of the site's pages, which are left out
 * @param content the picture's elements, for the classes that they have
 * @param view id of the file's view of the drawing alone, where it has one
 * @throws RangeError for a token that the palette lacks
 */
export function fileStyle(css: string, palette: Palette, content: string, view?: string): string {
  const used = new Set([...content.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const rules = plainRules(css)
    .map(
      ([selector, body]) => [selector.filter((each) => classesOf(each).every((name) => used.has(name))), body] as const,
    )
    .filter(([selector]) => selector.length > 0);
  const light = rules.map(([selector, body]) => `${selector.join(',')}{${resolved(body, palette, 'light')}}`).join('');
  const dark = rules
    .map(([selector, body]) => [selector, coloured(body)] as const)
    .filter(([, body]) => body !== '')
    .map(([selector, body]) => `${selector.join(',')}{${resolved(body, palette, 'dark')}}`)
    .join('');
  return (
    `text{font-family:${systemFont}}${light}@media screen and (prefers-color-scheme:dark){${dark}}` +
    (view === undefined ? '' : drawingAlone(view, used))
  );
}

/** Words of a map that no one could read where it is shown small. */
const mapWords = ['chart-map-label', 'chart-map-legend'];

/** What a view of the drawing alone leaves out: the words around it, which would else be seen at its edges. */
function drawingAlone(view: string, used: ReadonlySet<string>): string {
  const hidden = (names: readonly string[], before: string) => {
    const selectors = names.filter((name) => used.has(name)).map((name) => `#${view}:target~${before}.${name}`);
    return selectors.length === 0 ? '' : `${selectors.join(',')}{display:none}`;
  };
  const words = hidden(mapWords, '* ');
  return (
    hidden(['chart-title', 'chart-sub', 'chart-foot'], '') + (words === '' ? '' : `@media (max-width:38rem){${words}}`)
  );
}

/** Rules that stand at the top: lists of selectors of classes alone, and what they set. */
function plainRules(css: string): (readonly [selectors: string[], body: string])[] {
  const bare = css.replace(/\/\*[^]*?\*\//g, '').replace(/@[^{;]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => [
    selectors
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => /^(\.[\w-]+ ?)+$/.test(selector)),
    body
      .split(';')
      .map((line) => line.trim().replace(/:\s+/, ':'))
      .filter(Boolean)
      .join(';'),
  ]);
}

const classesOf = (selector: string): string[] => [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);

/** Only what a theme changes. */
const coloured = (body: string): string =>
  body
    .split(';')
    .filter((line) => line.includes('var('))
    .join(';');

const resolved = (body: string, palette: Palette, theme: 'light' | 'dark'): string =>
  body.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = palette[name];
    if (colour === undefined) throw new RangeError(`fileStyle: unknown token --${name}`);
    return colour[theme];
  });
