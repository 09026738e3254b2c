import { describe, expect, test } from 'vitest';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';
import type { FigureRow } from '../dataset/angka.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { Dataset, Descriptor } from '../package/descriptor.ts';
import { homePage } from './home.ts';

const release = (name: string, version: string, created: string, temporal: string) =>
  ({ name, version, created, 'guyub:temporal': temporal }) as Descriptor;
const dataset = (name: string, ...releases: Descriptor[]) => ({
  dataset: { name, title: { id: `Judul ${name}`, en: name } } as Dataset,
  releases,
  latest: releases.at(-1)!,
});
const page = homePage({
  tree: exampleTree(),
  institutions: [{ id: 'L001' }] as InstitutionRow[],
  figures: [] as FigureRow[],
  datasets: [
    dataset(
      'b',
      release('b', '1.0.0', '2026-01-01T00:00:00Z', '2020'),
      release('b', '1.1.0', '2026-03-01T00:00:00Z', '2020'),
    ),
    dataset('a', release('a', '1.0.0', '2026-03-01T00:00:00Z', '2020')),
    dataset('c', release('c', '1.0.0', '2026-03-01T00:00:00Z', '2025')),
  ],
});

describe('what the home page shows', () => {
  test('provinces by group of islands; no group without a province', () => {
    expect(page.islands.map(({ name, provinces }) => [name, provinces.map(({ kode }) => kode)])).toEqual([
      ['Sumatra', ['11', '12']],
    ]);
  });
  test('numbers with their meaning', () => {
    expect(page.numbers.map(({ value, unit }) => [value, unit])).toEqual([
      [7, 'wilayah'],
      [1, 'lembaga disebut sumber'],
      [0, 'angka yang dikutip'],
      [4, 'rilis data'],
    ]);
    expect(page.numbers[0]?.meaning).toContain('2 provinsi, 1 kabupaten, 1 kota');
  });
  test('the latest release of each dataset, newest first, then what describes the newest', () => {
    expect(page.news.map(({ name, version }) => `${name} ${version}`)).toEqual(['c 1.0.0', 'a 1.0.0', 'b 1.1.0']);
  });
});
