import { expect, test } from 'vitest';
import { exampleSources } from '../../../tests/fixtures/example-explainer.ts';
import { readProse } from './prose.ts';
import { referencesInOrder, summarise } from './summary.ts';

const prose = readProse(
  'Siapa? Satu <Rujukan id="R2" />. Dua <Rujukan id="R1" /><Rujukan id="R2" />. Tiga <Angka id="A002" />.\n\n<Kami jenis="saran">\n\nEmpat. Lima.\n\n</Kami>',
);

test('an explainer in numbers: statements, different references, bound figures, secondary statements, our own voice', () => {
  expect(summarise(prose, exampleSources())).toEqual({
    statements: 3,
    references: 2,
    figures: 1,
    secondary: 2,
    ours: 2,
  });
});
test('references are numbered by their first place in the text', () => {
  expect(referencesInOrder(prose)).toEqual(['R2', 'R1']);
});
