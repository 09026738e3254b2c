import { describe, expect, test } from 'vitest';
import { makeUrls, normaliseBase } from './urls.ts';

describe('addresses', () => {
  const urls = makeUrls('/guyub/');
  test('a place has a page, a village is a section of its district', () => {
    expect(urls.place('32.76')).toBe('/guyub/wilayah/32.76/');
    expect(urls.place('32.76.02.1009')).toBe('/guyub/wilayah/32.76.02/#32.76.02.1009');
    expect(() => urls.place('0')).toThrow(RangeError);
  });
  test('every address starts with the base', () => {
    expect(urls.home()).toBe('/guyub/');
    expect(urls.placeProgramme('32', 'psm')).toBe('/guyub/wilayah/32/#psm');
    expect(urls.figure('tksk', 'A001')).toBe('/guyub/angka/tksk/#A001');
    expect(urls.slice('wilayah', '32.76', 'csv')).toBe('/guyub/data/wilayah/latest/wilayah/32.76.csv');
  });
  test('normaliseBase puts a slash at both ends', () => {
    expect(['', '/', 'guyub', '/guyub', 'guyub/', '/a/b/'].map(normaliseBase)).toEqual([
      '/',
      '/',
      '/guyub/',
      '/guyub/',
      '/guyub/',
      '/a/b/',
    ]);
  });
});
