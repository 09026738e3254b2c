import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { programmeWords } from './programme-words.ts';
import { spansOf } from './spans.ts';

const programmes = programmeWords([['karang taruna', 'karang-taruna']]);
const spans = (query: string) => spansOf(parseQuery(query, programmes).words);
const texts = (query: string) => spans(query).map(({ spaced }) => spaced);

describe('the spans of a query', () => {
  test('are all neighbouring words, from left to right, short before long', () => {
    expect(texts('suka maju depok')).toEqual(['suka', 'suka maju', 'suka maju depok', 'maju', 'maju depok', 'depok']);
    expect(spans('suka maju depok').map(({ mask }) => mask)).toEqual([1, 3, 7, 2, 6, 4]);
  });
  test('have five words at most, and forty letters', () => {
    expect(texts('a b c d e f').filter((text) => text.startsWith('a'))).toEqual([
      'a',
      'a b',
      'a b c',
      'a b c d',
      'a b c d e',
    ]);
    expect(texts(`${'a'.repeat(30)} ${'b'.repeat(10)} c`)[1]).toBe(`${'a'.repeat(30)} ${'b'.repeat(10)}`);
    expect(texts(`${'a'.repeat(30)} ${'b'.repeat(11)}`)).toEqual(['a'.repeat(30), 'b'.repeat(11)]);
  });
  test('go over no comma, and over no word that is in no name', () => {
    expect(texts('guci, bumijawa')).toEqual(['guci', 'bumijawa']);
    expect(texts('cepu RT 05 guci')).toEqual(['cepu', 'guci']);
  });
  test('are open where they end with the query', () => {
    expect(spans('suka maju').map(({ isOpen }) => isOpen)).toEqual([false, true, true]);
  });
  test('know what the word before them says', () => {
    expect(spans('kec bumijawa')).toMatchObject([{ spaced: 'bumijawa', hint: 'kecamatan', isDoubtful: false }]);
  });
  test('are doubtful where they begin with a word that is rather no name', () => {
    expect(spans('desa baru').map(({ spaced, isDoubtful }) => [spaced, isDoubtful])).toEqual([
      ['desa baru', true],
      ['baru', false],
    ]);
    expect(spans('kota agung').map(({ isDoubtful }) => isDoubtful)).toEqual([false, false, false]);
  });
  test('have the words of a programme as a whole or not at all', () => {
    expect(texts('karang taruna guci')).toEqual(['karang taruna', 'karang taruna guci', 'guci']);
  });
});
describe('the keys of a span', () => {
  const keys = (query: string) =>
    spans(query)
      .at(0)
      ?.keys.map(({ key, cost }) => [key, cost]);
  test('begin with the plain reading, which costs nothing', () => {
    expect(keys('cilodong')).toEqual([['cilodong', 0]]);
  });
  test('have the reading in old spelling', () => {
    expect(keys('soerabaja')).toEqual([
      ['surabaja', 0],
      ['surabaya', 0.02],
    ]);
    expect(keys('bajah')).toEqual([
      ['bajah', 0],
      ['bayah', 0.12],
    ]);
  });
  test('have the reading with a numeral', () => {
    expect(keys('sukamajuii')).toEqual([
      ['sukamajui', 0],
      ['sukamajudua', 0.02],
      ['sukamayui', 0.12],
    ]);
  });
  test('are written out, with doubled letters as they were typed beside', () => {
    expect(spans('kp bumijjawa').find(({ words }) => words === 2)?.keys[0]).toMatchObject({
      key: 'kampungbumijawa',
      whole: 'kampungbumijjawa',
    });
  });
});
