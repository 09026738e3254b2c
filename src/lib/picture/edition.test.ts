import { describe, expect, test } from 'vitest';
import { exampleCited } from '../../../tests/fixtures/example-picture.ts';
import { editionsUpTo, editionYear, legalBasis } from './edition.ts';

const versions = (...list: string[]) => list.map((version) => ({ version }));

describe('editionsUpTo', () => {
  test('leaves out what is newer than the version, whatever the order', () => {
    expect(editionsUpTo(versions('2025.0.0', '2016.0.0', '2018.0.0'), '2018.0.0')).toEqual(
      versions('2016.0.0', '2018.0.0'),
    );
  });
  test('of each year only the newest release counts', () => {
    expect(editionsUpTo(versions('2016.0.0', '2018.0.0', '2018.0.1', '2018.1.0'), '2018.0.1')).toEqual(
      versions('2016.0.0', '2018.0.1'),
    );
  });
});

test('an edition is known by its year and the rule that it comes from', () => {
  expect(editionYear({ version: '2018.0.1' })).toBe(2018);
  expect(legalBasis({ ...exampleCited, 'guyub:legalBasis': 'Peraturan Rekaan 1/2018' })).toBe(
    'Peraturan Rekaan 1/2018',
  );
  expect(legalBasis(exampleCited)).toBe('Tabel contoh');
});
