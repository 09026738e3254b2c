import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { violationsOf } from './violations.ts';
import { watchedPage } from './watched-page.ts';

const site = builtSite();
const patience = { timeout: 20_000 };
const district = 'wilayah/32.76.08/';
const label = 'Cari desa, kelurahan, kecamatan, atau kota';

const box = (page: Page) => page.getByRole('combobox', { name: label });
const places = (page: Page) => page.locator('[role=option][data-kode]');
const message = (page: Page) => page.locator('.place-message');
const codes = (page: Page) =>
  places(page).evaluateAll((options) => options.map((option) => option.getAttribute('data-kode')));
/** Opens a page, types a query and waits for places. */
async function searched(query: string, path = district, options: BrowserContextOptions = {}) {
  const watched = await watchedPage(site.browser, options);
  await watched.page.goto(site.url + path);
  await box(watched.page).fill(query);
  await places(watched.page).first().waitFor(patience);
  return watched;
}
/** Bytes on the wire of all that a page loads from now on, and the paths. */
function countBytes(page: Page) {
  const counted = { bytes: 0, paths: [] as string[], open: [] as Promise<unknown>[] };
  page.on('response', (response) => {
    counted.paths.push(new URL(response.url()).pathname);
    counted.open.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => (counted.bytes += responseBodySize)),
    );
  });
  return counted;
}

