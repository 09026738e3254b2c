import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { violationsOf } from './violations.ts';
import { watchedPage } from './watched-page.ts';

const site = builtSite();

/** How long a step may take on a busy machine; it usually takes less than a second. */
const patience = { timeout: 20_000 };
const status = (page: Page) => page.locator('#status-pencarian');
/** Opens the search page with a query and waits for what it says. */
async function search(page: Page, query: string): Promise<string> {
  await page.goto(`${site.url}cari/?q=${encodeURIComponent(query)}`);
  await page.locator('#hasil:not([hidden]), #tidak-ditemukan:not([hidden])').waitFor(patience);
  return status(page).innerText();
}
/** Addresses of the results of a kind that are shown. */
const shown = (page: Page, kind: string) =>
  page
    .locator(`#hasil-${kind} li .title`)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href)))
    .then((addresses) => addresses.map(({ pathname, hash }) => pathname + hash));

describe('what is found', () => {
  test('a programme by a question about it, with the section that answers', async () => {
    const { page, complaints, close } = await watchedPage(site.browser);
    expect(await search(page, 'karang taruna umur')).toMatch(/^\d+ hasil untuk «karang taruna umur»\.$/);
    expect(await shown(page, 'programme')).toContain('/program/karang-taruna/');
    expect(await page.locator('#hasil-programme mark').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });
  test('figures with scope and grade, institutions with their place, in groups of one kind', async () => {
    const { page, complaints, close } = await watchedPage(site.browser);
    await search(page, 'tksk');
    expect(await shown(page, 'programme')).toContain('/program/tksk/');
    for (const address of await shown(page, 'figure')) expect(address).toMatch(/^\/angka\/[a-z-]+\/#A\d+$/);
    for (const address of await shown(page, 'institution')) expect(address).toMatch(/^\/lembaga\/L\d+\/$/);
    for (const place of await page.locator('#hasil-figure .where').allInnerTexts())
      expect(place).toMatch(/(Menurut sumber, seluruhnya|Sebagian saja) · Mutu [ABC]:/);
    expect(await page.locator('#hasil h2:visible').allInnerTexts()).toEqual(
      await page.locator('#hasil nav a:visible').allInnerTexts(),
    );
    expect(complaints).toEqual([]);
    await close();
  });
  test.each([
    ['a figure by what it counts and where', 'formasi TKSK Jawa Tengah', 'figure', /^\/angka\/tksk\/#A\d+$/],
    ['a regulation by number and year', '25/2019', 'regulation', /^\/peraturan\/#permensos-25-2019$/],
    [
      'a regulation by its name in full',
      'peraturan menteri sosial nomor 25 tahun 2019',
      'regulation',
      /#permensos-25-2019$/,
    ],
    ['an institution by its village', 'Nara Gere Adolaba', 'institution', /^\/lembaga\/L024\/$/],
    ['a regency by its name', 'aceh timur', 'regency', /^\/wilayah\/11\.03\/$/],
    ['a province by its name', 'papua selatan', 'province', /^\/wilayah\/93\/$/],
    ['a dataset by a column', 'presisi_wilayah', 'dataset', /^\/data\/lembaga\/$/],
    ['a reference by its id', 'R88', 'reference', /^\/rujukan\/#R88$/],
  ])('%s', async (_what, query, kind, address) => {
    const { page, complaints, close } = await watchedPage(site.browser);
    await search(page, query);
    expect(await shown(page, kind)).toContainEqual(expect.stringMatching(address));
    expect(complaints).toEqual([]);
    await close();
  });
  test('another name for a programme, and a question with its filler words, and the page says so', async () => {
    const { page, close } = await watchedPage(site.browser);
    expect(await search(page, 'kartar depok')).toMatch(
      /^Tidak ada yang memuat semua kata «kartar depok»\. Ini \d+ hasil untuk «Karang Taruna depok»\.$/,
    );
    expect(await shown(page, 'regency')).toContain('/wilayah/32.76/');
    expect(await search(page, 'berapa TKSK di Sumbawa Barat saja')).toContain('hasil untuk «TKSK Sumbawa Barat».');
    await close();
  });
  test('districts and villages have a search of their own', async () => {
    const { page, close } = await watchedPage(site.browser);
    await search(page, 'karang taruna depok');
    const addresses = await page
      .locator('#hasil .title')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(addresses.filter((address) => /wilayah\/[\d.]{8,}/.test(address))).toEqual([]);
    await close();
  });
  test('nothing, with what to try then', async () => {
    const { page, complaints, close } = await watchedPage(site.browser);
    expect(await search(page, 'zzyzx')).toBe('Tidak ditemukan: «zzyzx».');
    expect(await page.locator('#tidak-ditemukan li').count()).toBe(4);
    expect(await page.locator('#hasil').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the page', () => {
  test('loads nothing for a search before someone means to search, and then from this site alone', async () => {
    const { page, complaints, close } = await watchedPage(site.browser);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}cari/`, { waitUntil: 'networkidle' });
    expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.getByLabel('Cari di seluruh situs').focus();
    await expect.poll(() => loaded.filter((path) => path.endsWith('.pagefind')).length, patience).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });
  test('keeps the query in the address, and goes back to the one before', async () => {
    const { page, close } = await watchedPage(site.browser);
    await search(page, 'tksk');
    await page.getByLabel('Cari di seluruh situs').fill('permensos 25/2019');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).innerText(), patience).toContain('«permensos 25/2019»');
    expect(new URL(page.url()).search).toBe('?q=permensos+25%2F2019');
    expect(await page.title()).toContain('permensos 25/2019');
    await page.goBack();
    await expect.poll(() => status(page).innerText(), patience).toContain('hasil untuk «tksk»');
    expect(await page.getByLabel('Cari di seluruh situs').inputValue()).toBe('tksk');
    await close();
  });
  test('shows five of a kind and more at the push of a button, which moves to the first new one', async () => {
    const { page, close } = await watchedPage(site.browser);
    await search(page, 'tksk');
    expect(await shown(page, 'figure')).toHaveLength(5);
    await page.locator('#hasil-figure button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page, 'figure'), patience).toHaveLength(30);
    const sixth = page.locator('#hasil-figure li:nth-child(6) .title');
    expect(await sixth.evaluate((link) => link === document.activeElement)).toBe(true);
    await close();
  });
  test('a click on a kind leads to its results and searches nothing anew', async () => {
    const { page, close } = await watchedPage(site.browser);
    await search(page, 'tksk');
    await page.locator('#hasil nav a', { hasText: 'Peraturan' }).click();
    expect(new URL(page.url()).hash).toBe('#hasil-regulation');
    expect(await page.locator('#hasil-regulation').isVisible()).toBe(true);
    expect(await status(page).innerText()).toContain('hasil untuk «tksk»');
    await close();
  });
  test('says that it failed, and works at the next try', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.url}cari/?q=tksk`);
    await expect.poll(() => status(page).innerText(), patience).toMatch(/^Pencarian gagal dimuat\./);
    await page.unroute('**/pagefind/**');
    await page.locator('#pencarian button').click();
    await expect.poll(() => status(page).innerText(), patience).toContain('hasil untuk «tksk»');
    await close();
  });
  test('has no violation of WCAG 2.2 A and AA with results, narrow and wide, light and dark', async () => {
    const { page, close } = await watchedPage(site.browser);
    await search(page, 'tksk');
    for (const width of [320, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    await close();
  });
  test('without JavaScript says so and leads to the lists', async () => {
    const { page, close } = await watchedPage(site.browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}cari/?q=tksk`);
    expect(await page.locator('noscript').innerText()).toContain('perlu JavaScript');
    expect(await page.locator('#pencarian').isVisible()).toBe(false);
    for (const path of ['program/', 'wilayah/', 'direktori/', 'angka/', 'peraturan/', 'data/'])
      expect(await page.locator(`main .cards a[href="/${path}"]`).isVisible(), path).toBe(true);
    await close();
  });
});
