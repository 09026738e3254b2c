import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outFolder } from '../../scripts/folders.ts';
import type { RunningServer } from '../../scripts/serve.ts';
import { startServer } from '../../scripts/serve.ts';
import { institutions, tree } from '../../src/store/site.ts';
import { openBrowser } from './open-browser.ts';
import { watchedPage } from './watched-page.ts';

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
const status = (page: Page) => page.locator('.directory-status');
const box = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
const listed = (page: Page) =>
  page.locator('#hasil a').evaluateAll((links) => links.map((a) => a.getAttribute('href')?.split('/').at(-2)));

describe('filters of the directory', () => {
  test('a choice shows what the data holds, says how many, and is kept in the address', async () => {
    const { page, complaints, close } = await watchedPage(browser);
    await page.goto(`${server.url}direktori/`);
    await expect.poll(() => status(page).innerText()).toBe('Semua 761 lembaga');
    await box(page, 'program', 'karang-taruna').check();
    await page.locator('summary', { hasText: 'Provinsi' }).click();
    await box(page, 'provinsi', '33').check();
    await page.locator('summary', { hasText: 'Mutu' }).click();
    await box(page, 'mutu', 'A').check();
    const expected = institutions().filter(
      (row) => row.program === 'karang-taruna' && row.kode_provinsi === '33' && row.mutu === 'A',
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(await status(page).innerText()).toBe(`${expected.length} lembaga cocok`);
    expect((await listed(page)).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(new URL(page.url()).search).toBe('?program=karang-taruna&provinsi=33&mutu=A');

    await page.reload();
    await expect.poll(() => status(page).innerText()).toBe(`${expected.length} lembaga cocok`);
    expect(await box(page, 'provinsi', '33').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
    expect(await status(page).innerText()).toBe('Semua 761 lembaga');
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });
  test('what cannot be is said, not left blank', async () => {
    const { page, close } = await watchedPage(browser);
    await page.goto(`${server.url}direktori/?program=tksk&mutu=A&provinsi=95&tahun=2006`);
    await expect.poll(() => status(page).innerText()).toBe('0 lembaga cocok');
    expect(await page.locator('.directory-nothing').isVisible()).toBe(true);
    await close();
  });
  test('with the keyboard: a box by the space bar, more entries by the button, which leads to the first new one', async () => {
    const { page, close } = await watchedPage(browser);
    await page.goto(`${server.url}direktori/`);
    await expect.poll(() => status(page).innerText()).toBe('Semua 761 lembaga');
    await box(page, 'program', 'organisasi-sosial').focus();
    await page.keyboard.press('Space');
    expect(await status(page).innerText()).toBe('355 lembaga cocok');
    await page.locator('.directory-more').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#hasil > li').count()).toBe(80);
    const position = await page.evaluate(() =>
      [...document.querySelectorAll('#hasil a')].indexOf(document.activeElement as Element),
    );
    expect(position).toBe(40);
    await close();
  });
  test('the live region is announced politely', async () => {
    const { page, close } = await watchedPage(browser);
    await page.goto(`${server.url}direktori/`);
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Semua 761 lembaga');
    await close();
  });
});

describe('without JavaScript', () => {
  test('plain lists lead to every institution, by programme and by province', async () => {
    const { page, close } = await watchedPage(browser, { javaScriptEnabled: false });
    await page.goto(`${server.url}direktori/`);
    expect(await page.locator('.directory-tool').isVisible()).toBe(false);
    const links = await page
      .locator('main .chips a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    const found: Record<'program' | 'provinsi', Set<string>> = { program: new Set(), provinsi: new Set() };
    for (const link of links) {
      await page.goto(server.url + link.slice(1));
      const ids = await page
        .locator('.directory-list a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')?.split('/').at(-2) ?? ''));
      for (const id of ids) found[link.includes('/provinsi/') ? 'provinsi' : 'program'].add(id);
    }
    const all = new Set(institutions().map(({ id }) => id));
    expect(links.length).toBe(5 + tree().provinces.length);
    expect(found).toEqual({ program: all, provinsi: all });
    await close();
  });
});
