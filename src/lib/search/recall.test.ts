import { expect, test } from 'vitest';
import { recallSchema, shareOf } from './recall.ts';

const hits = { jumlah: 10, kena_1: 8, kena_5: 9, byte_tengah: 100, byte_terbesar: 200 };
const recall = {
  rilis_wilayah: '2025.0.0',
  benih: 'guyub',
  dibuat: 20,
  dilaporkan: 10,
  semua: hits,
  jenis: [{ jenis: 'nama', contoh: ['sukamaju'], ...hits }],
  lebih_dari_lima: { ...hits, jumlah: 9 },
};

test('a measurement has hits with the first answer, with five, and no more than queries', () => {
  expect(recallSchema.safeParse(recall).success).toBe(true);
  for (const wrong of [{ kena_1: 10 }, { jumlah: 8 }, { kena_5: -1 }, { byte_tengah: 0.5 }])
    expect(recallSchema.safeParse({ ...recall, semua: { ...hits, ...wrong } }).success, JSON.stringify(wrong)).toBe(
      false,
    );
});
test('an unknown kind is refused', () => {
  expect(recallSchema.safeParse({ ...recall, jenis: [{ jenis: 'lain', contoh: [], ...hits }] }).success).toBe(false);
});
test('shareOf is 100 only where nothing failed', () => {
  expect([shareOf(1999, 2000), shareOf(2000, 2000), shareOf(1, 3), shareOf(0, 0)]).toEqual([99.9, 100, 33.3, 0]);
});
