import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../site/headers.ts';
import { contentTypeOf, mediaTypeOf } from './media-type.ts';

test('mediaTypeOf goes by how the name ends', () => {
  expect(mediaTypeOf('data/angka/1.0.0/angka.csv-metadata.json')).toBe('application/json');
  expect(mediaTypeOf('data/angka/1.0.0/angka.lembar-kerja.csv')).toBe('text/csv');
  expect(mediaTypeOf('data/angka/1.0.0/SHA256SUMS')).toBe('text/plain');
  expect(mediaTypeOf('data/angka/1.0.0/angka.wav')).toBeUndefined();
});
test('the headers of the site give every published file the same type', () => {
  const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
  const endings = [
    'csv',
    'lembar-kerja.csv',
    'json',
    'csv-metadata.json',
    'ndjson',
    'geojson',
    'parquet',
    'xlsx',
    'zip',
  ];
  const names = [
    ...endings.map((ending) => `x.${ending}`),
    'SHA256SUMS',
    'CITATION.cff',
    'kutipan.bib',
    'kutipan.ris',
    'kutipan.txt',
  ];
  const paths = [
    'katalog.jsonld',
    'data.json',
    'data/guyub.sqlite',
    ...['', 'data/angka/', 'wilayah/11/'].flatMap((folder) => [`${folder}umpan.xml`, `${folder}umpan.json`]),
    'sitemap-index.xml',
    'llms.txt',
    ...['svg', 'png', 'csv', 'json'].map((ending) => `gambar/x/1.0.0/x.${ending}`),
    'gambar/sosial/wilayah/11.png',
    ...names.map((name) => `data/angka/1.0.0/${name}`),
  ];
  expect(paths.map((path) => headersFor(`/${path}`, rules)['content-type'])).toEqual(paths.map(contentTypeOf));
});
test('contentTypeOf says of texts that they are UTF-8, of nothing else', () => {
  expect(contentTypeOf('a.csv')).toBe('text/csv; charset=utf-8');
  expect(contentTypeOf('a.geojson')).toBe('application/geo+json; charset=utf-8');
  expect(contentTypeOf('a.parquet')).toBe('application/vnd.apache.parquet');
  expect(contentTypeOf('data/angka/umpan.xml')).toBe('application/atom+xml; charset=utf-8');
  expect(contentTypeOf('umpan.json')).toBe('application/feed+json; charset=utf-8');
  expect(contentTypeOf('a.wav')).toBeUndefined();
});
