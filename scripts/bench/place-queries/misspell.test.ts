import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { lettersOf } from './letters.ts';
import type { Slip } from './misspell.ts';
import { keysBeside, misspell, slips } from './misspell.ts';
import { randomSource } from './random.ts';

test('keysBeside knows the keyboard', () => {
  expect([...keysBeside('g')].sort().join('')).toBe('bfhtvy');
  expect([...keysBeside('a')].sort().join('')).toBe('qswz');
  expect([...keysBeside('M')].sort().join('')).toBe('jkn');
});

describe('misspell', () => {
  const random = randomSource('slips');
  const many = (text: string, slip: Slip, among?: number) =>
    Array.from({ length: 200 }, () => misspell(text, random, among, slip));

  test.each(slips)('%s is one edit away, and keeps what is no letter', (slip) => {
    for (const wrong of many('Duku-Malam II', slip)) {
      if (wrong === null) continue;
      expect(editDistance(lettersOf(wrong), 'dukumalamii', 2), wrong).toBeLessThanOrEqual(1);
      expect(wrong).toMatch(/-.* II$/);
    }
  });
  test.each([
    ['substituted', 4],
    ['missing', 3],
    ['doubled', 5],
    ['inserted', 5],
    ['swapped', 4],
  ] as const)('%s makes "guci" %i letters long', (slip, length) => {
    const lengths = new Set(many('guci', slip).map((wrong) => wrong?.length ?? 4));
    expect([...lengths]).toEqual([length]);
  });
  test('swapped changes two neighbours, capitals staying in their place', () => {
    expect(new Set(many('Guci', 'swapped'))).toEqual(new Set(['Ugci', 'Gcui', 'Guic', null]));
  });
  test('among keeps the slip to the first letters', () => {
    for (const wrong of many('Sukamaju', 'missing', 2)) expect(['ukamaju', 'Skamaju']).toContain(wrong);
  });
  test('a text of numerals alone cannot be misspelt', () => {
    expect(misspell('II 12', random)).toBe(null);
  });
});
