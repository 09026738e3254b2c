import { describe, expect, test } from 'vitest';
import { stacked, tiled } from './stacked.ts';

/** A made-up drawing. */
const drawing = (width: number, height: number) => ({ width, height, content: '<path d="M0 0"/>' });
const moves = (content: string) => [...content.matchAll(/translate\(([^)]*)\)/g)].map(([, place]) => place);

describe('stacked', () => {
  test('each begins below the one before, and the whole is as wide as the widest', () => {
    const { width, height, content } = stacked([drawing(50, 20.2), drawing(80, 10)], 8);
    expect([width, height]).toEqual([80, 39]);
    expect(moves(content)).toEqual(['0 29']);
  });
  test('of none there is nothing', () => {
    expect(stacked([], 8)).toEqual({ width: 0, height: 0, content: '' });
  });
});

describe('tiled', () => {
  test('fills rows of so many, each as high as its highest', () => {
    const { height, content } = tiled([drawing(50, 20), drawing(50, 30), drawing(50, 10)], 2, 10);
    expect(height).toBe(50);
    expect(moves(content)).toEqual(['60 0', '0 40']);
  });
});
