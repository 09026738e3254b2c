import { describe, expect, test } from 'vitest';
import { benchPlaces } from './bench-place.ts';
import type { Draft, Segment } from './draft.ts';
import { fitsAmong } from './fits.ts';
import { madeUpRows } from './made-up-rows.ts';

const places = benchPlaces(madeUpRows);
const place = (code: string) => places.find((candidate) => candidate.code === code)!;
const fitsOf = fitsAmong(places);

/** A draft of segments, the first of which names the origin. */
function draft([first, ...rest]: [Segment, ...Segment[]], more: Partial<Draft> = {}): Draft {
  const text = [first, ...rest].map(({ text, accepts }) => (accepts ? `kata ${text}` : text)).join(' ');
  return { text, named: text, origin: first.intended, segments: [first, ...rest], ...more };
}
const sukamaju = { text: 'sukamaju', intended: place('71.01.01.2001') };

describe('a name alone', () => {
  test('fits all places with its letters, however split', () => {
    expect(fitsOf(draft([sukamaju]))).toEqual(['71.01.01.2001', '71.71.01.1001']);
  });
  test('fits places of all levels, and of the kinds that its area word allows', () => {
    const melati = { text: 'Melati', intended: place('71.01.01') };
    expect(fitsOf(draft([melati]))).toEqual(['71.01.01', '71.71.01.1004']);
    expect(fitsOf(draft([{ ...melati, accepts: ['kecamatan'] }]))).toEqual(['71.01.01']);
  });
  test('with a slip fits what is no more letters away', () => {
    const slip = { text: 'sukamaju i', intended: place('71.01.01.2002') };
    expect(fitsOf(draft([slip]))).toEqual(['71.01.01.2001', '71.01.01.2002', '71.71.01.1001']);
    expect(fitsOf(draft([{ text: 'sukamju', intended: place('71.71.01.1001') }]))).toEqual([
      '71.01.01.2001',
      '71.71.01.1001',
    ]);
  });
  test('fits the same numeral written otherwise', () => {
    expect(fitsOf(draft([{ text: 'suka maju dua', intended: place('71.01.01.2002') }]))).toEqual(['71.01.01.2002']);
  });
  test('in another spelling fits all names that are spelled so, and those written so', () => {
    const respelt = { text: 'Darusalam', intended: place('71.71.01.1002'), rewrite: 'arab-rus' };
    expect(fitsOf(draft([respelt]))).toEqual(['71.71.01.1002', '71.71.01.1003']);
  });
});

describe('a name with a place above', () => {
  const mawar = { text: 'Mawar', intended: place('71.01') };
  test('fits in every place that the second name may mean', () => {
    expect(fitsOf(draft([sukamaju, mawar]))).toEqual(['71.01.01.2001', '71.71.01.1001']);
  });
  test('keeps Kota and Kabupaten apart', () => {
    expect(fitsOf(draft([sukamaju, { ...mawar, accepts: ['kabupaten'] }]))).toEqual(['71.01.01.2001']);
  });
  test('may be meant the other way round', () => {
    const kenanga = { text: 'kenanga', intended: place('71.71.01') };
    expect(
      fitsOf(draft([{ text: 'mawar', intended: place('71.71') }, kenanga], { origin: place('71.71.01') })),
    ).toEqual(['71.71.01']);
  });
  test('adds up the letters that are wrong in both', () => {
    const city = { text: 'mawr', intended: place('71.71'), accepts: ['kota'] as const };
    expect(fitsOf(draft([{ text: 'suka majuu', intended: place('71.71.01.1001') }, city]))).toEqual(['71.71.01.1001']);
  });
  test('knows a place above by its beginning, or its short form', () => {
    const cut = { text: 'Ken', intended: place('71.71.01'), cut: true };
    expect(fitsOf(draft([{ ...sukamaju, intended: place('71.71.01.1001') }, cut]))).toEqual(['71.71.01.1001']);
    const short = { text: 'nukem', intended: place('71'), short: true };
    expect(fitsOf(draft([{ text: 'kenanga', intended: place('71.71.01') }, short]))).toEqual(['71.71.01']);
  });
  test('may be one name', () => {
    const [two, one] = [
      { text: 'suka', intended: place('71.01.01.2001') },
      { text: 'maju', intended: place('71.01') },
    ];
    expect(fitsOf(draft([two, one]))).toContain('71.71.01.1001');
  });
});

test('a postal code that contradicts leaves a place out', () => {
  expect(fitsOf(draft([sukamaju], { postal: '90001' }))).toEqual(['71.01.01.2001']);
});
test('a draft that does not fit its own origin is a bug', () => {
  const wrong = { ...sukamaju, accepts: ['kota'] as const };
  expect(() => fitsOf(draft([wrong]))).toThrow('"kata sukamaju" does not fit 71.01.01.2001, of which it was made');
});
