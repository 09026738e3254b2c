import { describe, expect, test } from 'vitest';
import type { Candidate } from './estimate.ts';
import { makeAnswer } from './make-answer.ts';
import { parseQuery } from './parse-query.ts';
import { programmeWords } from './programme-words.ts';
import type { RankedPlace } from './rank-places.ts';
import { spansOf } from './spans.ts';

const programmes = programmeWords([['panti', 'organisasi-sosial']]);
/** A place that fits; the masks of its readings say which words it reads, the first as its own name. */
const place = (code: string, cost: number, masks: readonly number[], ownCost = cost): RankedPlace => ({
  code,
  name: 'Contoh',
  depth: code.length === 13 ? 3 : 1,
  above: ['Atas'],
  population: 0,
  cost,
  mask: masks.reduce((all, mask) => all | mask, 0),
  readings: masks.map((mask, i) => ({ mask, cost: i === 0 ? ownCost : 0 })),
});
const answer = (query: string, ranked: readonly RankedPlace[], notOpened: readonly Candidate[] = []) => {
  const parsed = parseQuery(query, programmes);
  const large = { provinces: new Map(), regencies: new Map() };
  return makeAnswer({ ...parsed, spans: spansOf(parsed.words), large, isPosted: () => false }, ranked, notOpened);
};
const guci = '33.28.02.2001';
const codes = (query: string, ranked: readonly RankedPlace[]) => answer(query, ranked).options.map(({ code }) => code);

describe('an answer is', () => {
  test('found, where every word is read for little', () => {
    expect(answer('guci', [place(guci, 0.45, [1])])).toEqual({
      kind: 'found',
      options: [
        {
          code: guci,
          name: 'Contoh',
          depth: 3,
          above: ['Atas'],
          marks: [Infinity],
          programme: undefined,
          formerly: undefined,
        },
      ],
      count: 1,
      unread: [],
      programme: undefined,
    });
  });
  test('near, where every word is read for more', () => {
    expect(answer('gucci', [place(guci, 0.46, [1])]).kind).toBe('near');
  });
  test('in part, where a word stays unread, which it tells', () => {
    expect(answer('bumijawa xyz', [place(guci, 0.75, [1], 0)])).toMatchObject({ kind: 'part', unread: ['xyz'] });
  });
  test('none, where nothing fits or most letters stay unread', () => {
    expect(answer('guci', [])).toEqual({ kind: 'none', options: [], count: 0, unread: ['guci'], programme: undefined });
    expect(answer('guci pesurungan', [place(guci, 1.65, [1], 0)])).toMatchObject({
      kind: 'none',
      unread: ['guci', 'pesurungan'],
    });
  });
  test('in part, for a large place that is named exactly, though most letters stay unread', () => {
    expect(answer('tegal pesurungan', [place('33.28', 1.65, [1], 0)])).toMatchObject({
      kind: 'part',
      unread: ['pesurungan'],
    });
  });
  test('found, though words of a street stay unread', () => {
    expect(answer('jalan cepu, guci', [place(guci, 0.05, [4])])).toMatchObject({ kind: 'found', unread: [] });
  });
});
describe('the places of an answer', () => {
  test('are eight at most', () => {
    const many = Array.from({ length: 9 }, (_, i) => place(`33.28.02.200${i}`, 0, [1]));
    expect(codes('guci', many)).toHaveLength(8);
    expect(answer('guci', many).count).toBe(9);
  });
  test('are none that is much worse than the best', () => {
    expect(codes('guci', [place(guci, 0, [1]), place('33.28', 0.59, [1]), place('32.01', 0.61, [1])])).toEqual([
      guci,
      '33.28',
    ]);
  });
  test('are counted where they fit as well as the best, those of files that were not opened too', () => {
    const others = [
      { regency: 1, cost: 0, depth: 3, count: 40, mask: 1 },
      { regency: 2, cost: 0.1, depth: 3, count: 7, mask: 1 },
    ];
    expect(answer('guci', [place(guci, 0, [1]), place('33.28', 0.1, [1])], others).count).toBe(41);
  });
  test('have the letters marked that were typed of a beginning, all of a whole name', () => {
    expect(answer('bumi tegal', [place(guci, 0.2, [1, 2])]).options[0]?.marks).toEqual([4, Infinity]);
  });
  test('lead to the programme that was asked for, unless its word is part of the name', () => {
    expect(answer('panti guci', [place(guci, 0, [2])])).toMatchObject({
      programme: 'organisasi-sosial',
      options: [{ programme: 'organisasi-sosial' }],
    });
    expect(answer('panti guci', [place(guci, 0, [2]), place(guci, 0.15, [3])])).toMatchObject({
      programme: 'organisasi-sosial',
      options: [{ programme: 'organisasi-sosial' }, { programme: undefined }],
    });
  });
  test('lead to no programme where the best answer reads its word as a name: Pantai is spelled much like panti', () => {
    expect(answer('panti guci', [place(guci, 0.15, [3]), place(guci, 0.2, [2])])).toMatchObject({
      programme: undefined,
      options: [{ programme: undefined }, { programme: undefined }],
    });
  });
});
