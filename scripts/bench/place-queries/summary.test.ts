import { expect, test } from 'vitest';
import type { RecallKind } from '../../../src/lib/search/recall.ts';
import type { Half } from './half.ts';
import { countHits, summarise } from './summary.ts';

const query = (kind: RecallKind, text: string, places = 1, half: Half = 'report') => ({
  kind,
  half,
  text,
  origin: '71',
  fits: Array.from({ length: places }, (_, i) => String(71 + i)),
});
const outcome = (kind: RecallKind, rank: number | null, bytes: number, places = 1) => ({
  query: query(kind, 'x', places),
  answers: [],
  rank,
  bytes,
});

test('countHits counts first answers, first five, and the bytes of the middle and the most', () => {
  const outcomes = [1, 3, null, 5].map((rank, i) => outcome('nama', rank, [400, 100, 300, 200][i]!));
  expect(countHits(outcomes)).toEqual({ jumlah: 4, kena_1: 1, kena_5: 3, byte_tengah: 200, byte_terbesar: 400 });
  expect(countHits([])).toEqual({ jumlah: 0, kena_1: 0, kena_5: 0, byte_tengah: 0, byte_terbesar: 0 });
});
test('summarise keeps queries that fit more than five places apart', () => {
  const outcomes = [outcome('nama', 1, 10), outcome('nama', null, 20, 5), outcome('nama', 1, 30, 6)];
  const recall = summarise(outcomes, [], { version: '2025.0.0', seed: 'guyub' });
  expect(recall.semua).toMatchObject({ jumlah: 2, kena_1: 1, kena_5: 1 });
  expect(recall.lebih_dari_lima).toMatchObject({ jumlah: 1, kena_1: 1, kena_5: 1 });
});
test('summarise gives the kinds in the order of the page, with examples of the other half alone', () => {
  const queries = [
    query('gabung', 'reported'),
    query('gabung', 'tuned', 1, 'tune'),
    query('gabung', 'tuned, fits many', 6, 'tune'),
  ];
  const recall = summarise([outcome('gabung', 2, 5), outcome('nama', 1, 5)], queries, { version: '1', seed: 's' });
  expect(recall.jenis).toEqual([
    { jenis: 'nama', contoh: [], jumlah: 1, kena_1: 1, kena_5: 1, byte_tengah: 5, byte_terbesar: 5 },
    { jenis: 'gabung', contoh: ['tuned'], jumlah: 1, kena_1: 0, kena_5: 1, byte_tengah: 5, byte_terbesar: 5 },
  ]);
  expect([recall.dibuat, recall.dilaporkan]).toEqual([3, 2]);
});
