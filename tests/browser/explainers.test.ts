import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { watchedPage } from './watched-page.ts';

const site = builtSite();
const programmes = ['karang-taruna', 'organisasi-sosial', 'psm', 'wksbm', 'tksk'].map((id) => `program/${id}/`);
const guides = ['yang-mana', 'apa-itu-psks', 'membaca-angka'].map((id) => `panduan/${id}/`);

describe.each([...programmes, ...guides])('%s', (path) => {
  test('each footnote leads to its source on the same page, and each source is cited', async () => {
    const { page, close } = await watchedPage(site.browser, { javaScriptEnabled: false });
    await page.goto(site.url + path);
    const cited = await page
      .locator('.note-mark a')
      .evaluateAll((marks) => marks.map((mark) => `${mark.getAttribute('href')} ${mark.textContent}`));
    const sources = await page
      .locator('.notes > li')
      .evaluateAll((items) => items.map((item, i) => `#${item.id} ${i + 1}`));
    expect(new Set(cited)).toEqual(new Set(sources));
    expect(sources.length).toBeGreaterThan(3);
    await close();
  });
  test('the contents lead to every section', async () => {
    const { page, close } = await watchedPage(site.browser, { javaScriptEnabled: false });
    await page.goto(site.url + path);
    const listed = await page.locator('.contents a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    const sections = await page.locator('.prose h2').evaluateAll((titles) => titles.map(({ id }) => `#${id}`));
    expect(listed).toEqual(sections);
    await close();
  });
});

describe('what the explainers must not leave out', () => {
  const textOf = async (path: string) => {
    const { page, close } = await watchedPage(site.browser);
    await page.goto(site.url + path);
    const text = (await page.locator('.prose').innerText()).replaceAll(/\s+/g, ' ');
    await close();
    return text;
  };
  test('both age rules of Karang Taruna, the newer one as what a single source says', async () => {
    const text = await textOf('program/karang-taruna/');
    expect(text).toMatch(/13(–| sampai )45/);
    expect(text).toMatch(/16(–| sampai )30/);
    expect(text.toLowerCase()).toContain('menurut satu sumber, belum dicek ke naskah resmi');
  });
  test('why two counts of LKS are no fall, and what the grades mean', async () => {
    const text = await textOf('panduan/membaca-angka/');
    expect(text).toContain('25.406 lembaga (2011');
    expect(text).toContain('12.377');
    expect(text).toContain('Apa arti mutu A, B, dan C?');
  });
});
