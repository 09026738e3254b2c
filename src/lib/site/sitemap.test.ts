import { describe, expect, test } from 'vitest';
import { changedAt, inFiles, robotsText, sitemap, sitemapIndex, sitemapPartOf } from './sitemap.ts';

const releases = [
  { name: 'wilayah', version: '2023.0.0', created: '2026-01-01T00:00:00Z' },
  { name: 'wilayah', version: '2025.0.0', created: '2026-02-01T00:00:00Z' },
  { name: 'lembaga', version: '1.0.0', created: '2026-03-01T00:00:00Z' },
  { name: 'mutu', version: '1.0.0', created: '2026-04-01T00:00:00Z' },
];
const changed = (path: string) => changedAt(path, releases);

describe('when a page last changed', () => {
  test('is when the newest release was made that it shows', () => {
    expect(changed('')).toBe('2026-04-01T00:00:00Z');
    expect(changed('wilayah/32.76/')).toBe('2026-03-01T00:00:00Z');
    expect(changed('wilayah/')).toBe('2026-02-01T00:00:00Z');
    expect(changed('wilayah/indeks/su/')).toBe('2026-02-01T00:00:00Z');
    expect(changed('lembaga/L001/')).toBe('2026-03-01T00:00:00Z');
    expect(changed('mutu/')).toBe('2026-04-01T00:00:00Z');
  });
  test('a list of changes is of its release; the page of a release says whether there is a newer one', () => {
    expect(changed('data/wilayah/2023.0.0/perubahan/')).toBe('2026-01-01T00:00:00Z');
    expect(changed('data/wilayah/2023.0.0/')).toBe('2026-02-01T00:00:00Z');
    expect(changed('data/wilayah/')).toBe('2026-02-01T00:00:00Z');
    expect(changed('data/')).toBe('2026-04-01T00:00:00Z');
  });
  test('is not known of prose, and of datasets that the site has not', () => {
    expect(['tentang/', 'program/psm/', 'panduan/', 'mutu/pencarian/', 'rujukan/'].map(changed)).toEqual(
      Array(5).fill(undefined),
    );
  });
});

describe('the sitemap', () => {
  test('has a part for each kind of page that there are many of', () => {
    const paths = ['', 'wilayah/32/', 'wilayah/indeks/su/', 'lembaga/L001/', 'data/', 'silsilah/11.01/', 'tentang/'];
    expect(paths.map(sitemapPartOf)).toEqual([
      'halaman',
      'wilayah',
      'wilayah',
      'lembaga',
      'data',
      'silsilah',
      'halaman',
    ]);
  });
  test('an address is escaped; a date that is not known is left out', () => {
    expect(sitemap([{ address: 'https://example.org/?a&b', changed: undefined }])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<url><loc>https://example.org/?a&amp;b</loc></url>\n</urlset>\n',
    );
    expect(sitemapIndex([{ address: 'https://example.org/a.xml', changed: '2026-01-01T00:00:00Z' }])).toContain(
      '<sitemap><loc>https://example.org/a.xml</loc><lastmod>2026-01-01T00:00:00Z</lastmod></sitemap>',
    );
  });
  test('a part that is too long is several files; one without pages is none', () => {
    const pages = ['a', 'b', 'c'].map((address) => ({ address, changed: undefined }));
    expect(inFiles(pages, 2).map((file) => file.map(({ address }) => address))).toEqual([['a', 'b'], ['c']]);
    expect(inFiles([], 2)).toEqual([]);
  });
  test('robots.txt forbids nothing and names it', () => {
    expect(robotsText('https://example.org/guyub/sitemap-index.xml')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/guyub/sitemap-index.xml\n',
    );
  });
});
