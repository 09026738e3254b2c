import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outFolder } from '../../scripts/folders.ts';
import { readCatalog, readDatasets } from '../../src/store/data.ts';
import { realContact } from '../../src/lib/site/contact.ts';
import { builtSite } from './built-site.ts';
import { watchedPage } from './watched-page.ts';

const site = builtSite();

describe.each([
  ['tentang', 'Apa itu Guyub?', 'Siapa yang mengelola situs ini?'],
  ['metodologi', 'Bagaimana kami tahu, dan seberapa yakin?', 'Apa yang belum diperiksa siapa pun?'],
  ['privasi', 'Apa yang situs ini tahu tentang Anda?', 'Data pribadi mana yang kami tolak, dan mengapa?'],
  ['aksesibilitas', 'Bisakah semua orang memakai situs ini?', 'Apa yang belum diuji?'],
  ['mutu/pencarian', 'Seberapa sering pencarian menemukan tempat Anda?', 'Apa yang tidak dikatakan angka ini?'],
  ['koreksi', 'Ada yang keliru? Beri tahu kami', 'Apa yang terjadi sesudahnya?'],
])('/%s/', (path, heading, question) => {
  test('opens with its question, and its contents lead to each section', async () => {
    const { page, complaints, close } = await watchedPage(site.browser);
    await page.goto(`${site.url}${path}/`);
    expect(await page.locator('h1').innerText()).toBe(heading);
    const questions = await page.locator('main h2').allInnerTexts();
    expect(questions).toContain(question);
    expect(await page.locator('.contents a').allInnerTexts()).toEqual(questions);
    await page.locator('.contents a', { hasText: question }).click();
    expect(await page.locator('h2:target').innerText()).toBe(question);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('/metodologi/ counts what this data holds', async () => {
  const { page, close } = await watchedPage(site.browser);
  await page.goto(`${site.url}metodologi/`);
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  for (const counted of [
    '55 dari 352 angka dan 40 dari 761 lembaga dibaca untuk kedua kalinya',
    '34 angka kami tahan',
    '5 baris tidak dapat dibuka lagi halamannya saat dibaca kedua kali: A021, A053, A054, L020, L024',
    '51 dataset resmi di tempat lain',
    '98 desa dan kelurahan bernama Sidomulyo',
    '7.201 TKSK (23 Juli 2020, A001) sama persis dengan jumlah kecamatan pada edisi 2018',
    '2016 34 514 7.160 83.184',
    '2025 38 514 7.285 83.762',
  ])
    expect(text).toContain(counted);
  await close();
});

describe('a report of an error', () => {
  const built = (file: string) => readFileSync(join(outFolder(), file), 'utf8');
  const latest = (name: string) => readDatasets().find(({ dataset }) => dataset.name === name)!.latest.version;
  /** Messages that a page begins, as a mail program reads them; and the page's own absolute address. */
  function messagesOf(file: string) {
    const html = built(file);
    const address = /<link rel="canonical" href="([^"]+)"/.exec(html)![1]!;
    const messages = [...html.matchAll(/href="(mailto:[^"]*)"/g)].map(([, href]) => {
      const [, to, fields] = /^mailto:([^?]*)\?(.*)$/.exec(href!.replaceAll(/&(?:amp|#38);/g, '&'))!;
      const [subject, body] = fields!.split('&').map((field) => decodeURIComponent(field.split('=')[1]!));
      return { to: decodeURIComponent(to!), subject, lines: body!.split('\r\n') };
    });
    return { address, messages };
  }
  const tableOf = (path: string) => JSON.parse(built(path)) as { id: string; program: string; nama: string }[];
  const contact = realContact(readCatalog().contact) ?? '';

  test('of every institution carries its id, release and page, for the row and for each part of it', () => {
    const release = latest('lembaga');
    for (const { id, nama } of tableOf('data/lembaga/latest/lembaga.json')) {
      const { address, messages } = messagesOf(`lembaga/${id}/index.html`);
      expect(address.endsWith(`/lembaga/${id}/`), id).toBe(true);
      expect(messages.map(({ lines }) => lines[2])).toEqual([
        'Kolom:',
        'Kolom: nama',
        'Kolom: program',
        'Kolom: kode_wilayah',
        'Kolom: tahun',
        'Kolom: keterangan',
        'Kolom: url',
      ]);
      for (const { to, subject, lines } of messages) {
        expect([to, subject]).toEqual([contact, `Koreksi lembaga ${id}, rilis ${release}`]);
        expect(lines.slice(0, 2)).toEqual([`Halaman: ${address}`, `Baris: lembaga ${id}, rilis ${release}`]);
      }
      expect(messages[1]?.lines[3]).toBe(`Tertulis: ${nama}`);
    }
  });
  test('of every figure leads back to its own place on the page', () => {
    const release = latest('angka');
    const figures = tableOf('data/angka/latest/angka.json');
    for (const program of new Set(figures.map((figure) => figure.program))) {
      const { address, messages } = messagesOf(`angka/${program}/index.html`);
      const ids = figures.filter((figure) => figure.program === program).map(({ id }) => id);
      expect(messages.map(({ lines }) => lines.slice(0, 3).join('\n')).sort()).toEqual(
        ids.map((id) => `Halaman: ${address}#${id}\nBaris: angka ${id}, rilis ${release}\nKolom: nilai`).sort(),
      );
    }
  });
  test.each([
    ['peraturan', 'peraturan', 'status'],
    ['rujukan', 'rujukan', 'url'],
  ])('of every row of %s names its release and its place', (name, page, column) => {
    const { address, messages } = messagesOf(`${page}/index.html`);
    const ids = tableOf(`data/${name}/latest/${name}.json`).map(({ id }) => id);
    expect(messages.map(({ lines }) => lines.slice(0, 3).join('\n')).sort()).toEqual(
      ids
        .map((id) => `Halaman: ${address}#${id}\nBaris: ${name} ${id}, rilis ${latest(name)}\nKolom: ${column}`)
        .sort(),
    );
  });
  test('of every release names its dataset and version', () => {
    for (const { releases } of readDatasets())
      for (const { name, version } of releases) {
        const { address, messages } = messagesOf(`data/${name}/${version}/index.html`);
        expect(messages.map(({ lines }) => lines.slice(0, 2))).toEqual([
          [`Halaman: ${address}`, `Dataset: ${name}, rilis ${version}`],
        ]);
      }
  });
  test('opens and can be copied with the keyboard alone, without JavaScript', async () => {
    const { page, close } = await watchedPage(site.browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}lembaga/L001/`);
    const text = page.getByLabel('Pesan untuk disalin');
    expect(await text.isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'salin pesannya' }).focus();
    await page.keyboard.press('Enter');
    expect(await text.isVisible()).toBe(true);
    expect((await text.inputValue()).split('\n').slice(1, 3)).toEqual([
      `Baris: lembaga L001, rilis ${latest('lembaga')}`,
      'Kolom:',
    ]);
    await close();
  });
  test('is named by its row, so that a list of links tells them apart', async () => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(`${site.url}angka/wksbm/`);
    expect(await page.getByRole('link', { name: 'Laporkan kesalahan pada A052' }).count()).toBe(1);
    await page.goto(`${site.url}peraturan/`);
    expect(await page.getByRole('link', { name: 'Laporkan kesalahan pada Permensos 9/2025' }).count()).toBe(1);
    await close();
  });
});
