import { describe, expect, test } from 'vitest';
import type { FigureRow } from '../dataset/angka.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { ProgrammeRow } from '../dataset/program.ts';
import { programmesHere } from './programmes-here.ts';

/** Made-up rows: only what the function reads. */
const programmes = [{ id: 'karang-taruna' }, { id: 'tksk' }] as ProgrammeRow[];
const institution = (id: string, kode_wilayah: string, program = 'karang-taruna') =>
  ({ id, nama: `Contoh ${id}`, kode_wilayah, program }) as InstitutionRow;
const figure = (kode_wilayah: string, program: string) =>
  ({ id: 'A001', kode_wilayah, program, cakupan: 'seluruh', tanggal_acuan: '2020', mutu: 'A' }) as FigureRow;

describe('programmesHere', () => {
  const institutions = [
    institution('L002', '32.76.02.1009'),
    institution('L001', '32.76'),
    institution('L003', '32.04'),
  ];
  test('gathers the institutions here and below, by place', () => {
    const [karangTaruna] = programmesHere('32.76', programmes, institutions, []);
    expect(karangTaruna?.institutions.map(({ id }) => id)).toEqual(['L001', 'L002']);
    expect(karangTaruna?.isEmpty).toBe(false);
  });
  test('a programme with neither institution nor figure of this place is empty, though a place above has a figure', () => {
    const [, tksk] = programmesHere('32.76', programmes, institutions, [figure('32', 'tksk')]);
    expect(tksk).toMatchObject({ isEmpty: true, figures: { code: '32', isHere: false } });
  });
  test('a figure of this very place is enough to be not empty', () => {
    const [, tksk] = programmesHere('32', programmes, [], [figure('32', 'tksk')]);
    expect(tksk?.isEmpty).toBe(false);
  });
});
