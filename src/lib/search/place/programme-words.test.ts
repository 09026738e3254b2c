import { describe, expect, test } from 'vitest';
import { programmeWords } from './programme-words.ts';

const { find } = programmeWords([
  ['TKSK', 'tksk'],
  ['Karang Taruna', 'karang-taruna'],
  ['kartar', 'karang-taruna'],
  ['panti', 'organisasi-sosial'],
  ['panti asuhan', 'organisasi-sosial'],
  ['psm', 'psm'],
]);
const found = (query: string) => {
  const { programme, words, isExact } = find(query.split(' '));
  return [programme, [...words], isExact];
};

describe('the programme of a query', () => {
  test('is found joined or split', () => {
    expect(found('karang taruna sukamaju')).toEqual(['karang-taruna', [0, 1], true]);
    expect(found('sukamaju karangtaruna')).toEqual(['karang-taruna', [1], true]);
    expect(found('guci t k s k')).toEqual(['tksk', [1, 2, 3, 4], true]);
  });
  test('is the longest name', () => {
    expect(found('panti asuhan depok')).toEqual(['organisasi-sosial', [0, 1], true]);
  });
  test('may have a letter wrong, where the name is long or has no vowel', () => {
    expect(found('krang taruna cepu')).toEqual(['karang-taruna', [0, 1], false]);
    expect(found('kartr cepu')).toEqual(['karang-taruna', [0], false]);
    expect(found('tskk cepu')).toEqual(['tksk', [0], false]);
  });
  test('may have two letters wrong, where it is longer still', () => {
    expect(found('krang tarunna')).toEqual(['karang-taruna', [0, 1], false]);
  });
  test('is rather one as written than one nearly so', () => {
    expect(found('kartr psm')).toEqual(['psm', [1], true]);
  });
  test('may have two letters swapped, where it has three and no vowel', () => {
    expect(found('pms cepu')).toEqual(['psm', [0], false]);
    expect(found('pssm')).toEqual([undefined, [], true]);
  });
  test('may be named twice, but is one', () => {
    expect(found('kartar guci karang taruna')).toEqual(['karang-taruna', [2, 3, 0], true]);
    expect(found('kartar guci tksk')).toEqual(['karang-taruna', [0], true]);
  });
  test('is none where no word is near enough', () => {
    expect(found('bumijawa')).toEqual([undefined, [], true]);
    expect(found('pasma')).toEqual([undefined, [], true]);
  });
});
test('no words name no programme', () => {
  expect(find([])).toEqual({ programme: undefined, words: new Set(), isExact: true });
});
