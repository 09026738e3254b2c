import { describe, expect, test } from 'vitest';
import { examplePublished } from '../../../tests/fixtures/example-published.ts';
import { checkPublished } from '../catalog/check/published.ts';
import { standardsPage } from './standards.ts';

const { input, published } = examplePublished({ '1.1.0': '10.1234/tempat' });
const { results } = checkPublished(published);

describe('the page on standards', () => {
  const page = standardsPage(results, input);
  test('tells what was checked of each standard, and all together', () => {
    expect(page.standards.map(({ id, result }) => [id, result?.documents])).toEqual([
      ['data-package', 5],
      ['csvw', 7],
      ['croissant', 5],
      ['citation-cff', 5],
      ['schema-org', 4],
      ['dcat-ap', 1],
      ['project-open-data', 1],
      ['satu-data', 4],
      ['checksums', 5],
    ]);
    expect([page.documents, page.faults]).toEqual([37, 0]);
  });
  test('links to examples of the first dataset, as far as they were published', () => {
    expect(page.standards[1]?.examples).toEqual([
      {
        name: 'data/tempat/1.1.0/tempat.csv-metadata.json',
        href: '/guyub/data/tempat/1.1.0/tempat.csv-metadata.json',
      },
    ]);
    expect(standardsPage(results, { ...input, manifest: {} }).standards[1]?.examples).toEqual([]);
  });
  test('says that nothing was checked where nothing was', () => {
    expect(standardsPage(null, input).standards.every(({ result }) => result === null)).toBe(true);
  });
  test('counts DOIs and releases, and lists the themes with their datasets', () => {
    expect([page.dois, page.releases]).toEqual([1, 3]);
    expect(page.themes).toEqual([
      {
        id: 'tema-rujukan',
        name: 'Rujukan',
        datasets: [
          { name: 'tempat', title: 'tempat' },
          { name: 'badan', title: 'badan' },
        ],
      },
    ]);
  });
});
