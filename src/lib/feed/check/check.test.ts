import { describe, expect, test } from 'vitest';
import { exampleFeeds } from '../../../../tests/fixtures/example-news.ts';
import { atomFeed } from '../atom.ts';
import { makeFeeds } from '../feeds.ts';
import { jsonFeed } from '../json-feed.ts';
import { checkAtom } from './atom.ts';
import { checkJsonFeed } from './json-feed.ts';
import { htmlFaults, isAbsolute, isDateTime } from './shared.ts';

const [feed] = makeFeeds(exampleFeeds()).map((each) => each.feed);
if (feed === undefined) throw new Error('the example has a feed');
const atom = atomFeed(feed);
const json = jsonFeed(feed);

describe('Atom', () => {
  /** Faults of the sound feed with a text of it replaced. */
  const broken = (from: string | RegExp, to: string) => {
    const text = atom.replace(from, to);
    expect(text).not.toBe(atom);
    return checkAtom(text, feed.atom).faults;
  };
  test('the sound feed has no fault, and its links are found, those in contents too', () => {
    const { faults, links } = checkAtom(atom, feed.atom);
    expect(faults).toEqual([]);
    expect(links).toContain('https://example.org/data/wilayah/2025.0.0/LICENSE-MIT.txt');
    expect(links).toContain('https://example.org/data/lembaga/1.0.0/');
  });
  test.each<[string, string | RegExp, string, string]>([
    ['no XML', '</feed>', '', 'XML: <feed> is not closed'],
    ['another namespace', '2005/Atom', '2006/Atom', 'no feed of the Atom namespace'],
    ['no language', ' xml:lang="id"', '', 'says no xml:lang'],
    ['no id', /<id>.*?<\/id>/, '', 'the feed: has 0 <id>; one is asked for'],
    ['an id that is no IRI', /<id>urn:uuid:/, '<id>', 'is no absolute IRI'],
    ['two titles', '<title>', '<title>x</title><title>', 'the feed: has 2 <title>'],
    ['an empty title', /<title>[^<]*<\/title>/, '<title> </title>', 'the feed: <title> is empty'],
    ['two rights', '<icon>', '<rights>a</rights><rights>b</rights><icon>', 'has 2 <rights>; at most one'],
    ['an unknown element', '<icon>', '<image>x</image><icon>', '<image> is no element of Atom'],
    [
      'a day without a time',
      /<updated>.*?<\/updated>/,
      '<updated>2026-02-01</updated>',
      'the feed: its updated is no date',
    ],
    [
      'an older updated',
      /<updated>.*?<\/updated>/,
      '<updated>2026-01-31T00:00:00Z</updated>',
      'not that of its newest entry',
    ],
    [
      'another self link',
      'rel="self" type="application/atom+xml" href="https://example.org/',
      'rel="self" type="application/atom+xml" href="https://example.com/',
      'its self link is',
    ],
    ['no self link', 'rel="self"', 'rel="via"', 'its self link is'],
    [
      'two alternates of one type',
      'application/feed+json',
      'text/html',
      'two alternate links are of one type and language (text/html)',
    ],
    [
      'a relative link',
      'href="https://example.org/data/wilayah/2025.0.0/perubahan/"',
      'href="/data/"',
      'its link "/data/" is no absolute IRI',
    ],
    ['a wrong media type', 'type="text/html"', 'type="html"', 'a link has a type that is no media type'],
    ['an author without a name', '<name>Contoh</name>', '', 'an author has no name'],
    ['no author', /<author>.*?<\/author>/, '', 'has no author, nor has the feed'],
    [
      'an entry published after its update',
      /<published>2026-02-01/,
      '<published>2026-02-02',
      'entry 1: updated before it was published',
    ],
    ['a category without a term', 'term="wilayah"', 'term=""', 'a category has no term'],
    ['content of another type', 'type="html"', 'type="text"', 'its content is not of type html'],
    [
      'content that is not escaped',
      /<content type="html">.*?<\/content>/,
      '<content type="html"><b>x</b></content>',
      'is empty, or not escaped',
    ],
    ['a script in the content', '&lt;p&gt;', '&lt;script&gt;', 'its content holds <script>'],
    ['no entry', /<entry>.*<\/entry>/s, '', 'it has no entry'],
  ])('%s is a fault', (_name, from, to, fault) => {
    expect(broken(from, to).join('\n')).toContain(fault);
  });
  test('an id that stands twice is a fault, and so is an older entry first', () => {
    const [head = '', ...entries] = atom.split(/(?=<entry>)/);
    const twice = [head, entries[0], ...entries].join('');
    expect(checkAtom(twice, feed.atom).faults.join('\n')).toMatch(/id urn:uuid:4ef51837\S+ stands twice/);
    const turned = [head, (entries[2] ?? '').replace('</feed>', ''), entries[0], entries[1], '</feed>'].join('');
    expect(checkAtom(turned, feed.atom).faults).toEqual(['its entries are not newest first']);
  });
});

