import { describe, expect, test } from 'vitest';
import type { RegulationRow } from '../dataset/peraturan.ts';
import { regulationEntries, regulationName } from './regulations.ts';

/** Made-up regulations. */
const row = (id: string, tahun: number, nomor: string | null = '1'): RegulationRow => ({
  id,
  jenis: 'Permensos',
  nomor,
  tahun,
  tentang: 'contoh',
  status: 'berlaku',
  catatan: null,
});

describe('regulations with their ties', () => {
  test('regulationName writes the year once', () => {
    expect(regulationName({ jenis: 'Permensos', nomor: '25', tahun: 2019 })).toBe('Permensos 25/2019');
    expect(regulationName({ jenis: 'Permensos', nomor: '83/HUK/2005', tahun: 2005 })).toBe('Permensos 83/HUK/2005');
    expect(regulationName({ jenis: 'Kepdirjen', nomor: null, tahun: 2020 })).toBe('Kepdirjen 2020');
  });
  test('a tie is told from both ends, newest regulation first', () => {
    const entries = regulationEntries({
      regulations: [row('lama', 2010), row('baru', 2019)],
      programmes: [{ id_peraturan: 'baru', program: 'psm' }],
      relations: [{ id_peraturan: 'baru', hubungan: 'mencabut', id_sasaran: 'lama' }],
      references: [{ id_peraturan: 'baru', id_rujukan: 'R1' }],
    });
    expect(
      entries.map(({ regulation, relations, programmes, references }) => ({
        id: regulation.id,
        relations,
        programmes,
        references,
      })),
    ).toEqual([
      {
        id: 'baru',
        relations: [{ relation: 'mencabut', id: 'lama', name: 'Permensos 1/2010' }],
        programmes: ['psm'],
        references: ['R1'],
      },
      {
        id: 'lama',
        relations: [{ relation: 'dicabut', id: 'baru', name: 'Permensos 1/2019' }],
        programmes: [],
        references: [],
      },
    ]);
  });
});
