import { expect, test } from 'vitest';
import type { Recall, RecallKind } from '../search/recall.ts';
import { recallKindIds } from '../search/recall.ts';
import { recallPage } from './recall.ts';

const hits = { jumlah: 50, kena_1: 40, kena_5: 45, byte_tengah: 100, byte_terbesar: 200 };
/** A made-up measurement of some kinds. */
const recall = (kinds: readonly RecallKind[]): Recall => ({
  rilis_wilayah: '2025.0.0',
  benih: 'guyub',
  dibuat: 200,
  dilaporkan: 100,
  semua: hits,
  jenis: kinds.map((jenis, i) => ({ jenis, contoh: [], ...hits, jumlah: 50 - i, kena_5: 45 - i })),
  lebih_dari_lima: hits,
});

test('recallPage puts each kind into one group, in the order of the measurement', () => {
  const { groups } = recallPage(recall(recallKindIds));
  expect(groups.flatMap(({ rows }) => rows.map(({ jenis }) => jenis))).toEqual(recallKindIds);
  expect(groups.map(({ id, rows }) => [id, rows.length])).toEqual([
    ['nama', 19],
    ['kata', 4],
    ['daerah', 9],
    ['alamat', 5],
  ]);
});
test('recallPage names kinds, tells the fewest queries of a kind, and the year of the places', () => {
  const page = recallPage(recall(['gabung']));
  expect(page.groups[0]?.rows[0]?.name).toBe('Kata digabung');
  expect([page.fewest, page.oneMissed, page.year]).toEqual([50, 2, '2025']);
  expect(recallPage(recall(['gabung', 'kode-pos'])).fewest).toBe(49);
  expect(recallPage(recall([]))).toMatchObject({ fewest: 0, oneMissed: 0 });
});
