import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers.ts';

describe('_headers', () => {
  const rules = parseHeaders('# all\n/*\n  X-A: 1\n  X-B: b: c\n\n/data/*.csv\n  X-A: 2\n');
  test('every rule that matches counts, a later one over an earlier one', () => {
    expect(headersFor('/data/lembaga/latest/lembaga.csv', rules)).toEqual({ 'x-a': '2', 'x-b': 'b: c' });
    expect(headersFor('/', rules)).toEqual({ 'x-a': '1', 'x-b': 'b: c' });
  });
  test('a dot is a dot, a star is any text', () => {
    expect(headersFor('/data/xcsv', rules)['x-a']).toBe('1');
  });
  test('a name with a colon is one part of a path', () => {
    const named = parseHeaders('/data/:dataset/:version/*.json\n  X-A: 1\n');
    expect(headersFor('/data/lembaga/1.0.0/a.json', named)['x-a']).toBe('1');
    expect(headersFor('/data/lembaga/latest/wilayah/32.json', named)['x-a']).toBe('1');
    expect(headersFor('/data/lembaga/umpan.json', named)['x-a']).toBeUndefined();
  });
  test('no address of the site is given a header by two rules: Netlify takes the later one, Cloudflare Pages joins both', () => {
    const own = parseHeaders(readFileSync('public/_headers', 'utf8'));
    const namesFor = (path: string) => own.flatMap((rule) => Object.keys(headersFor(path, [rule])));
    for (const path of [
      '/',
      '/_astro/a.css',
      '/data/',
      '/data/a/latest/a.csv',
      '/data/a/1.0.0/a.json',
      '/api/v1/a.json',
      ...['', 'data/a/', 'wilayah/11/'].flatMap((folder) => [`/${folder}umpan.xml`, `/${folder}umpan.json`]),
      '/sitemap-index.xml',
      '/llms.txt',
      '/grafik/a/',
      '/gambar/a/1.0.0/a.csv',
      '/gambar/a/1.0.0/a.svg',
      '/sematan/a/1.0.0/',
    ])
      expect(namesFor(path), path).toEqual([...new Set(namesFor(path))]);
    expect(namesFor('/data/a/latest/a.csv')).toContain('content-type');
  });
  test('no page stands in a frame of another site but those that are made for it', () => {
    const own = parseHeaders(readFileSync('public/_headers', 'utf8'));
    const folders = readdirSync('src/pages', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'sematan')
      .map(({ name }) => `/${name}/a/`);
    for (const path of ['/', '/404.html', ...folders])
      expect(headersFor(path, own), path).toMatchObject({
        'x-frame-options': 'DENY',
        'content-security-policy': "frame-ancestors 'none'",
      });
    expect(headersFor('/sematan/a/1.0.0/', own)).not.toHaveProperty('x-frame-options');
    expect(headersFor('/sematan/a/1.0.0/', own)).not.toHaveProperty('content-security-policy');
  });
  test('a header without a path, or without a colon, is named by its line', () => {
    expect(() => parseHeaders('  X-A: 1')).toThrow('_headers:1: "X-A: 1" is no header of a pattern');
    expect(() => parseHeaders('/*\n  X-A')).toThrow('_headers:2');
  });
});
