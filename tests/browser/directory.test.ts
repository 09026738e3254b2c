import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { institutions, tree } from '../../src/store/site.ts';
import { builtSite } from './built-site.ts';
import { violationsOf } from './violations.ts';
import { watchedPage } from './watched-page.ts';

const site = builtSite();
/** How long a step may take on a busy machine. */
const patience = { timeout: 20_000 };
const status = (page: Page) => page.locator('.directory-count');
/** Opens the directory and waits until it can be narrowed down. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${site.url}direktori/${query}`);
  await page.locator('.directory-tool[data-state="ready"]').waitFor(patience);
}
const box = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
const listed = (page: Page) =>
  page.locator('#hasil a').evaluateAll((links) => links.map((a) => a.getAttribute('href')?.split('/').at(-2)));

describe('filters of the directory', () => {
  test('a choice shows what the data holds, says how many, and is kept in the address', async () => {
    const { page, complaints, close } = await watchedPage(site.browser);
    await open(page);
    expect(await status(page).innerText()).toBe('Semua 761 lembaga');
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
    await expect.poll(() => status(page).innerText(), patience).toBe(`${expected.length} lembaga cocok`);
    expect(await box(page, 'provinsi', '33').isVisible()).toBe(true);
    expect((await listed(page)).sort()).toEqual(expected.map(({ id }) => id).sort());
    await page.locator('#hasil a').first().click();
    await page.waitForURL('**/lembaga/*/');
    await page.goBack();
    await expect.poll(() => status(page).innerText(), patience).toBe(`${expected.length} lembaga cocok`);
    expect(await box(page, 'mutu', 'A').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
    expect(await status(page).innerText()).toBe('Semua 761 lembaga');
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });
  test('what cannot be is said, not left blank', async () => {
    const { page, close } = await watchedPage(site.browser);
    await open(page, '?program=tksk&mutu=A&provinsi=95&tahun=2006');
    expect(await status(page).innerText()).toBe('0 lembaga cocok');
    expect(await page.locator('.directory-nothing').isVisible()).toBe(true);
    await close();
  });
  test('with the keyboard: a box by the space bar, more entries by the button, which leads to the first new one', async () => {
    const { page, close } = await watchedPage(site.browser);
    await open(page);
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
  test('a quick row of choices is announced once, by its last count', async () => {
    const { page, close } = await watchedPage(site.browser);
    await open(page);
    const region = page.locator('.directory-announced');
    await region.evaluate((element) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(element.textContent)).observe(element, { childList: true });
    });
    await box(page, 'program', 'psm').check();
    await box(page, 'program', 'tksk').check();
    await expect.poll(() => region.textContent(), patience).toBe('20 lembaga cocok');
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual(['20 lembaga cocok']);
    await close();
  });
  test('nothing moves when the index arrives', async () => {
    const { page, close } = await watchedPage(site.browser, { viewport: { width: 360, height: 740 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/indeks.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await open(page);
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.05);
    await close();
  });
  test('an index that does not arrive is said, the lists stay, and another try works', async () => {
    const { page, complaints, close } = await watchedPage(site.browser);
    await page.route('**/indeks.json', (route) => route.abort());
    await page.goto(`${site.url}direktori/`);
    await expect
      .poll(() => page.locator('.directory-announced').textContent(), patience)
      .toMatch(/^Saringan gagal dimuat\./);
    expect(await page.locator('.directory-failed').isVisible()).toBe(true);
    expect(await page.locator('main .chips a').count()).toBe(5 + tree().provinces.length);
    expect(complaints.filter((complaint) => complaint.startsWith('script:'))).toEqual([]);
    await page.unroute('**/indeks.json');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.locator('.directory-tool[data-state="ready"]').waitFor(patience);
    expect(await box(page, 'program', 'psm').isEnabled()).toBe(true);
    expect(await page.locator('.directory-failed').isVisible()).toBe(false);
    await close();
  });
  test('paper shows the plain lists, not the filter', async () => {
    const { page, close } = await watchedPage(site.browser);
    await open(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.directory-tool').isVisible()).toBe(false);
    expect(await page.locator('#per-provinsi').isVisible()).toBe(true);
    await close();
  });
  test('has no violation of WCAG 2.2 A and AA with everything open and chosen, narrow and wide, light and dark', async () => {
    const { page, close } = await watchedPage(site.browser);
    await open(page, '?program=karang-taruna&jenis=tingkat-kecamatan&provinsi=33&tahun=2021&mutu=B');
    for (const width of [320, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    await close();
  });
});

describe('without JavaScript', () => {
  test('plain lists lead to every institution, by programme and by province', async () => {
    const { page, close } = await watchedPage(site.browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}direktori/`);
    expect(await page.locator('.directory-tool').isVisible()).toBe(false);
    const links = await page
      .locator('main .chips a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    const found: Record<'program' | 'provinsi', Set<string>> = { program: new Set(), provinsi: new Set() };
    for (const link of links) {
      await page.goto(site.url + link.slice(1));
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
