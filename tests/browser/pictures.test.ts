import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '../../scripts/page-kinds.ts';
import { builtSite } from './built-site.ts';
import { watchedPage } from './watched-page.ts';

const site = builtSite();
const at = (path: string) => site.url + path;

/** Another site, on another address, that shows this HTML. */
async function elsewhere<T>(html: string, look: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark">${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await look(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** The code to copy that a chart's page offers, led to the site as it is served here. */
async function embedCode(path: string, which: 'image' | 'frame'): Promise<string> {
  const { page, close } = await watchedPage(site.browser);
  await page.goto(at(path));
  const home = new URL('/', (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').href;
  const code = await page
    .locator('#pasang ~ pre code')
    .nth(which === 'image' ? 0 : 1)
    .innerText();
  await close();
  return code.replaceAll(home, site.url);
}

describe('a chart on another site', () => {
  test('as an image: it loads, says what it shows, and leads back', async () => {
    const code = await embedCode(pageKinds.grafik, 'image');
    await elsewhere(code, async (url) => {
      const page = await site.browser.newPage();
      await page.goto(url);
      const image = page.locator('img');
      await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(720);
      expect(((await image.getAttribute('alt')) ?? '').length).toBeGreaterThan(60);
      expect(await page.locator('a').getAttribute('href')).toBe(at(pageKinds.grafik));
      await page.close();
    });
  });
  test('as a frame: its text can be read, and its links leave the frame', async () => {
    const code = await embedCode(pageKinds.grafik, 'frame');
    await elsewhere(code, async (url) => {
      const page = await site.browser.newPage();
      await page.goto(url);
      const frame = page.frameLocator('iframe');
      expect(await frame.locator('h1').innerText()).not.toBe('');
      expect(await frame.locator('base').getAttribute('target')).toBe('_top');
      await page.close();
    });
  });
  test('a map in a frame is one image with its text, and on a phone its classes stand below it', async () => {
    const { page, close } = await watchedPage(site.browser, { viewport: { width: 360, height: 740 } });
    await page.goto(at(pageKinds['sematan peta']));
    const drawing = page.locator('svg.chart');
    expect(await drawing.getAttribute('role')).toBe('img');
    expect(await drawing.getAttribute('aria-label')).toMatch(/ di \d+ dari 38 provinsi/);
    expect(await page.locator('.map-legend li').count()).toBe(5);
    expect((await page.locator('.map-legend').boundingBox())?.height).toBeGreaterThan(40);
    await close();
  });
  test('no other page of the site stands in a frame', async () => {
    await elsewhere(`<iframe src="${at(pageKinds.grafik)}"></iframe>`, async (url) => {
      const page = await site.browser.newPage();
      await page.goto(url);
      await page.waitForLoadState('networkidle');
      const [, framed] = page.frames();
      expect(await framed?.locator('h1').count()).toBe(0);
      await page.close();
    });
  });
  test('the file is light or dark as the device asks', async () => {
    const src = /src="([^"]+)"/.exec(await embedCode(pageKinds.grafik, 'image'))?.[1] ?? '';
    const ground = (colorScheme: 'light' | 'dark') =>
      elsewhere(`<style>body{margin:0}</style><img src="${src}">`, async (url) => {
        const page = await site.browser.newPage({ colorScheme, viewport: { width: 400, height: 300 } });
        await page.goto(url);
        await page.waitForLoadState('networkidle');
        const shot = await page.screenshot({ clip: { x: 4, y: 4, width: 1, height: 1 } });
        await page.close();
        return shot.toString('base64');
      });
    expect(await ground('light')).not.toBe(await ground('dark'));
  });
});

/** Charts and maps of each kind, on their pages. */
const drawn = Object.entries(pageKinds).filter(([name]) => /^(grafik|peta|sematan)/.test(name));

describe.each(drawn)('%s', (_name, path) => {
  test('each picture has a name for a screen reader', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(at(path));
    const pictures = page.locator('main svg.chart:visible');
    expect(await pictures.count()).toBeGreaterThan(0);
    for (const picture of await pictures.all()) {
      expect(['img', 'group']).toContain(await picture.getAttribute('role'));
      expect(((await picture.getAttribute('aria-label')) ?? '').length).toBeGreaterThan(20);
    }
    await close();
  });
  test('in forced colours every mark still has an edge or a fill that is not the ground', async () => {
    const { page, close } = await watchedPage(site.browser, { forcedColors: 'active' });
    await page.goto(at(path));
    expect(await unseen(page)).toEqual([]);
    await close();
  });
});

