import { expect, test } from 'vitest';
import { formatFault } from '../../src/lib/check/fault.ts';
import type { RegulationSource } from './regulation-links.ts';
import { linksOf, statusFaults } from './regulation-links.ts';

// Made-up regulations.
const regulation = (id: string, rest: Partial<RegulationSource> = {}): RegulationSource => ({
  line: 2,
  id,
  status: 'berlaku',
  program: '',
  mengubah: '',
  mencabut: '',
  rujukan: '',
  ...rest,
});

test('linksOf makes a row of each value in the lists of a regulation', () => {
  const { programmes, relations, references } = linksOf(
    regulation('aturan-3', {
      program: 'psm;tksk',
      mengubah: 'aturan-2',
      mencabut: 'aturan-0;aturan-1',
      rujukan: 'R1;R2',
    }),
  );
  expect(programmes.map(({ cells }) => cells)).toEqual([
    { id_peraturan: 'aturan-3', program: 'psm' },
    { id_peraturan: 'aturan-3', program: 'tksk' },
  ]);
  expect(relations.map(({ cells }) => cells)).toEqual([
    { id_peraturan: 'aturan-3', hubungan: 'mengubah', id_sasaran: 'aturan-2' },
    { id_peraturan: 'aturan-3', hubungan: 'mencabut', id_sasaran: 'aturan-0' },
    { id_peraturan: 'aturan-3', hubungan: 'mencabut', id_sasaran: 'aturan-1' },
  ]);
  expect(references.map(({ cells }) => cells.id_rujukan)).toEqual(['R1', 'R2']);
});

test('linksOf makes no row of empty lists', () => {
  expect(linksOf(regulation('aturan-1'))).toEqual({ programmes: [], relations: [], references: [] });
});

test('statusFaults accepts a repealed rule that is dicabut and an amended one that is diubah', () => {
  expect(
    statusFaults('contoh.csv', [
      regulation('aturan-1', { status: 'dicabut' }),
      regulation('aturan-2', { status: 'diubah' }),
      regulation('aturan-3', { mencabut: 'aturan-1', mengubah: 'aturan-2' }),
    ]),
  ).toEqual([]);
});

test('statusFaults refuses a repealed rule that is said to stand, and a rule that is not listed', () => {
  const rows = [regulation('aturan-1'), regulation('aturan-3', { line: 3, mencabut: 'aturan-1;aturan-9' })];
  expect(statusFaults('contoh.csv', rows).map(formatFault)).toEqual([
    'contoh.csv:3:mencabut: aturan-1 berstatus berlaku, padahal aturan-3 mencabutnya; periksa status atau hubungannya',
    'contoh.csv:3:mencabut: peraturan aturan-9 tidak ada; tulis pengenal peraturan yang ada',
  ]);
});
