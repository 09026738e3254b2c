import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKind } from '../../scripts/check-site/budgets.ts';
import { outFolder } from '../../scripts/folders.ts';
import { builtSite } from './built-site.ts';
import { watchedPage } from './watched-page.ts';

/** What readers set for themselves, on the largest page of each kind of the built site: what /aksesibilitas/ claims. */
const largest = (): [kind: string, path: string][] => {
  const pages = readdirSync(outFolder(), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'))
    .sort();
  const size = (file: string) => statSync(join(outFolder(), file)).size;
  return [...Map.groupBy(pages, pageKind)].map(([kind, files]) => [
    kind,
    files.reduce((a, b) => (size(b) > size(a) ? b : a)).replace(/index\.html$/, ''),
  ]);
};

const site = builtSite();
/** Pixels that a page is wider than its window. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
/** Texts that are cut off: wider or higher than the box that hides what stands out. Previews of tables do so by design. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, position, display } = getComputedStyle(element);
        if (position === 'absolute' || display === 'inline' || element.closest('.preview, svg, [hidden]')) return false;
        return (
          (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

describe.each(largest())('%s', (_kind, path) => {
  test('text of twice the size: nothing cut off, nothing to scroll sideways', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(site.url + path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      expect(await cutOff(page), `${width} px`).toEqual([]);
    }
    await close();
  });
  test('forced colours: marks keep their border, words their contrast', async () => {
    const { page, close } = await watchedPage(site.browser, { forcedColors: 'active' });
    await page.goto(site.url + path);
    const faults = await page.evaluate(() => {
      const shown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1;
      const borderless = [...document.querySelectorAll('.grade, .scope, .status, .badge, .state, textarea')]
        .filter(shown)
        .filter((element) => getComputedStyle(element).borderTopStyle === 'none');
      const unreadable = [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, td, th, a, summary, label')]
        .filter((element) => shown(element) && element.textContent?.trim() !== '')
        .filter((element) => {
          const { color } = getComputedStyle(element);
          const ground = [element, ...ancestors(element)]
            .map((one) => getComputedStyle(one).backgroundColor)
            .find((background) => !/, 0\)$|transparent/.test(background));
          return color === ground;
        });
      function ancestors(element: Element): Element[] {
        return element.parentElement === null ? [] : [element.parentElement, ...ancestors(element.parentElement)];
      }
      return [...borderless, ...unreadable].map((element) => element.outerHTML.slice(0, 80));
    });
    expect(faults).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await close();
  });
  test('nothing is left on the device: no cookie, no storage, no database, no cache, no worker', async () => {
    const { page, close } = await watchedPage(site.browser);
    const context = page.context();
    await page.goto(site.url + path, { waitUntil: 'load' });
    expect(await context.cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    ).toEqual([0, 0, 0, 0, 0]);
    await close();
  });
});

test('a long address in a note breaks: nothing to scroll sideways at 320 px', async () => {
  const { page, close } = await watchedPage(site.browser, { viewport: { width: 320, height: 640 } });
  for (const path of ['lembaga/L002/', 'angka/organisasi-sosial/', 'rujukan/', 'peraturan/']) {
    await page.goto(site.url + path);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
  }
  await close();
});
test.each([
  '',
  'lembaga/L001/',
  'koreksi/',
  'metodologi/',
  'angka/wksbm/',
  'data/lembaga/',
  'wilayah/32.76/',
  'program/psm/',
  'panduan/yang-mana/',
  'direktori/tksk/',
  'cari/',
])('with the keyboard every link and control of /%s is reached in order, and its stop is seen', async (path) => {
  const { page, close } = await watchedPage(site.browser);
  await page.goto(site.url + path);
  const expected = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
        .filter((element) => element.checkVisibility())
        .map((element, i) => {
          element.dataset['stop'] = String(i);
          return i;
        }).length,
  );
  const stops: number[] = [];
  for (let i = 0; i < expected; i++) {
    await page.keyboard.press('Tab');
    const { stop, outline } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { stop: Number(element.dataset['stop']), outline: `${outlineStyle} ${outlineWidth}` };
    });
    expect(outline, `stop ${stop}`).toMatch(/^(solid|auto) [1-9]/);
    stops.push(stop);
  }
  expect(stops).toEqual(Array.from({ length: expected }, (_, i) => i));
  await close();
});
