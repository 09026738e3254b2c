import { expect, test } from 'vitest';
import { citationBibtex, citationText } from './citation.ts';

const cited = {
  release: { name: 'contoh', title: 'Contoh & {uji} 100%', version: '1.0.0', created: '2026-11-24T00:00:00Z' },
  publisher: 'Guyub',
  url: 'https://example.org/data/contoh/1.0.0/',
};

test('citationText names publisher, year, title, version, date and address', () => {
  expect(citationText(cited, 'id')).toBe(
    'Guyub (2026). Contoh & {uji} 100%, versi 1.0.0 [dataset]. Diterbitkan 24 November 2026. https://example.org/data/contoh/1.0.0/',
  );
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
