import { describe, expect, test } from 'vitest';
import { foldLetters } from './fold.ts';
import { foldRules, foldSources, oldSpelling } from './fold-rules.ts';

describe.each(foldRules)('$from is read as $to', ({ from, to, source }) => {
  test('wherever it stands', () => {
    expect(foldLetters(`r${from}r`)).toBe(`r${to}r`);
    expect(foldLetters(`${from}lang`)).toBe(foldLetters(`${to}lang`));
  });
  test('from a spelling that is named', () => {
    expect(foldSources[source]).toMatch(/\w{4,}/);
  });
});
test('no spelling has two rules', () => {
  expect(new Set(foldRules.map(({ from }) => from)).size).toBe(17);
  expect(foldRules).toHaveLength(17);
});
test('what a rule gives is not changed by another', () => {
  expect(foldRules.filter(({ to }) => foldRules.some(({ from }) => to.includes(from)))).toEqual([]);
});
test('every source has a rule', () => {
  expect(new Set(foldRules.map(({ source }) => source))).toEqual(new Set(Object.keys(foldSources)));
});
test('old spelling is that of 1901 and 1947, with its j and nj', () => {
  expect(oldSpelling.map(({ from, to }) => `${from}-${to}`)).toEqual([
    'oe-u',
    'tj-c',
    'dj-j',
    'sj-s',
    'ch-h',
    'nj-ny',
    'j-y',
  ]);
});
