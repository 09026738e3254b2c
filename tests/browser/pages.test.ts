import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '../../scripts/page-kinds.ts';
import { builtSite } from './built-site.ts';
import { violationsOf } from './violations.ts';
import { watchedPage } from './watched-page.ts';

/** Widths in pixels, text sizes and colour schemes in which each page is looked at. */
const looks = [
  [320, '200%', 'light'],
  [320, '200%', 'dark'],
  [1280, '100%', 'light'],
] as const;

const site = builtSite();
const at = (path: string) => site.url + path;
/** A page that is not there says so on the console, once; that alone is no complaint, and on no other page. */
const unexpected = (complaints: readonly string[], path: string) =>
  path === pageKinds['tidak ditemukan'] && complaints[0]?.includes('404 (Not Found)')
    ? complaints.slice(1)
    : complaints;
/** Pixels that a page is wider than its window; the driver asks, so it answers without the page's own scripts too. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.concurrent.each(Object.entries(pageKinds))('%s', (_name, path) => {
  test('no violation of WCAG 2.2 A and AA and of best practice, narrow with large text, light and dark, and wide', async () => {
    // The style that makes text larger is ours, not the site's: its policy would refuse it.
    const { page, close } = await watchedPage(site.browser, { bypassCSP: true });
    await page.goto(at(path));
    const size = await page.addStyleTag({ content: 'html {}' });
    for (const [width, fontSize, colorScheme] of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await size.evaluate((style, text) => (style.textContent = text), `html { font-size: ${fontSize} }`);
      expect(await violationsOf(page), `${width} px, text at ${fontSize}, ${colorScheme}`).toEqual([]);
      expect(await overflow(page), `${width} px, text at ${fontSize}`).toBeLessThanOrEqual(0);
    }
    await close();
  });
  test('no complaint; nothing to scroll sideways at 360 px; a heading in print', async () => {
    const { page, complaints, close } = await watchedPage(site.browser, { viewport: { width: 360, height: 740 } });
    await page.goto(at(path));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(unexpected(complaints, path)).toEqual([]);
    await close();
  });
  test('readable without JavaScript at 320 px', async () => {
    const { page, close } = await watchedPage(site.browser, {
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
    const { page, close } = await watchedPage(site.browser);
    await page.goto(at(pageKinds.kota));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
    await close();
  });
  test('a wide table is a stop, so that arrow keys can scroll it', async () => {
    const { page, close } = await watchedPage(site.browser, { viewport: { width: 360, height: 640 } });
    await page.goto(at(pageKinds.dataset));
    const table = page.locator('.table-scroll').nth(1);
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await close();
  });
  test('a village is an address of its own: its section is what the link shows', async () => {
    const { page, close } = await watchedPage(site.browser);
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
