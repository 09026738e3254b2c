import { describe, expect, test } from 'vitest';
import { formatFault } from './fault.ts';
import type { Published } from './published-seal.ts';
import {
  extendPublishedSeal,
  isSealedFile,
  promisedAddresses,
  publishedFaults,
  unsealedCounts,
} from './published-seal.ts';
import { emptySeal } from './seal.ts';

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];
const site = (over: Partial<Published> = {}): Published => ({
  files: new Map([
    ['data/contoh/1.0.0/contoh.csv', { sha256: a }],
    ['data/contoh/1.0.0/contoh.parquet', { sha256: b, content: a }],
    ['data/guyub.sqlite', { sha256: b, content: c }],
  ]),
  addresses: new Set(['', 'data/contoh/', 'data/contoh/latest/contoh.csv']),
  latest: 'contoh/1.0.0',
  ...over,
});
const sealed = extendPublishedSeal(emptySeal, site());
const faults = (published: Published) => publishedFaults(sealed, published).map(formatFault);

describe('the seal of what is published', () => {
  test('holds files of releases by bytes or content, the database by what it is made of, addresses', () => {
    expect(sealed).toEqual({
      releases: {},
      files: {
        'data/contoh/1.0.0/contoh.csv': `sha256:${a}`,
        'data/contoh/1.0.0/contoh.parquet': `content:${a}`,
      },
      moving: { 'data/guyub.sqlite': { 'contoh/1.0.0': `content:${c}` } },
      addresses: ['', 'data/contoh/', 'data/contoh/latest/contoh.csv'],
    });
  });
  test('a site as it was sealed has no fault, nor has one with more', () => {
    expect(faults(site())).toEqual([]);
    expect(faults(site({ addresses: new Set([...site().addresses, 'baru/']) }))).toEqual([]);
  });
  test('another version of a library may write other bytes of the same content', () => {
    const files = new Map([...site().files, ['data/contoh/1.0.0/contoh.parquet', { sha256: c, content: a }] as const]);
    expect(faults(site({ files }))).toEqual([]);
  });
  test('a file that differs is named with both hashes', () => {
    const files = new Map([...site().files, ['data/contoh/1.0.0/contoh.csv', { sha256: c }] as const]);
    expect(faults(site({ files }))).toEqual([
      `data/contoh/1.0.0/contoh.csv: berkas yang sudah terbit berbeda: sha256:${c}, dulu sha256:${a}; kembalikan: yang sudah terbit tidak boleh hilang atau berubah; perbaikan adalah rilis baru`,
    ]);
  });
  test('content that differs, a file that is gone, an address that is gone: all are told', () => {
    const files = new Map([['data/contoh/1.0.0/contoh.parquet', { sha256: b, content: c }] as const]);
    expect(faults(site({ files, addresses: new Set(['']) })).map((line) => line.split('; ')[0])).toEqual([
      'data/contoh/1.0.0/contoh.csv: berkas yang sudah terbit hilang',
      `data/contoh/1.0.0/contoh.parquet: isi berkas yang sudah terbit berbeda: content:${c}, dulu content:${a}`,
      'data/guyub.sqlite: berkas yang sudah terbit hilang',
      '/data/contoh/: alamat yang sudah terbit hilang',
      '/data/contoh/latest/contoh.csv: alamat yang sudah terbit hilang',
    ]);
  });
  test('the database of newer releases may hold more', () => {
    const files = new Map([...site().files, ['data/guyub.sqlite', { sha256: a, content: a }] as const]);
    const newer = site({ files, latest: 'contoh/1.1.0' });
    expect(publishedFaults(sealed, newer)).toEqual([]);
    expect(extendPublishedSeal(sealed, newer).moving).toEqual({
      'data/guyub.sqlite': { 'contoh/1.0.0': `content:${c}`, 'contoh/1.1.0': `content:${a}` },
    });
  });
  test('what is sealed is never rewritten', () => {
    const files = new Map([['data/contoh/1.0.0/contoh.csv', { sha256: c }] as const]);
    const again = extendPublishedSeal(sealed, site({ files, addresses: new Set(['baru/']) }));
    expect(again.files).toEqual(sealed.files);
    expect(again.addresses).toEqual(['', 'baru/', 'data/contoh/', 'data/contoh/latest/contoh.csv']);
    expect(unsealedCounts(sealed, site({ files, addresses: new Set(['baru/']) }))).toEqual({ files: 0, addresses: 1 });
  });
});

test('isSealedFile: files of a version, not of latest/, not what names the address of the site', () => {
  expect(
    [
      'data/contoh/1.0.0/contoh.csv',
      'data/wilayah/2025.0.0/partisi/kode_provinsi=32/wilayah.parquet',
      'data/contoh/1.0.0/SHA256SUMS',
      'data/contoh/1.0.0/kutipan.bib',
      'data/contoh/1.0.0/index.html',
      'data/contoh/latest/contoh.csv',
      'data/contoh/index.html',
    ].filter(isSealedFile),
  ).toEqual(['data/contoh/1.0.0/contoh.csv', 'data/wilayah/2025.0.0/partisi/kode_provinsi=32/wilayah.parquet']);
});
test('promisedAddresses: pages and files that stay, not parts of pages nor the pages of the place index', () => {
  expect(
    promisedAddresses([
      'wilayah/32/index.html',
      'index.html',
      '_astro/x.css',
      'pencarian/ab12/a.json',
      'wilayah/indeks/index.html',
      'wilayah/indeks/ba/index.html',
      '404.html',
      'data/contoh/1.0.0/contoh.csv',
      'data/contoh/1.0.0/index.html',
      'data/contoh/1.0.0/SHA256SUMS',
      'data/contoh/latest/contoh-1.0.0.zip',
      'katalog.jsonld',
    ]),
  ).toEqual([
    '',
    'data/contoh/1.0.0/',
    'data/contoh/1.0.0/SHA256SUMS',
    'katalog.jsonld',
    'wilayah/32/',
    'wilayah/indeks/',
  ]);
});
