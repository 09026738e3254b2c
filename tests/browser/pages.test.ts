import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/serve.ts';
import { startServer } from '../../scripts/serve.ts';
import { outFolder } from '../../scripts/folders.ts';
import { openBrowser } from './open-browser.ts';
import { watchedPage } from './watched-page.ts';

/** One page of each kind of the built site, and some that are unlike the rest of their kind. */
const pages = {
  beranda: '',
  'tidak ditemukan': 'tidak-ada/',
  'daftar program': 'program/',
  program: 'program/karang-taruna/',
  'daftar wilayah': 'wilayah/',
  provinsi: 'wilayah/33/',
  kabupaten: 'wilayah/92.06/',
  kota: 'wilayah/32.76/',
  kecamatan: 'wilayah/34.71.13/',
  'kecamatan dengan banyak desa': 'wilayah/95.06.03/',
  lembaga: 'lembaga/L024/',
  'daftar angka': 'angka/',
  'angka program': 'angka/tksk/',
  'daftar dataset': 'data/',
  dataset: 'data/lembaga/',
  rilis: 'data/wilayah/2016.0.0/',
  peraturan: 'peraturan/',
  rujukan: 'rujukan/',
} as const;
/** Widths in pixels and colour schemes in which each page is looked at. */
const looks = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ folder: outFolder(), base: '/', port: 0 });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
const at = (path: string) => server.url + path;
/** A page that is not there says so on the console, once; that alone is no complaint, and on no other page. */
const unexpected = (complaints: readonly string[], path: string) =>
  path === pages['tidak ditemukan'] && complaints[0]?.includes('404 (Not Found)') ? complaints.slice(1) : complaints;
/** Pixels that a page is wider than its window; the driver asks, so it answers without the page's own scripts too. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(Object.entries(pages))('%s', (_name, path) => {
  test('no violation of WCAG 2.2 A and AA, no complaint, narrow and wide, light and dark', async () => {
    const { page, complaints, close } = await watchedPage(browser);
    await page.goto(at(path));
    for (const [width, colorScheme] of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      // Legacy mode looks at this document alone: pages have no frames, and it opens no second page.
      const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
      expect(
        violations.map(({ id, nodes }) => `${id} at ${width} px, ${colorScheme}: ${nodes[0]?.html ?? ''}`),
      ).toEqual([]);
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    expect(unexpected(complaints, path)).toEqual([]);
    await close();
  });
  test('nothing to scroll sideways at 320 px, and readable without JavaScript', async () => {
    const { page, close } = await watchedPage(browser, {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    });
    await page.goto(at(path));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
    await close();
  });
});

describe('with the keyboard', () => {
  test('the first stop leads past the header to the content', async () => {
    const { page, close } = await watchedPage(browser);
    await page.goto(at(pages.kota));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
    await close();
  });
  test('a wide table is a stop, so that arrow keys can scroll it', async () => {
    const { page, close } = await watchedPage(browser, { viewport: { width: 360, height: 640 } });
    await page.goto(at(pages.dataset));
    const table = page.locator('.table-scroll').nth(1);
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await close();
  });
  test('a village is an address of its own: its section is what the link shows', async () => {
    const { page, close } = await watchedPage(browser);
    await page.goto(at('wilayah/32.76.02/#32.76.02.1009'));
    expect(await page.locator(':target h3').innerText()).toBe('Tugu');
    await close();
  });
});

describe('as a host sends it', () => {
  test('a page that is not there has the status 404', async () => {
    expect((await fetch(at('tidak-ada/'))).status).toBe(404);
  });
  test('data may be read by every site, and says its type', async () => {
    const csv = await fetch(at('data/lembaga/latest/lembaga.csv'));
    const json = await fetch(at('data/lembaga/latest/lembaga.json'));
    expect(
      [csv, json].map(({ headers }) => [headers.get('access-control-allow-origin'), headers.get('content-type')]),
    ).toEqual([
      ['*', 'text/csv; charset=utf-8'],
      ['*', 'application/json; charset=utf-8'],
    ]);
  });
  test('pages refuse to be framed and to be guessed at', async () => {
    const { headers } = await fetch(at(''));
    expect([headers.get('content-security-policy'), headers.get('x-content-type-options')]).toEqual([
      "frame-ancestors 'none'",
      'nosniff',
    ]);
  });
});
