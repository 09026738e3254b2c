import { expect, test } from 'vitest';
import { citationBibtex, citationText, citationWithoutAddress } from './citation.ts';
import { citationCslJson } from './citation-csl.ts';
import { citationFiles } from './citation-files.ts';
import { citationRis } from './citation-ris.ts';

const cited = {
  release: { name: 'contoh', title: 'Contoh & {uji} 100%', version: '1.0.0', created: '2026-11-24T00:00:00Z' },
  publisher: 'Guyub',
  url: 'https://example.org/data/contoh/1.0.0/',
};
const doi = '10.1234/contoh_1';
const titled = (title: string) => ({ ...cited, release: { ...cited.release, title } });

test('citationText names publisher, year, title, version, date and address', () => {
  expect(citationText(cited, 'id')).toBe(
    'Guyub (2026). Contoh & {uji} 100%, versi 1.0.0 [dataset]. Diterbitkan 24 November 2026. https://example.org/data/contoh/1.0.0/',
  );
});
test('citationText gives the address of the DOI where there is one', () => {
  expect(citationText({ ...cited, doi }, 'en')).toBe(
    'Guyub (2026). Contoh & {uji} 100%, version 1.0.0 [dataset]. Published 24 November 2026. https://doi.org/10.1234/contoh_1',
  );
});
test('citationWithoutAddress holds wherever the site is served', () => {
  expect(citationWithoutAddress(cited, 'id')).toMatch(/\[dataset\]\. Diterbitkan 24 November 2026\.$/);
});
test('citationBibtex escapes what TeX would read as a command', () => {
  expect(citationBibtex(cited)).toBe(`@misc{guyub-contoh-1.0.0,
  author = {{Guyub}},
  title = {Contoh \\& \\{uji\\} 100\\%},
  version = {1.0.0},
  year = {2026},
  month = {11},
  publisher = {Guyub},
  url = {https://example.org/data/contoh/1.0.0/}
}`);
});
test('citationBibtex writes what TeX cannot escape as a command of its own', () => {
  expect(citationBibtex(titled(String.raw`a\b~c^d_e#f$g`))).toContain(
    String.raw`title = {a\textbackslash{}b\textasciitilde{}c\textasciicircum{}d\_e\#f\$g}`,
  );
});
test('citationBibtex has the DOI as it is', () => {
  expect(citationBibtex({ ...cited, doi })).toContain('  doi = {10.1234/contoh_1},\n  url = {');
});
test('citationRis has a tag a line, ended as the format asks', () => {
  expect(citationRis({ ...cited, doi })).toBe(
    [
      'TY  - DATA',
      'ID  - guyub-contoh-1.0.0',
      'AU  - Guyub',
      'TI  - Contoh & {uji} 100%',
      'ET  - 1.0.0',
      'PY  - 2026',
      'DA  - 2026/11/24',
      'PB  - Guyub',
      'DO  - 10.1234/contoh_1',
      'UR  - https://example.org/data/contoh/1.0.0/',
      'LA  - id',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});
test('citationRis lets no text begin a tag of its own', () => {
  expect(citationRis(titled('Contoh\r\nER  - \nTY  - BOOK'))).toContain('TI  - Contoh ER - TY - BOOK\r\n');
});
test('citationCslJson is a list of one dataset', () => {
  expect(JSON.parse(citationCslJson({ ...titled('Kutip "ini" \\ itu'), doi }))).toEqual([
    {
      id: 'guyub-contoh-1.0.0',
      type: 'dataset',
      title: 'Kutip "ini" \\ itu',
      version: '1.0.0',
      author: [{ literal: 'Guyub' }],
      publisher: 'Guyub',
      issued: { 'date-parts': [[2026, 11, 24]] },
      DOI: '10.1234/contoh_1',
      URL: 'https://example.org/data/contoh/1.0.0/',
      language: 'id',
    },
  ]);
});
test('citationFiles names no DOI where none was given, and each file ends with a line break', () => {
  const files = citationFiles(cited);
  expect(Object.keys(files)).toEqual(['kutipan.txt', 'kutipan.bib', 'kutipan.ris', 'kutipan.csl.json']);
  for (const text of Object.values(files)) {
    expect(text).toMatch(/[^\n]\r?\n$/);
    expect(text.toLowerCase()).not.toContain('doi');
  }
});
