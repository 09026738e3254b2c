import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { apiLinks } from './api.ts';

let root: string;
const own = 'https://example.org/guyub/';
const answer = (file: string, links: Record<string, string> = {}) => ({
  data: { url: 'https://elsewhere.example/' },
  links: { self: `${own}${file}`, ...links },
});
const write = (path: string, value: unknown) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(value));
};
const check = (...files: string[]) => apiLinks(root, '/guyub/', files);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-api-'));
  write('api/v1/index.json', answer('api/v1/index.json', { page: `${own}api/` }));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('addresses of the site are files with their fragment, each with the answer that names it; others are left alone', () => {
  write('api/v1/figures/psm.json', answer('api/v1/figures/psm.json', { page: `${own}angka/psm/#A001` }));
  const { targets, faults, answers } = check('api/v1/index.json', 'api/v1/figures/psm.json', 'index.html');
  expect(faults).toEqual([]);
  expect(answers).toBe(2);
  expect([...targets]).toEqual([
    ['api/v1/index.json#', 'api/v1/index.json'],
    ['api/index.html#', 'api/v1/index.json'],
    ['api/v1/figures/psm.json#', 'api/v1/figures/psm.json'],
    ['angka/psm/index.html#A001', 'api/v1/figures/psm.json'],
  ]);
});
test('the address of a server is no file', () => {
  write('api/v1/openapi.json', { servers: [{ url: `${own}api/v1` }], externalDocs: { url: `${own}api/` } });
  expect(check('api/v1/openapi.json').targets.has('api/v1#')).toBe(false);
});
test('an answer that names another address as its own is found', () => {
  write('api/v1/datasets.json', answer('api/v1/dataset.json'));
  expect(check('api/v1/datasets.json').faults).toEqual([
    'api/v1/datasets.json: says that it is https://example.org/guyub/api/v1/dataset.json',
  ]);
});
test('a site made for another base, and a site without an API, are found', () => {
  expect(apiLinks(root, '/lain/', []).faults).toEqual([
    'api/v1/index.json: https://example.org/guyub/ does not end in the base /lain/; build it anew',
  ]);
  rmSync(join(root, 'api'), { recursive: true });
  expect(check().faults).toEqual(['api/v1/index.json: not there; build it']);
});
