import { element } from './svg.ts';

/**
 * Marks on a canvas: what a chart function gives. Colours and type come from classes (`src/styles/charts.css`), never from
 * attributes, so that one drawing serves light, dark, print and forced colours.
 */
export interface Drawing {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Elements of SVG as text, escaped and rounded. */
  readonly content: string;
}

/** What a drawing shows, for those who do not see it. */
export interface Described {
  readonly title: string;
  readonly text: string;
}

/** Pixels that a drawing in a page is made for: the width of a phone's column, so that its text keeps its size there. */
export const pageWidth = 348;
/** Pixels that a drawing in a file is made for. */
export const fileWidth = 720;

/**
 * A drawing as it stands in a page: SVG text without ids and without colours of its own.
 * @param links the drawing holds links: then it is a group of them with a name, not one image
 */
export const inlineSvg = ({ width, height, content }: Drawing, { title, text }: Described, links = false): string =>
  links
    ? element('svg', { class: 'chart', viewBox: viewBox(width, height), role: 'group', 'aria-label': title }, content)
    : element(
        'svg',
        { class: 'chart', viewBox: viewBox(width, height), role: 'img', 'aria-label': `${title}. ${text}` },
        content,
      );

const viewBox = (width: number, height: number): string => `0 0 ${Math.round(width)} ${Math.ceil(height)}`;

/** Moves a drawing's content. */
export const moved = (content: string, x: number, y: number): string =>
  x === 0 && y === 0 ? content : element('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, content);
