import { describe, expect, test } from 'vitest';
import type { Change } from '../changes/change.ts';
import { countsPhrase } from '../i18n/changes.ts';
import { exampleGroups, provinceLabel } from './changes.ts';

const change = (
  perubahan: Change['perubahan'],
  kunci: string,
  bidang: string,
  lama: string | null,
  baru: string | null,
) => ({ tabel: 'tempat', perubahan, kunci, bidang, lama, baru }) as const;

describe('examples of what changed', () => {
  const changes = [
    change('dihapus', '11.01', 'kode', '11.01', null),
    change('dihapus', '11.01', 'nama', 'Dua', null),
    change('diubah', '12', 'nama', 'Tiga', 'Tiga Raya'),
    change('diubah', '12', 'jenis', null, 'kota'),
    ...Array.from({ length: 12 }, (_, i) => change('ditambah', `13.${i + 10}`, 'nama', null, `Baru ${i}`)),
    { ...change('ditambah', '99', 'nama', null, 'tabel lain'), tabel: 'lain' },
  ];
  const table = { tabel: 'tempat', ditambah: 12, dihapus: 1, diubah: 1, bidang: [], tingkat: [], provinsi: [] };
  test('a row that came or went is told by its name, one that changed by every value; ten of a kind', () => {
    const groups = exampleGroups(table, changes);
    expect(groups.map(({ kind, count, examples }) => [kind, count, examples.length])).toEqual([
      ['ditambah', 12, 10],
      ['dihapus', 1, 1],
      ['diubah', 1, 1],
    ]);
    expect(groups[1]?.examples).toEqual([{ key: '11.01', text: 'Dua' }]);
    expect(groups[2]?.examples[0]?.text).toBe('nama: «Tiga» menjadi «Tiga Raya»; jenis: kosong menjadi «kota»');
  });
  test('of a row that was withdrawn nothing more is told', () => {
    const [, removed] = exampleGroups(table, changes, new Set(['11.01']));
    expect(removed?.examples).toEqual([{ key: '11.01', text: '(ditarik)' }]);
  });
  test('kinds without any row are left out', () => {
    expect(exampleGroups({ ...table, ditambah: 0, dihapus: 0, diubah: 0 }, [])).toEqual([]);
  });
});
describe('a province whose code was given on', () => {
  const label = (nama_lama: string | null, nama_baru: string | null) =>
    provinceLabel({ kode: '94', nama_lama, nama_baru, ditambah: 0, dihapus: 0, diubah: 0 });
  test('has both names where they differ, else one, else its code', () => {
    expect(label('Papua', 'Papua Tengah')).toBe('Papua, kini Papua Tengah');
    expect(label('Papua', 'Papua')).toBe('Papua');
    expect(label(null, 'Papua Selatan')).toBe('Papua Selatan');
    expect(label('Papua', null)).toBe('Papua');
    expect(label(null, null)).toBe('94');
  });
});
test('countsPhrase leaves out kinds without any', () => {
  expect(countsPhrase({ ditambah: 820, dihapus: 0, diubah: 3386 }, 'id')).toBe('820 baris ditambah, 3.386 diubah');
  expect(countsPhrase({ ditambah: 0, dihapus: 1, diubah: 0 }, 'en')).toBe('1 row(s) removed');
  expect(countsPhrase({ ditambah: 0, dihapus: 0, diubah: 0 }, 'id')).toBe('tidak ada baris yang berubah');
});
