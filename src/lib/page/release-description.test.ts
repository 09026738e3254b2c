import { expect, test } from 'vitest';
import { datasetDescription, releaseDescription } from './release-description.ts';

const dataset = { summary: { id: 'Satu baris satu contoh rekaan. Jangan dijumlah.', en: 'Made up.' } };
const release = { title: 'Contoh', version: '1.0.0', 'guyub:temporal': '2009/2026' };

test('a dataset is described by what its row is', () => {
  expect(datasetDescription(dataset)).toBe('Satu baris satu contoh rekaan. Jangan dijumlah.');
});
test('a release is described by its rows and their time, so that no two say the same', () => {
  expect(releaseDescription(dataset, release, 91599)).toBe(
    'Contoh, versi 1.0.0: 91.599 baris, keadaan 2009–2026. Satu baris satu contoh rekaan. Jangan dijumlah.',
  );
});
