import { describe, expect, test } from 'vitest';
import { releaseOf } from '../../../tests/fixtures/example-news.ts';
import type { Change } from '../changes/change.ts';
import type { ReleaseState } from '../changes/diff-releases.ts';
import type { AnyRow } from '../package/table.ts';
import { changedByProvince, firstByProvince, provinceOfRow, provincesByKey } from './province-news.ts';

const before = releaseOf('lembaga', '1.0.0', '2026-01-01T00:00:00Z');
const after = releaseOf('lembaga', '2.0.0', '2026-02-01T00:00:00Z');
const state = (release: typeof before, rows: readonly AnyRow[]): ReleaseState => ({
  release,
  tables: release.resources.map((resource) => ({ resource, rows })),
});
const row = (kode: string, kode_wilayah: string | null) => ({ kode, kode_wilayah });
const change = (perubahan: Change['perubahan'], kunci: string, bidang = 'nama'): Change => ({
  tabel: 'lembaga',
  perubahan,
  kunci,
  bidang,
  lama: null,
  baru: 'x',
});

describe('the province of a row', () => {
  test('is the first part of its code; rows of all Indonesia and rows without a place have none', () => {
    const of = (code: string | null) => provinceOfRow('kode_wilayah', row('L1', code));
    expect(['11.01.01.2001', '94', '0', '', null].map(of)).toEqual(['11', '94', undefined, undefined, undefined]);
  });
});

describe('the first release', () => {
  test('is told to the provinces that have rows in it', () => {
    const told = firstByProvince('kode_wilayah', state(before, [row('L1', '11.01'), row('L2', '11'), row('L3', '0')]));
    expect([...told]).toEqual([['11', { kind: 'first', tables: [{ table: 'lembaga', rows: 2 }] }]]);
  });
});

describe('a release that changed', () => {
  const rows = [row('L1', '11.01'), row('L2', '12'), row('L3', '0')];
  const provincesOf = provincesByKey('kode_wilayah', [
    state(before, rows),
    state(after, [row('L1', '12.01'), row('L4', '13'), row('L3', '0')]),
  ]);
  const changes = [
    change('dihapus', 'L2'),
    change('diubah', 'L1', 'kode_wilayah'),
    change('diubah', 'L1', 'nama'),
    change('diubah', 'L3'),
    change('ditambah', 'L4'),
  ];
  const told = changedByProvince(before, after, changes, provincesOf);
  test('is told to the provinces in which something changed, a row once however many values', () => {
    const counts = [...told].map(([province, news]) => {
      const table = news.kind === 'changed' ? news.summary.tabel[0] : undefined;
      return [province, table?.ditambah, table?.dihapus, table?.diubah];
    });
    expect(counts).toEqual([
      ['12', 0, 1, 1],
      ['11', 0, 0, 1],
      ['13', 1, 0, 0],
    ]);
  });
  test('a row that moved counts in both provinces; one of all Indonesia in none', () => {
    expect([...provincesOf(change('diubah', 'L1'))]).toEqual(['11', '12']);
    expect([...provincesOf(change('diubah', 'L3'))]).toEqual([]);
  });
});
