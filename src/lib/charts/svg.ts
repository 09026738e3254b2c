import { escapeMarkup } from './escape-markup.ts';

/** Attributes of an element; one that is `undefined` is left out, a number is rounded to tenths. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Tenths of a pixel: what an eye can tell, and no more bytes than that. */
export const round = (value: number): number => {
  const rounded = Math.round(value * 10) / 10;
  return Object.is(rounded, -0) ? 0 : rounded;
};

/**
 * An element of SVG as text. Attributes are escaped and rounded here and nowhere else.
 * @param content what stands inside, already markup: other elements, or a text through `escapeMarkup`
 */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeMarkup(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A line of text; `anchor` says which end stands at x. */
export const label = (
  className: string,
  x: number,
  y: number,
  text: string,
  anchor?: 'start' | 'middle' | 'end',
): string =>
  element(
    'text',
    { class: className, x, y, 'text-anchor': anchor === 'start' ? undefined : anchor },
    escapeMarkup(text),
  );

/** What a mark says when a pointer rests on it, and what is read aloud of a link: the first child of its element. */
export const tip = (text: string): string => element('title', {}, escapeMarkup(text));
