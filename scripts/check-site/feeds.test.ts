import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atomFeed } from '../../src/lib/feed/atom.ts';
import { makeFeeds } from '../../src/lib/feed/feeds.ts';
import { jsonFeed } from '../../src/lib/feed/json-feed.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { exampleFeeds } from '../../tests/fixtures/example-news.ts';
import { checkFeeds } from './feeds.ts';

const base = '/guyub/';
const pages = [
  '',
  'data/wilayah/',
  'data/lembaga/',
  'data/wilayah/2023.0.0/',
  'data/wilayah/2025.0.0/',
  'data/wilayah/2025.0.0/perubahan/',
  'data/lembaga/1.0.0/',
  'wilayah/11/',
  'silsilah/',
].map((path) => ({ file: `${path}index.html`, ids: [], canonical: `https://example.org${base}${path}` }));
const feeds = makeFeeds(exampleFeeds(base));
let root: string;
let names: Set<string>;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  names.add(path);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guyub-feeds-'));
  names = new Set([...pages.map(({ file }) => file), 'icon-512.png', 'data/wilayah/2023.0.0/LICENSE-MIT.txt']);
  names.add('data/wilayah/2025.0.0/LICENSE-MIT.txt');
  for (const { of, feed } of feeds) {
    write(paths.feed(of, 'xml'), atomFeed(feed));
    write(paths.feed(of, 'json'), jsonFeed(feed));
  }
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const check = () => checkFeeds({ root, base, names, pages });

test('a site whose pages have their feeds has no fault, under a sub-path too', () => {
  expect(check()).toEqual({ count: 8, entries: 16, faults: [] });
});
test('a feed that is gone is named, and so is one that belongs to no page', () => {
  names.delete('data/lembaga/umpan.json');
  write('tentang/umpan.xml', '');
  const { faults } = check();
  expect(faults).toContain('data/lembaga/umpan.json: not there; its page should have a feed');
  expect(faults).toContain('tentang/umpan.xml: a feed that belongs to no page');
});
test('an address that does not answer is named', () => {
  names.delete('data/wilayah/2025.0.0/LICENSE-MIT.txt');
  expect(check().faults[0]).toBe(
    'umpan.xml: leads to data/wilayah/2025.0.0/LICENSE-MIT.txt, which is not there; mend the link',
  );
});
test('forms with other entries, and an id of two entries, are named', () => {
  const feed = feeds[2]?.feed;
  if (feed === undefined) throw new Error('the example has three feeds');
  write(
    'data/lembaga/umpan.xml',
    atomFeed({ ...feed, entries: feed.entries.map((entry) => ({ ...entry, title: 'Lain' })) }),
  );
  const { faults } = check();
  expect(faults).toContain('data/lembaga/umpan.xml: not the entries of data/lembaga/umpan.json');
  expect(faults.join('\n')).toMatch(/id urn:uuid:\S+ is another entry in umpan\.xml/);
});
test('a feed that says it is elsewhere is named', () => {
  const feed = feeds[0]?.feed;
  if (feed === undefined) throw new Error('the example has a feed');
  write('umpan.xml', atomFeed({ ...feed, atom: 'https://example.org/umpan.xml' }));
  expect(check().faults).toContain(
    'umpan.xml: its self link is https://example.org/umpan.xml, not https://example.org/guyub/umpan.xml',
  );
});
