import { describe, expect, test } from 'vitest';
import { outFolder } from '../../scripts/folders.ts';
import { filesBelow } from '../../scripts/files-below.ts';
import { builtSite } from './built-site.ts';

/** Feeds and sitemaps as a browser reads them: its parser is not the one that the check of the site has. */
const site = builtSite();
const isFeed = (file: string) => /(^|\/)umpan\.(xml|json)$/.test(file);
const types = { xml: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' };

describe('feeds and sitemaps', () => {
  test('are well-formed to the parser of a browser, and sent with their media types', async () => {
    const files = filesBelow(outFolder()).filter((file) => isFeed(file) || /^sitemap-.*\.xml$/.test(file));
    const feeds = files.filter(isFeed);
    expect(feeds.length).toBeGreaterThan(90);
    expect(files.length - feeds.length).toBeGreaterThan(3);
    const page = await site.browser.newPage();
    await page.goto(`${site.url}404.html`);
    const read = await page.evaluate(
      async (paths) =>
        Promise.all(
          paths.map(async (path) => {
            const response = await fetch(path);
            const text = await response.text();
            const type = response.headers.get('content-type');
            if (path.endsWith('.json'))
              return { path, type, entries: (JSON.parse(text) as { items: [] }).items.length };
            const document = new DOMParser().parseFromString(text, 'application/xml');
            const count = (name: string) => document.getElementsByTagName(name).length;
            const entries = count('parsererror') > 0 ? -1 : count('entry') + count('loc');
            return { path, type, entries };
          }),
        ),
      files.map((file) => site.url + file),
    );
    await page.close();
    expect(read.filter(({ entries }) => entries < 1)).toEqual([]);
    const wrong = read.filter(
      ({ path, type }) =>
        type !== (isFeed(path) ? types[path.endsWith('.xml') ? 'xml' : 'json'] : 'application/xml; charset=utf-8'),
    );
    expect(wrong).toEqual([]);
    const byPath = new Map(read.map(({ path, entries }) => [path, entries]));
    for (const [path, entries] of byPath)
      if (isFeed(path)) expect(byPath.get(path.replace(/xml$/, 'json'))).toBe(entries);
  });
  test.each([
    ['', 'umpan'],
    ['data/', 'umpan'],
    ['data/lembaga/', 'data/lembaga/umpan'],
    ['data/wilayah/2016.0.0/', 'data/wilayah/umpan'],
    ['wilayah/32/', 'wilayah/32/umpan'],
  ])('/%s names its feed in its head, in both forms, and in a link that can be read', async (path, feed) => {
    const page = await site.browser.newPage();
    await page.goto(site.url + path);
    const links = await page
      .locator('head link[rel=alternate][type*="atom"], head link[rel=alternate][type*="feed"]')
      .evaluateAll((elements) =>
        elements.map((element) => [element.getAttribute('type'), (element as HTMLLinkElement).href]),
      );
    expect(links).toEqual([
      ['application/atom+xml', `${site.url}${feed}.xml`],
      ['application/feed+json', `${site.url}${feed}.json`],
    ]);
    for (const form of ['xml', 'json'])
      await expect(page.locator(`main a[href="/${feed}.${form}"]`).count()).resolves.toBe(1);
    await page.close();
  });
  test('a page without a feed of its own names none', async () => {
    const page = await site.browser.newPage();
    for (const path of ['tentang/', 'wilayah/32.76/']) {
      await page.goto(site.url + path);
      expect(await page.locator('link[type*="atom"]').count()).toBe(0);
    }
    await page.close();
  });
});