describe('the box', () => {
  test('is one on each page, closed, and loads nothing before it is touched', async () => {
    for (const path of ['', district, 'cari/', 'program/psm/', 'tidak-ada/']) {
      const { page, close } = await watchedPage(site.browser);
      const { paths } = countBytes(page);
      await page.goto(site.url + path);
      await page.waitForLoadState('networkidle');
      expect(await box(page).count()).toBe(1);
      expect(await box(page).getAttribute('aria-expanded')).toBe('false');
      expect(paths.filter((name) => /pencarian\/|place-search|place-near|place-full-text|pagefind/.test(name))).toEqual(
        [],
      );
      await close();
    }
  });
  test('finds a place, says where it lies, marks what matched, and leads to it', async () => {
    const { page, complaints, close } = await searched('sukamaju depok', '');
    const option = places(page).first();
    expect(await option.getAttribute('data-kode')).toBe('32.76.08.1001');
    expect((await option.innerText()).replace(/\s+/g, ' ')).toBe(
      'Sukamaju Kelurahan Kec. Cilodong, Kota Depok, Jawa Barat',
    );
    expect(await option.locator('mark').allInnerTexts()).toEqual(['Sukamaju', 'Kota Depok']);
    await option.click();
    await page.waitForURL('**/wilayah/32.76.08/#32.76.08.1001');
    expect(complaints).toEqual([]);
    await close();
  });
  test('leads to the part about a programme that is named', async () => {
    const { page, close } = await searched('kartar Tjepoe');
    expect(await places(page).first().getAttribute('href')).toBe('/wilayah/33.16.05/#karang-taruna');
    await close();
  });
  test('an old code keeps its name and leads to its place of today', async () => {
    const { page, close } = await searched('91.01');
    expect(await codes(page)).toEqual(['91.01']);
    expect((await places(page).first().innerText()).replace(/\s+/g, ' ')).toBe(
      'Kabupaten Merauke 91.01 Papua Selatan kode lama, sampai edisi 2022, kini 93.01',
    );
    expect(await places(page).first().getAttribute('href')).toBe('/wilayah/93.01/');
    await close();
  });
  test('a code that was another place’s before leads to both, today’s first', async () => {
    const { page, close } = await searched('11.01.02.2014');
    expect(await places(page).evaluateAll((options) => options.map((option) => option.getAttribute('href')))).toEqual([
      '/wilayah/11.01.02/#11.01.02.2014',
      '/wilayah/11.01.13/#11.01.13.2012',
    ]);
    await close();
  });
  test('an old code without one successor leads to what is told of it', async () => {
    const { page, close } = await searched('91.08.01.2034');
    expect(await places(page).first().getAttribute('href')).toBe('/wilayah/91.08.01/#91.08.01.2034');
    await close();
  });
  test('says how many places have a name, and asks for more', async () => {
    const { page, close } = await searched('Sidomulyo');
    expect(await message(page).innerText()).toMatch(
      /^\d+ tempat cocok\. Tambahkan nama kecamatan, kabupaten, atau kotanya\.$/,
    );
    expect(await places(page).count()).toBe(8);
    await close();
  });
  test('says that nothing is found, offers what is near, and the lists', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(site.url + district);
    await box(page).fill('xqzwv');
    await page.getByText('Tidak ditemukan: «xqzwv».').first().waitFor(patience);
    expect(await places(page).count()).toBe(0);
    expect(
      await page.locator('.place-ways a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
    ).toEqual(['/wilayah/', '/wilayah/indeks/']);
    await box(page).fill('zukamaju depok');
    await places(page).first().waitFor(patience);
    expect(await message(page).innerText()).toBe('Tidak ada yang bernama «zukamaju depok». Mungkin maksud Anda:');
    expect((await codes(page))[0]).toBe('32.76.08.1001');
    await close();
  });
  test('by touch, on a narrow screen, the list stays within it', async () => {
    const { page, close } = await searched('karang taruna mekarsari', district, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const address = await places(page).nth(1).getAttribute('href');
    await places(page).nth(1).tap();
    await page.waitForURL(`**${address}`);
    await close();
  });
});

describe('with the keyboard', () => {
  test('arrows move through the options and around the end, the focus stays in the field, Enter leads there', async () => {
    const { page, close } = await searched('Tjepoe');
    const active = () => page.locator('[role=option][aria-selected=true]');
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    expect(await active().count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await active().getAttribute('data-kode')).toBe('33.16.05');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await active().getAttribute('id'));
    expect(await box(page).evaluate((field) => document.activeElement === field)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await active().getAttribute('id')).toBe('tempat-teks');
    for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown');
    expect(await active().getAttribute('data-kode')).toBe('33.16.05.1014');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wilayah/33.16.05/#33.16.05.1014');
    await close();
  });
  test('Enter leads to the only place that fits; where several do, it asks to choose', async () => {
    const { page, close } = await searched('cilodong depok');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wilayah/32.76.08/**');
    await box(page).fill('Sidomulyo');
    await places(page).first().waitFor(patience);
    const before = page.url();
    await page.keyboard.press('Enter');
    await page.getByText('Pilih salah satu dengan panah bawah.').waitFor({ ...patience, state: 'attached' });
    expect(page.url()).toBe(before);
    await close();
  });
  test('Escape closes the list and keeps what was typed, a second empties the field, Tab leaves', async () => {
    const { page, close } = await searched('Tjepoe');
    await page.keyboard.press('Escape');
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    expect(await box(page).inputValue()).toBe('Tjepoe');
    await page.keyboard.press('ArrowDown');
    await places(page).first().waitFor(patience);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
    await box(page).fill('Tjepoe');
    await places(page).first().waitFor(patience);
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    expect(await page.locator('.place-popup').isVisible()).toBe(false);
    await close();
  });
});

describe('for a reader of the screen', () => {
  test('roles, names and states', async () => {
    const { page, close } = await searched('sukamaju depok');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.place-search').ariaSnapshot()).toMatchInlineSnapshot(`
      "- search "Cari desa, kelurahan, kecamatan, atau kota":
        - text: Cari desa, kelurahan, kecamatan, atau kota
        - combobox "Cari desa, kelurahan, kecamatan, atau kota" [expanded]: sukamaju depok
        - button "Cari"
        - button "Dekat saya"
        - listbox "Tempat yang ditemukan":
          - option "Sukamaju Kelurahan Kec. Cilodong, Kota Depok, Jawa Barat" [selected]:
            - mark: Sukamaju
            - text: Kelurahan Kec. Cilodong,
            - mark: Kota Depok
            - text: ", Jawa Barat"
          - option "Cari «sukamaju depok» di program, data, dan lembaga"
        - status"
    `);
    await close();
  });
  test('what was found is said in a live region, once it stands', async () => {
    const { page, close } = await searched('Tjepoe');
    const status = page.locator('.place-search [role=status]');
    await expect.poll(() => status.textContent(), patience).toBe('3 tempat ditemukan.');
    await box(page).fill('xqzwv');
    await expect.poll(() => status.textContent(), patience).toMatch(/^Tidak ditemukan: «xqzwv»\./);
    await close();
  });
  test('no violation with the list open, narrow with large text and wide, light and dark', async () => {
    for (const [width, size, colorScheme] of [
      [320, '200%', 'light'],
      [1280, '100%', 'dark'],
    ] as const) {
      const { page, close } = await searched('Sidomulyo', '', {
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      });
      await page.addStyleTag({ content: `html { font-size: ${size} }` });
      await page.keyboard.press('ArrowDown');
      expect(await violationsOf(page), `${width} px, ${colorScheme}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await close();
    }
  });
});

describe('on a line that is slow or broken', () => {
  test('an answer that comes late never replaces a newer one', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(site.url + district);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pencarian/*/wilayah/33.16.txt', async (route) => {
      await held;
      await route.continue();
    });
    await box(page).fill('Tjepoe');
    await page.waitForRequest('**/wilayah/33.16.txt', patience);
    await box(page).fill('cilodong depok');
    await places(page).first().waitFor(patience);
    const late = page.waitForResponse('**/wilayah/33.16.txt', patience);
    release();
    await late;
    await page.waitForTimeout(300);
    expect((await codes(page))[0]).toBe('32.76.08');
    await close();
  });
  test('what answers the last query goes as soon as another is typed', async () => {
    const { page, close } = await searched('cilodong depok');
    await page.route('**/pencarian/*/awal/*', (route) => new Promise(() => void route));
    await box(page).fill('Tjepoe');
    expect(await places(page).count()).toBe(0);
    expect(await message(page).innerText()).toBe('Mencari …');
    await close();
  });
  test('a file that does not arrive: it says so, Enter still leads to the index, and another try works', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(site.url + district);
    await page.route('**/pencarian/*/awal/*', (route) => route.abort());
    await box(page).fill('Tjepoe');
    await page.getByText('Pencarian gagal dimuat.').first().waitFor(patience);
    await page.unroute('**/pencarian/*/awal/*');
    await box(page).fill('Tjepoe ');
    await places(page).first().waitFor(patience);
    await page.route('**/pencarian/*/awal/*', (route) => route.abort());
    await box(page).fill('Soekamadjoe');
    await page.getByText('Pencarian gagal dimuat.').first().waitFor(patience);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wilayah/indeks/?q=Soekamadjoe');
    await close();
  });
  test('the script itself does not arrive: the box is the form that it was', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.route('**/_astro/place-search.*.js', (route) => route.abort());
    await page.goto(site.url + district);
    await box(page).fill('Cepu');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wilayah/indeks/?q=Cepu');
    await page.unroute('**/_astro/place-search.*.js');
    await page.reload();
    await places(page).first().waitFor(patience);
    expect((await codes(page))[0]).toBe('33.16.05');
    await close();
  });
  test('without JavaScript the form leads to the index of places', async () => {
    const { page, close } = await watchedPage(site.browser, { javaScriptEnabled: false });
    await page.goto(site.url);
    const field = page.getByRole('searchbox', { name: label });
    await field.fill('Cepu');
    await field.press('Enter');
    await page.waitForURL('**/wilayah/indeks/?q=Cepu');
    expect(await page.locator('.place-near').isVisible()).toBe(false);
    await close();
  });
});