describe('JSON Feed', () => {
  type Loose = Record<string, unknown> & { items: Record<string, unknown>[] };
  const broken = (change: (value: Loose) => void) => {
    const value = JSON.parse(json) as Loose;
    change(value);
    return checkJsonFeed(JSON.stringify(value), feed.json).faults.join('\n');
  };
  const item = (change: (one: Record<string, unknown>) => void) => (value: Loose) => {
    change(value.items[0] ?? {});
  };
  test('the sound feed has no fault, and its links are found', () => {
    const { faults, links } = checkJsonFeed(json, feed.json);
    expect(faults).toEqual([]);
    expect(links).toContain('https://example.org/data/wilayah/2025.0.0/perubahan/');
  });
  test.each<[string, (value: Loose) => void, string]>([
    ['another version', (value) => (value['version'] = '1.1'), 'version: '],
    ['no title', (value) => delete value['title'], 'title: '],
    ['another feed_url', (value) => (value['feed_url'] = 'https://example.com/umpan.json'), 'its feed_url is'],
    ['a relative home page', (value) => (value['home_page_url'] = '/'), 'home_page_url: no absolute address'],
    ['an unknown member', (value) => (value['homepage'] = 'x'), 'homepage: homepage is no member of JSON Feed'],
    ['an author of nothing', (value) => (value['authors'] = [{}]), 'authors.0'],
    ['a language that is none', (value) => (value['language'] = 'Indonesia'), 'language: '],
    ['no item', (value) => (value.items = []), 'it has no item'],
    ['an item without an id', item((one) => delete one['id']), 'items.0.id: '],
    ['a number for an id', item((one) => (one['id'] = 7)), 'items.0.id: '],
    ['a day that there is not', item((one) => (one['date_modified'] = '2026-02-30T00:00:00Z')), 'no date by RFC 3339'],
    [
      'an item published after its change',
      item((one) => (one['date_published'] = '2026-02-02T00:00:00Z')),
      'item 1: modified before it was published',
    ],
    ['an item without content', item((one) => delete one['content_html']), 'item 1: has no content'],
    [
      'an image in the content',
      item((one) => (one['content_html'] = '<p><img src=x></p>')),
      'item 1: its content holds <img',
    ],
    ['two items of one id', (value) => value.items.push(value.items[0] ?? {}), 'stands twice'],
  ])('%s is a fault', (_name, change, fault) => {
    expect(broken(change)).toContain(fault);
  });
  test('what is no JSON is a fault', () => {
    expect(checkJsonFeed('{', feed.json).faults).toEqual(['does not parse as JSON']);
  });
});

describe('what both ask', () => {
  test('a moment has a date, a time and an offset, and its day exists', () => {
    const sound = ['2024-02-29T00:00:00Z', '2026-11-24T23:59:60.5+07:00'];
    const unsound = [
      '2026-02-29T00:00:00Z',
      '2026-11-24',
      '2026-11-24T00:00:00',
      '2026-11-24 00:00:00Z',
      '2026-13-01T00:00:00Z',
    ];
    expect([...sound, ...unsound].map(isDateTime)).toEqual([true, true, false, false, false, false, false]);
  });
  test('an absolute IRI has a scheme and no space', () => {
    expect(['https://example.org/a', 'urn:uuid:1', '/a', 'example.org', 'https://a b'].map(isAbsolute)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  test('content holds plain elements, and no attribute but the address of a link', () => {
    expect(htmlFaults('<div><p>1 &lt; 2 <a href="https://example.org/">x</a></p></div>')).toEqual([]);
    expect(htmlFaults('<p onclick="x">a</p>')).toHaveLength(1);
    expect(htmlFaults('<a href="x" style="y">a</a>')).toHaveLength(1);
  });
});
