import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { outFolder } from '../../scripts/folders.ts';
import { datasets } from '../../src/store/site.ts';
import { builtSite } from './built-site.ts';
import { violationsOf } from './violations.ts';
import { watchedPage } from './watched-page.ts';

const site = builtSite();
/** How long a step may take on a busy machine. */
const patience = { timeout: 20_000 };
const newest = (dataset: string) => datasets().find((stored) => stored.dataset.name === dataset)?.latest.version ?? '';
/** Path of a published file: a large one is quicker read from where it lies. */
const lies = (path: string) => join(outFolder(), 'data', path);
const published = (path: string) => readFileSync(lies(path));
/** A file as a reader has it: its name, and what it holds. */
const held = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const input = (page: Page) => page.locator('.check-file input');
const result = (page: Page) => page.locator('.check-file-result');
const links = (page: Page) => result(page).locator('a');
/** Chooses a file and waits until something other than that it is being computed is said. */
async function choose(page: Page, file: ReturnType<typeof held> | string): Promise<string> {
  await input(page).setInputFiles(file);
  await result(page).locator('.verdict').waitFor(patience);
  return result(page).locator('b').innerText();
}
/** Opens a page and keeps what it sends for, once the check of files is ready. */
async function open(page: Page, path: string): Promise<string[]> {
  const requests: string[] = [];
  await page.goto(site.url + path);
  await page.locator('.check-file[data-state="ready"]').waitFor(patience);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  return requests;
}

