import { describe, expect, test } from 'vitest';
import { closeLetters, pieceOf, routeKinds, routeOf } from './routes.ts';

const routes = (key: string) => routeKinds.map((kind) => routeOf(kind, key));

describe('routeOf', () => {
  test('gives the first consonants, the last from the end, and the vowels', () => {
    expect(routes('sukamaju')).toEqual(['skm', 'jmk', 'uaau']);
    expect(routes('cepu')).toEqual(['cp', 'pc', 'eu']);
  });
  test('takes ng and ny for one consonant', () => {
    expect(routes('cilodong')).toEqual(['cld', 'Gdl', 'ioo']);
    expect(routes('banyumas')).toEqual(['bYm', 'smY', 'aua']);
  });
  test('takes f and v for p, and z for j', () => {
    expect(routeOf('awal', 'fakfak')).toBe('pkp');
    expect(routeOf('awal', 'zavana')).toBe('jpn');
  });
  test('leaves out h, and consonants that are then doubled', () => {
    expect(routeOf('awal', 'tahta')).toBe('t');
    expect(routeOf('awal', 'hulu')).toBe('l');
  });
  test('is empty for a name that has none of the letters', () => {
    expect(routes('aia')).toEqual(['', '', 'aia']);
  });
  test.each(['sukamjau', 'sukamahu', 'sukmaju', 'tukamaju', 'sikamaju'])(
    'keeps a route of sukamaju for %s, which has one letter wrong',
    (wrong) => {
      const right = routes('sukamaju');
      const close = (route: string, i: number) => route.slice(0, closeLetters[routeKinds[i] ?? 'awal']);
      expect(routes(wrong).some((route, i) => close(route, i) === close(right[i] ?? '', i))).toBe(true);
    },
  );
});
describe('pieceOf', () => {
  const starts = ['', 'bj', 'cl', 'skm'];
  test.each([
    ['', 0],
    ['b', 0],
    ['bj', 1],
    ['bjw', 1],
    ['ck', 1],
    ['cl', 2],
    ['sk', 2],
    ['skm', 3],
    ['zz', 3],
  ])('%j stands in piece %d', (route, piece) => {
    expect(pieceOf(starts, route)).toBe(piece);
  });
  test('there may be one piece only', () => {
    expect(pieceOf([''], 'skm')).toBe(0);
  });
});
