import { round } from './svg.ts';

/** Marks of points without a class: the group around them has it. Written short, since a picture may have hundreds. */
export type PointMark = (x: number, y: number, content?: string) => string;

/** A disc of 6 px. */
export const disc: PointMark = (x, y, content = '') =>
  closed(`circle cx="${round(x)}" cy="${round(y)}" r="3"`, 'circle', content);

/** A diamond of 8 px. */
export const diamond: PointMark = (x, y, content = '') =>
  closed(`path d="M${round(x)} ${round(y - 4)}l4 4-4 4-4-4z"`, 'path', content);

/** An arrow of 8 px to the right: further on. */
export const arrow: PointMark = (x, y, content = '') =>
  closed(`path d="M${round(x + 5)} ${round(y)}l-8-4v8z"`, 'path', content);

const closed = (opening: string, name: string, content: string): string =>
  content === '' ? `<${opening}/>` : `<${opening}>${content}</${name}>`;
