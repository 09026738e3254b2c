import { expect, test } from 'vitest';
import { exampleCited, examplePicture } from '../../../tests/fixtures/example-picture.ts';
import { chartsOf, picturesOfRelease } from './charts.ts';

const named = (name: string, version: string) => ({ ...exampleCited, name, version });
const ids = (pictures: readonly { readonly id: string }[]) => pictures.map(({ id }) => id);

test('chartsOf gives the newest drawing of each chart of a programme', () => {
  const [newest, older] = [
    { ...examplePicture, programme: 'psm', title: 'Baru' },
    { ...examplePicture, programme: 'psm', title: 'Lama' },
  ] as const;
  const charts = new Map([
    ['a', [newest, older] as const],
    ['b', [{ ...examplePicture, programme: 'tksk' as const }] as const],
  ]);
  expect(chartsOf('psm', charts).map(({ title }) => title)).toEqual(['Baru']);
});
test('picturesOfRelease gives what has its address from a release, maps too, but none of one province', () => {
  const [own, cited] = [named('penduduk', '2024.2.0'), named('batas', '2026.0.0')];
  const pictures = [
    { ...examplePicture, id: 'kepadatan-provinsi', releases: [own] as const },
    { ...examplePicture, id: 'kepadatan-lama', releases: [named('penduduk', '2024.1.0')] as const },
    { ...examplePicture, id: 'peta-kepadatan-provinsi', releases: [own, cited] as const },
    { ...examplePicture, id: 'peta-kepadatan-35', releases: [own, cited] as const },
  ];
  expect(ids(picturesOfRelease('penduduk', '2024.2.0', pictures))).toEqual([
    'kepadatan-provinsi',
    'peta-kepadatan-provinsi',
  ]);
  expect(picturesOfRelease('batas', '2026.0.0', pictures)).toEqual([]);
});
