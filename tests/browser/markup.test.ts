import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSite } from '../../scripts/check-site.ts';
import type { RunningServer } from '../../scripts/serve.ts';
import { startServer } from '../../scripts/serve.ts';
import { institutionTable } from '../../src/lib/dataset/lembaga.ts';
import { fieldsOf } from '../../src/lib/package/table.ts';
import { readRows } from '../../src/lib/table/read.ts';
import { markupContent } from '../fixtures/markup-content.ts';
import { hostile, markupFiles } from '../fixtures/markup-data.ts';
import { openBrowser } from '../../scripts/browser.ts';
import { watchedPage } from './watched-page.ts';

/** A site built under a sub-path from made-up data whose texts hold markup, scripts, quotes and formulas. */
const base = '/guyub/';
/** All but blocks of data, scripts that the site itself brings, and its own pictures, which have no handlers. */
const foreign =
  'script:not([type="application/ld+json"], [type="module"][src^="/guyub/_astro/"]), img:not([src^="/guyub/gambar/"]), img[onerror]';
let folder: string;
let site: string;
let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  // In the project: Astro's rendering looks for its packages from the cache upwards.
  folder = resolve('.cache/markup');
  rmSync(folder, { recursive: true, force: true });
  site = join(folder, 'dist');
  const write = (below: string, files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, below, path)), { recursive: true });
      writeFileSync(join(folder, below, path), text);
    }
  };
  write('data', markupFiles());
  write('content', markupContent());
  // Not the test runner's own variables: Vite would take BASE_URL and NODE_ENV from them.
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DATA_DIR: join(folder, 'data'),
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: site,
    CACHE_DIR: join(folder, 'cache'),
    BASE_PATH: base,
    SITE_URL: 'https://example.org',
  };
  for (const command of [['scripts/data.ts', 'accept'], ['scripts/build.ts']]) {
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env });
    if (status !== 0) throw new Error(stderr);
  }
  server = await startServer({ folder: site, base, port: 0 });
  browser = await openBrowser();
});
afterAll(async () => {
  // Where the start failed, its reason is the one to read, not that there is nothing to close.
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

describe('texts that are more than text elsewhere', () => {
  test('the built site passes its check under the sub-path', async () => {
    expect((await checkSite(site, base)).faults).toEqual([]);
  });
  test('no page runs, loads or asks anything: no script of the data, no console error, no dialog', async () => {
    const files = readdirSync(site, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('index.html'))
      .sort();
    expect(files.length).toBeGreaterThan(40);
    const { page, complaints, close } = await watchedPage(browser);
    for (const file of files) {
      await page.goto(server.url + file.replace(/index\.html$/, ''));
      expect(await page.title(), file).not.toBe('diretas');
      expect(await page.locator(foreign).count(), file).toBe(0);
    }
    expect(complaints).toEqual([]);
    await close();
  });
  test('they stand on the pages as they were written', async () => {
    const { page, close } = await watchedPage(browser);
    const textOf = async (path: string) => {
      await page.goto(server.url + path);
      return (await page.locator('main').textContent()) ?? '';
    };
    expect(await page.goto(`${server.url}lembaga/L001/`).then(() => page.locator('h1').textContent())).toBe(
      hostile.image,
    );
    expect(await textOf('lembaga/L001/')).toContain(hostile.template);
    expect(await textOf('angka/tksk/')).toContain(hostile.ending);
    expect(await textOf('wilayah/11.01.01/')).toContain(hostile.formula);
    expect(await textOf('wilayah/11.01.01/')).toContain(hostile.direction);
    expect(await textOf('data/lembaga/')).toContain(hostile.script);
    expect(await textOf('rujukan/')).toContain(hostile.image);
    expect(await textOf('program/psm/')).toContain(hostile.command);
    expect(await textOf('program/psm/')).toContain(hostile.ending);
    expect(await textOf('panduan/yang-mana/')).toContain(hostile.image);
    await close();
  });
  test('search and filters show them as text, below the base', async () => {
    const { page, complaints, close } = await watchedPage(browser);
    await page.goto(`${server.url}cari/?q=onerror`);
    const result = page.locator('#hasil .title[href="/guyub/lembaga/L001/"]');
    await result.waitFor({ timeout: 20_000 });
    expect(await result.textContent()).toBe(hostile.image);
    await page.goto(`${server.url}direktori/?program=karang-taruna`);
    await page.locator('.directory-tool[data-state="ready"]').waitFor({ timeout: 20_000 });
    const entry = page.locator('.directory-tool .directory-list a', { hasText: hostile.image });
    expect(await entry.getAttribute('href')).toBe('/guyub/lembaga/L001/');
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
  test('they stand in JSON-LD as they were written', async () => {
    const { page, close } = await watchedPage(browser);
    await page.goto(`${server.url}data/lembaga/`);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    const dataset = blocks
      .map((block) => JSON.parse(block) as Record<string, unknown>)
      .find((block) => block['@type'] === 'Dataset');
    expect(dataset?.['name']).toBe(`lembaga ${hostile.script}`);
    expect(dataset?.['keywords']).toEqual([hostile.quotes]);
    await close();
  });
  test('the downloads hold the rows of the data, as CSV and as JSON', () => {
    const rows = readRows(
      fieldsOf(institutionTable),
      'csv',
      readFileSync(join(folder, 'data/lembaga/1.0.0/lembaga.csv'), 'utf8'),
    );
    for (const format of ['csv', 'json'] as const) {
      const text = readFileSync(join(site, `data/lembaga/latest/lembaga.${format}`), 'utf8');
      expect(readRows(fieldsOf(institutionTable), format, text)).toEqual(rows);
    }
    expect(rows[0]).toMatchObject({ nama: hostile.image, keterangan: hostile.lines, kode_provinsi: '11' });
  });
});
