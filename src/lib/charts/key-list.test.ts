import { expect, test } from 'vitest';
import { stacked } from './stacked.ts';
import { keyList } from './key-list.ts';
import { swatches } from './swatches.ts';
import { chartSnapshot } from '../../../tests/fixtures/chart-snapshot.ts';

const texts = (content: string) => [...content.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test('keys: names in bold beside what they stand for, wrapped; samples of marks in as many lines as they need', async () => {
  const drawing = stacked(
    [
      swatches(
        [
          { className: 'chart-bar', text: 'contoh pertama yang panjang' },
          { className: 'chart-bar-rest', text: 'contoh kedua yang juga panjang' },
        ],
        348,
      ),
      keyList(
        'Dasar hukum rekaan',
        [
          { name: '2016', text: 'Peraturan Rekaan Nomor 1 Tahun 2016 yang namanya tidak muat pada satu baris saja' },
          { name: '2018', text: 'Peraturan Rekaan Nomor 2' },
        ],
        348,
      ),
    ],
    12,
  );
  await expect(chartSnapshot(drawing)).toMatchFileSnapshot('snapshots/keys.svg');
});

test('samples that do not fit beside the first stand below it', () => {
  const items = [
    { className: 'a', text: 'contoh' },
    { className: 'b', text: 'contoh' },
  ];
  expect([swatches(items, 348).height, swatches(items, 80).height]).toEqual([18, 36]);
});

test('a name without a text keeps its line', () => {
  expect(texts(keyList('Judul', [{ name: 'a', text: '' }], 100).content)).toEqual(['Judul', 'a']);
  expect(keyList('Judul', [{ name: 'a', text: '' }], 100).height).toBe(37);
});