describe('what is loaded', () => {
  test.each(['Sukamaju', 'Sidomulyo', 'zukamaju', 'Soekamadjoe', 'Petaten', 'Kzluraharjo'])(
    'for the first answer to «%s»: at most 60 KB on the wire, script and index together, all of this site',
    async (query) => {
      const { page, complaints, close } = await watchedPage(site.browser);
      await page.goto(site.url + district);
      await page.waitForLoadState('networkidle');
      const counted = countBytes(page);
      await box(page).fill(query);
      await page.locator('.place-popup [role=option]').first().waitFor(patience);
      await page.waitForLoadState('networkidle');
      await Promise.all(counted.open);
      expect(counted.bytes).toBeGreaterThan(10_000);
      expect(counted.bytes).toBeLessThanOrEqual(60 * 1024);
      expect(complaints).toEqual([]);
      await close();
    },
  );
  test('the texts of the site, only when they are asked for', async () => {
    const { page, complaints, close } = await searched('panti asuhan malang');
    const { paths } = countBytes(page);
    await page.keyboard.press('ArrowUp');
    expect(paths).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('[id^=teks-]').first().waitFor(patience);
    expect(paths.some((path) => path.startsWith('/pagefind/'))).toBe(true);
    expect(await page.locator('[id^=teks-]').first().getAttribute('href')).toMatch(
      /^\/(program|lembaga|angka|data|panduan|peraturan)\//,
    );
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('near me', () => {
  const near = (page: Page) => page.getByRole('button', { name: 'Dekat saya' });
  const at = (latitude: number, longitude: number): BrowserContextOptions => ({
    geolocation: { latitude, longitude },
    permissions: ['geolocation'],
  });
  test('lists the nearest districts and villages with their distance, also for the keyboard', async () => {
    const { page, complaints, close } = await watchedPage(site.browser, at(-6.43034, 106.83786));
    await page.goto(site.url);
    await near(page).click();
    await places(page).first().waitFor(patience);
    expect((await codes(page))[0]).toBe('32.76.08');
    expect(await places(page).count()).toBe(11);
    for (const text of await places(page).allInnerTexts()) expect(text).toMatch(/\d (m|km)$/);
    expect(await message(page).innerText()).toContain('titik tengah wilayah, bukan alamat kantor');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wilayah/32.76.08/');
    expect(complaints).toEqual([]);
    await close();
  });
  test('costs at most 60 KB, script and index together', async () => {
    const { page, close } = await watchedPage(site.browser, at(-6.1754, 106.8272));
    await page.goto(site.url + district);
    await page.waitForLoadState('networkidle');
    const counted = countBytes(page);
    await near(page).click();
    await places(page).first().waitFor(patience);
    await Promise.all(counted.open);
    expect(counted.bytes).toBeLessThanOrEqual(60 * 1024);
    await close();
  });
  test.each([
    ['refused', {}, 'Izin lokasi ditolak.'],
    ['outside Indonesia', at(3.139, 101.687), 'Lokasi Anda tampaknya di luar Indonesia'],
  ])('%s: a clear word, and the lists', async (_case, options, said) => {
    const { page, close } = await watchedPage(site.browser, options);
    await page.goto(site.url);
    await near(page).click();
    await page.locator('.place-message', { hasText: said }).waitFor(patience);
    expect(await page.locator('.place-ways').isVisible()).toBe(true);
    expect(await places(page).count()).toBe(0);
    await close();
  });
});