/** Marks of the visible pictures whose fill and edge are both the colour of the page, or none. */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const lost = (colour: string) => colour === 'none' || colour === ground || colour === 'rgba(0, 0, 0, 0)';
    const marks = [...document.querySelectorAll<SVGElement>('main svg.chart :is(path, rect, circle)')];
    return marks
      .filter((mark) => mark.getClientRects().length > 0 && !mark.matches('.chart-hit, .chart-ground'))
      .filter((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return lost(fill) && lost(stroke);
      })
      .map((mark) => mark.outerHTML.slice(0, 100));
  });

const maps = drawn.filter(([name]) => name.startsWith('peta'));
describe.each(maps)('the maps of %s', (_name, path) => {
  test('each shape is a link with a name, a stop of the keyboard in the order of the page', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(at(path));
    const links = page.locator('main svg.chart a');
    expect(await links.count()).toBeGreaterThan(5);
    const names = await links.evaluateAll((elements) =>
      elements.map(
        (element) => element.querySelector('title')?.textContent ?? element.getAttribute('aria-label') ?? '',
      ),
    );
    expect(names.filter((name) => !/: /.test(name))).toEqual([]);
    await links.first().focus();
    await page.keyboard.press('Tab');
    const second = await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent);
    expect(second).toBe(names[1]);
    await close();
  });
  test('the tree of a screen reader has each map as a named figure, with a link for each place of the table', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(at(path));
    const places = await page.locator('main .map-table th[scope=row]').allTextContents();
    for (const figure of await page.locator('main figure.map').all()) {
      const title = await figure.locator('.picture-title').innerText();
      const tree = await figure.ariaSnapshot();
      const named = (role: string) =>
        [...tree.matchAll(new RegExp(`- '?${role} "((?:[^"\\\\]|\\\\.)*)"`, 'g'))].map(([, name = '']) => name);
      expect(named('figure')).toEqual([title]);
      expect(named('group')).toEqual([title]);
      const links = named('link').filter((name) => !name.startsWith('Unduh '));
      expect(links.map((name) => name.split(': ')[0]).sort()).toEqual(places.map((name) => name.trim()).sort());
    }
    await close();
  });
  test('a shape with the focus looks unlike one without', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(at(path));
    const link = page.locator('main svg.chart a').nth(2);
    const look = () =>
      link.evaluate((element) => {
        const mark = element.querySelector('path, rect, circle') ?? element;
        const { stroke, strokeWidth, outline } = getComputedStyle(mark);
        return [stroke, strokeWidth, outline].join();
      });
    const before = await look();
    await page.locator('main svg.chart a').nth(1).focus();
    await page.keyboard.press('Tab');
    expect(await look()).not.toBe(before);
    await close();
  });
  test('without JavaScript every fact of a map stands in a table', async () => {
    const { page, close } = await watchedPage(site.browser, { javaScriptEnabled: false });
    await page.goto(at(path));
    const facts = await page.locator('main svg.chart a title').allTextContents();
    const rows = (await page.locator('main tbody tr').allTextContents()).map((text) => text.replaceAll(/\s+/g, ' '));
    const missing = facts.filter((fact) => {
      const [name = '', value = ''] = fact.split(/: (.*)/);
      const number = /[\d.,]+/.exec(value)?.[0] ?? value;
      return !rows.some((row) => row.includes(name.trim()) && row.includes(number));
    });
    expect(missing).toEqual([]);
    await close();
  });
});