describe('a file is checked where it is downloaded', () => {
  test('a file of this release is original; nothing is sent', async () => {
    const { page, complaints, close } = await watchedPage(site.browser);
    const requests = await open(page, 'data/program/');
    const version = newest('program');
    expect(await choose(page, held('dari kantor.csv', published(`program/${version}/program.csv`)))).toBe(
      'Asli, tidak berubah.',
    );
    expect(await links(page).allInnerTexts()).toEqual([`dataset program, rilis ${version}: program.csv`]);
    expect(await result(page).locator('.verdict-name').innerText()).toBe('dari kantor.csv');
    expect(await result(page).locator('.hash').innerText()).toMatch(/^[0-9a-f]{64}$/);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
  test('one byte changed is told by the name, with a link to the original', async () => {
    const { page, close } = await watchedPage(site.browser);
    const requests = await open(page, 'data/program/');
    const path = `program/${newest('program')}/program.csv`;
    const bytes = published(path);
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
    expect(await choose(page, held('program (1).csv', bytes))).toBe('Berbeda dari yang kami terbitkan.');
    expect(await links(page).evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([`/data/${path}`]);
    expect(requests).toEqual(['GET /data/SHA256SUMS']);
    await close();
  });
  test('files of another release, a slice and the database are found, and lead to where they belong', async () => {
    const { page, close } = await watchedPage(site.browser);
    const requests = await open(page, 'data/program/');
    const [{ version: oldest } = { version: '' }] =
      datasets().find(({ dataset }) => dataset.name === 'wilayah')?.releases ?? [];
    expect(await choose(page, lies(`wilayah/${oldest}/wilayah.csv`))).toBe('Asli, tidak berubah.');
    expect(await links(page).innerText()).toBe(`dataset wilayah, rilis ${oldest}: wilayah.csv`);
    expect(await links(page).getAttribute('href')).toBe(`/data/wilayah/${oldest}/`);
    await choose(page, lies('wilayah/latest/wilayah/32.json'));
    expect(await links(page).innerText()).toBe('dataset wilayah, rilis terbaru: wilayah/32.json');
    expect(await links(page).getAttribute('href')).toBe('/data/wilayah/');
    await choose(page, lies('guyub.sqlite'));
    expect(await links(page).innerText()).toBe('guyub.sqlite');
    expect(requests).toEqual(['GET /data/SHA256SUMS']);
    await close();
  });
  test('the list of datasets checks files of every release', async () => {
    const { page, close } = await watchedPage(site.browser);
    await open(page, 'data/');
    const path = `peraturan/${newest('peraturan')}/datapackage.json`;
    expect(await choose(page, held('datapackage.json', published(path)))).toBe('Asli, tidak berubah.');
    expect(await choose(page, held('datapackage.json', Buffer.from('{}')))).toBe('Berbeda dari yang kami terbitkan.');
    expect(await links(page).count()).toBe(6);
    expect(await result(page).locator('li').last().innerText()).toMatch(/^dan \d+ berkas lain$/);
    await close();
  });
  test('neither name nor content known; a file larger than any of ours is not read', async () => {
    const { page, close } = await watchedPage(site.browser);
    await open(page, 'data/program/');
    expect(await choose(page, held('catatan.txt', Buffer.from('bukan data kami')))).toBe('Tidak kami kenali.');
    expect(await result(page).locator('.hash').count()).toBe(1);
    const film = join(mkdtempSync(join(tmpdir(), 'guyub-film-')), 'film.mp4');
    writeFileSync(film, '');
    truncateSync(film, 24 * 1024 ** 2 + 1);
    await choose(page, film);
    await expect.poll(() => result(page).innerText(), patience).toMatch(/Tidak kami kenali\. film\.mp4/);
    expect(await result(page).locator('.hash').count()).toBe(0);
    rmSync(dirname(film), { recursive: true });
    await close();
  });
  test('a list that does not load is said, and the same file can be chosen again', async () => {
    const { page, close } = await watchedPage(site.browser);
    await open(page, 'data/program/');
    await page.route('**/data/SHA256SUMS', (route) => route.abort());
    const file = held('catatan.txt', Buffer.from('bukan data kami'));
    expect(await choose(page, file)).toBe('Belum bisa dipastikan.');
    await page.unroute('**/data/SHA256SUMS');
    await input(page).setInputFiles([file]);
    await expect.poll(() => result(page).locator('b').innerText(), patience).toBe('Tidak kami kenali.');
    await close();
  });
  test('with the keyboard: Enter on the field opens the choice, and the verdict is announced', async () => {
    const { page, close } = await watchedPage(site.browser);
    page.on('filechooser', (chooser) => void chooser.setFiles([held('catatan.txt', Buffer.from('bukan data kami'))]));
    await open(page, 'data/program/');
    expect(await result(page).getAttribute('role')).toBe('status');
    await page.getByLabel('Berkas yang diperiksa').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => result(page).innerText(), patience).toMatch(/Tidak kami kenali\./);
    await close();
  });
  test('an address that is not secure cannot compute: it says so, and the commands stand', async () => {
    const { page, complaints, close } = await watchedPage(site.browser);
    await page.addInitScript(() => {
      delete (Crypto.prototype as unknown as Record<string, unknown>)['subtle'];
    });
    await open(page, 'data/program/');
    expect(await result(page).innerText()).toMatch(/alamat yang diawali https/);
    expect(await input(page).isDisabled()).toBe(true);
    expect(await page.locator('.commands').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
  test('has no violation with a verdict and everything open, narrow and wide, light and dark', async () => {
    const { page, close } = await watchedPage(site.browser);
    await open(page, 'data/peraturan/');
    await choose(page, held('peraturan.csv', Buffer.from('bukan data kami')));
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    for (const width of [320, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page), `${width} px, ${colorScheme}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    await close();
  });
});

describe('without JavaScript', () => {
  test('the commands stand alone, and the checksums are there to compare with', async () => {
    const { page, close } = await watchedPage(site.browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}data/program/`);
    expect(await page.locator('.check-file-tool').isVisible()).toBe(false);
    expect(await page.locator('.commands').innerText()).toMatch(/Get-FileHash[^]*shasum -a 256[^]*sha256sum/);
    await page.locator('summary', { hasText: 'SHA-256 setiap berkas' }).click();
    expect(await page.locator('[data-file="program.csv"]').isVisible()).toBe(true);
    await close();
  });
});

describe('downloads', () => {
  const pages = [
    '',
    ...datasets().flatMap(({ dataset, releases }) => [
      `${dataset.name}/`,
      ...releases.map(({ version }) => `${dataset.name}/${version}/`),
    ]),
  ];
  test.each(pages)('every file that /data/%s links answers', async (path) => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(`${site.url}data/${path}`);
    const files = await page
      .locator('main a[download]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(files.length).toBeGreaterThan(10);
    const lost: string[] = [];
    for (const file of new Set(files)) {
      const { status } = await fetch(file, { method: 'HEAD' });
      if (status !== 200) lost.push(`${status} ${file}`);
    }
    expect(lost).toEqual([]);
    await close();
  });
  test('the first download of a release is the spreadsheet', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(`${site.url}data/lembaga/`);
    expect(await page.locator('#unduh ~ .formats a').first().innerText()).toMatch(/^Unduh lembaga\.xlsx \(\d/);
    await close();
  });
  test('the page shows the checksums of the files as they are served', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(`${site.url}data/peraturan/`);
    const shown = await page
      .locator('[data-file]')
      .evaluateAll((all) => all.map((code) => `${code.textContent.trim()}  ${code.getAttribute('data-file') ?? ''}`));
    const sums = published('SHA256SUMS').toString('utf8').split('\n');
    const folder = `peraturan/${newest('peraturan')}/`;
    expect(shown.length).toBeGreaterThan(25);
    expect(shown.filter((line) => !sums.includes(line.replace('  ', `  ${folder}`)))).toEqual([]);
    await close();
  });
});
