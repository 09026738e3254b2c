import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAssets } from './assets.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-assets-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const check = (files: Record<string, string | Buffer>) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  return checkAssets(root, '/', Object.keys(files));
};

test('styles that load a font of the site have no fault; scripts count as gzip sends them', () => {
  expect(check({ 'a.css': '@font-face{src:url("/f.woff2")}', 'f.woff2': 'x', 'a.js': '' })).toMatchObject({
    fonts: 1,
    scripts: 20,
    faults: [],
  });
});
test('what styles load from elsewhere, inline, or in vain is named', () => {
  const css = '@import "https://example.org/x.css"; a{b:url(data:image/png;base64,x)} c{d:url(tidak-ada.png)}';
  expect(check({ 'a.css': css }).faults).toEqual([
    'a.css: loads https://example.org/x.css; serve it from this site',
    'a.css: loads data:image/png;base64,x; serve it from this site',
    'a.css: loads tidak-ada.png, which is not there; mend it',
  ]);
});
test('styles over 12 KB, scripts over 24 KB compressed and fonts over 60 KB are told, all files together', () => {
  // Hashes hardly compress: 12,800 digits are about 7 KB.
  const hashes = (seed: string) =>
    Array.from({ length: 200 }, (_, i) => createHash('sha256').update(`${seed}${i}`).digest('hex')).join('');
  const { faults } = check({
    'a.css': hashes('a'),
    'b.css': hashes('b'),
    'a.js': hashes('c') + hashes('d') + hashes('e') + hashes('f'),
    'a.woff2': Buffer.alloc(31_000),
    'b.woff2': Buffer.alloc(31_000),
  });
  expect(faults.map((fault) => fault.replace(/\d+ bytes in all/, 'N bytes in all'))).toEqual([
    'styles: N bytes in all; at most 12288, take some away',
    'fonts: N bytes in all; at most 61440, take some away',
    'scripts: N bytes in all; at most 24576, take some away',
  ]);
});
