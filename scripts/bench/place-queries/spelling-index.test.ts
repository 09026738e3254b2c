import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { randomSource } from './random.ts';
import { spellingIndex } from './spelling-index.ts';

test('within finds what is near, with its distance, and nothing else', () => {
  const index = spellingIndex([
    ['sukamaju', 0],
    ['sukamaju', 1],
    ['sukamanu', 2],
    ['sukajaya', 3],
  ]);
  expect([...index.within(['sukamaju'], 0)]).toEqual([
    [0, 0],
    [1, 0],
  ]);
  expect([...index.within(['sukamaju'], 1)]).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
  ]);
});
test('a place with two spellings has the distance of the nearer', () => {
  const index = spellingIndex([
    ['simpangii', 7],
    ['simpang2', 7],
  ]);
  expect([...index.within(['simpangdua', 'simpang2'], 2)]).toEqual([[7, 0]]);
});
test('within finds what comparing with every spelling finds, over 400 made-up words', () => {
  const random = randomSource('words');
  const words = Array.from({ length: 400 }, () =>
    Array.from({ length: 4 + random.below(4) }, () => random.pick(['a', 'k', 'u', '2', '3'])).join(''),
  );
  const index = spellingIndex(words.map((word, i) => [word, i] as const));
  for (const word of words.slice(0, 60)) {
    const near = words.flatMap((other, i) => (editDistance(word, other, 2) <= 2 ? [i] : []));
    expect([...index.within([word], 2).keys()].sort((a, b) => a - b)).toEqual(near);
  }
});
