import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { programmeWord, programmeWords } from './programme-words.ts';
import { randomSource } from './random.ts';

test('programme words come as they are or with one slip, and short ones always as they are', () => {
  const random = randomSource('programmes');
  const drawn = Array.from({ length: 600 }, () => programmeWord(random));
  const known: readonly string[] = programmeWords;
  expect(new Set(drawn.filter((word) => known.includes(word)))).toEqual(new Set(known));
  const slips = drawn.filter((word) => !known.includes(word));
  expect(slips.length).toBeGreaterThan(80);
  for (const slip of slips) {
    expect(Math.min(...known.map((word) => editDistance(slip, word, 2))), slip).toBe(1);
    expect(slip.length).toBeGreaterThan(3);
  }
});
