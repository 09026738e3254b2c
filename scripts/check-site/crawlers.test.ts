import { describe, expect, test } from 'vitest';
import { robotsText, sitemap, sitemapIndex } from '../../src/lib/site/sitemap.ts';
import { llmsFaults, robotsFaults, sitemapFaults } from './crawlers.ts';

const home = 'https://example.org/guyub/';
const page = (path: string, canonical: string | undefined = home + path) => ({
  file: `${path}index.html`,
  ids: [],
  canonical,
});
const pages = [
  page(''),
  page('wilayah/11/'),
  { ...page('lama/'), canonical: `${home}wilayah/11/` },
  { ...page('404/'), canonical: undefined },
];
const site = {
  root: '',
  base: '/guyub/',
  names: new Set([...pages.map(({ file }) => file), 'sitemap-index.xml', 'sitemap-halaman.xml']),
  pages,
};
const entry = (path: string, changed?: string) => ({ address: home + path, changed });

describe('robots.txt', () => {
  test('names the sitemap by its address', () => {
    expect(robotsFaults(robotsText(`${home}sitemap-index.xml`), home)).toEqual([]);
    expect(robotsFaults(robotsText('https://example.org/sitemap-index.xml'), home)).toEqual([
      `robots.txt: has no line "Sitemap: ${home}sitemap-index.xml"`,
    ]);
  });
});

describe('the sitemap', () => {
  const faults = (
    part: string,
    index = sitemapIndex([entry('sitemap-halaman.xml')]),
    names: ReadonlySet<string> = site.names,
  ) => sitemapFaults({ ...site, names }, (file) => (file === 'sitemap-index.xml' ? index : part));
  const sound = [entry('', '2026-11-24'), entry('wilayah/11/', '2026-11-24T00:00:00Z')];
  test('has every page that names itself as canonical, and no other', () => {
    expect(faults(sitemap(sound))).toEqual([]);
  });
  test('a page that lacks, one that stands twice, and one that is none are named', () => {
    expect(faults(sitemap([entry(''), entry(''), entry('lama/')]))).toEqual([
      `sitemap: ${home} stands twice`,
      `sitemap: ${home}wilayah/11/ is not in it`,
      `sitemap: ${home}lama/ is no page that names itself as canonical`,
    ]);
  });
  test('a date that is none is named', () => {
    expect(faults(sitemap([entry('', '2026-02-30'), entry('wilayah/11/', 'kemarin')]))).toEqual([
      'sitemap-halaman.xml: "2026-02-30" is no date',
      'sitemap-halaman.xml: "kemarin" is no date',
    ]);
  });
  test('what is no sitemap is named', () => {
    expect(faults('<urlset>')[0]).toBe('sitemap-halaman.xml: XML: no declaration at line 1');
    expect(faults(sitemap(sound).replace('0.9', '0.8'))).toEqual([
      'sitemap-halaman.xml: is no urlset of the sitemap namespace',
    ]);
    expect(faults(sitemap(sound).replace('<loc>', '<priority>1</priority><loc>'))).toEqual([
      'sitemap-halaman.xml: has a <url> without one <loc>, or with elements beside <lastmod>',
    ]);
  });
  test('a part that is not there, and one that the index does not name, are named', () => {
    const index = sitemapIndex([entry('sitemap-halaman.xml'), entry('sitemap-data.xml')]);
    expect(faults(sitemap(sound), index)).toEqual(['sitemap-index.xml: names sitemap-data.xml, which is not there']);
    const names = new Set([...site.names, 'sitemap-lembaga.xml']);
    expect(faults(sitemap(sound), undefined, names)).toEqual(['sitemap-index.xml: does not name sitemap-lembaga.xml']);
  });
  test('a part with more addresses than it may have is named', () => {
    const many = Array.from({ length: 50_001 }, (_, i) => entry(`${i}/`));
    expect(faults(sitemap(many))).toContain('sitemap-halaman.xml: has 50001 addresses; at most 50000');
  });
});

describe('llms.txt', () => {
  const sound = `# Contoh\n\n> Isi.\n\n- aturan\n\n## Data\n\n- [Wilayah \\[a\\]](${home}wilayah/11/): halaman\n`;
  test('has a heading, a quotation and sections of links that answer', () => {
    expect(llmsFaults(sound, site)).toEqual([]);
  });
  test.each([
    ['no quotation', '> Isi.', 'Isi.', 'llms.txt: does not begin with a heading and a quotation'],
    ['a deeper heading', '- aturan', '### Aturan', 'llms.txt: has a heading that is not its title or a section'],
    ['a link without a note', ': halaman', '', 'is no link with a note'],
    ['a link that leads elsewhere', home, 'https://example.com/', 'llms.txt: has a link that leads elsewhere'],
    [
      'a link that does not answer',
      'wilayah/11/',
      'wilayah/12/',
      'llms.txt: leads to wilayah/12/index.html, which is not there',
    ],
    ['no section', '## Data', 'Data', 'llms.txt: has no section'],
  ])('%s is named', (_name, from, to, fault) => {
    expect(llmsFaults(sound.replace(from, to), site).join('\n')).toContain(fault);
  });
});
