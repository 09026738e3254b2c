import { expect, test } from 'vitest';
import { halfOf } from './half.ts';

test('halfOf gives a text the same half every time', () => {
  expect(['sukamaju', 'suka maju', 'guci bumijawa', '32.76.02.1009'].map(halfOf)).toEqual([
    'tune',
    'tune',
    'report',
    'tune',
  ]);
});
test('halfOf cuts many texts into two of about the same size', () => {
  const tuned = Array.from({ length: 1000 }, (_, i) => halfOf(`desa ${i}`)).filter((half) => half === 'tune').length;
  expect(tuned).toBeGreaterThan(450);
  expect(tuned).toBeLessThan(550);
});
