import { describe, expect, test } from 'vitest';
import { exampleFigure, exampleSources } from '../../../tests/fixtures/example-explainer.ts';
import { acceptanceFaults, boundSentences } from './accepted.ts';
import { readProse } from './prose.ts';

const mdx =
  'Tercatat <Angka id="A001" />, menurut <Aturan id="contoh-baru" pasal="2" /> <Rujukan id="R1" />. Tanpa angka <Rujukan id="R1" />. Ada <Hitung apa="desa-kelurahan" di="11" />.';
const now = (sources = exampleSources()) => boundSentences(readProse(mdx), sources);
const reasons = (...args: Parameters<typeof acceptanceFaults>) => acceptanceFaults(...args).map(({ reason }) => reason);

describe('what has been accepted of an explainer', () => {
  test('the sentences with a figure by their template, as they read, and the releases behind them', () => {
    expect(now()).toEqual({
      releases: ['angka@1.0.0', 'wilayah@2025.0.0'],
      sentences: {
        'Ada {hitung desa-kelurahan di=11}.': 'Ada 3.000 desa dan kelurahan (wilayah edisi 2025).',
        'Tercatat {angka A001}, menurut {aturan contoh-baru 2}.':
          'Tercatat 1.234 formasi contoh (23 Juli 2020, Dinas Contoh, mutu A), menurut Pasal 2 Permencontoh 1/2019.',
      },
    });
  });
  test('nothing to say where all reads as accepted', () => {
    expect(reasons('x.mdx', now(), now())).toEqual([]);
  });
  test('a changed figure shows its sentence before and after, a new release says so', () => {
    const changed = exampleSources({
      figure: (id) => (id === 'A001' ? exampleFigure({ nilai: 1240 }) : undefined),
      latest: (dataset) => (dataset === 'angka' ? '1.0.1' : '2025.0.0'),
    });
    expect(reasons('x.mdx', now(changed), now())).toEqual([
      'rilis berganti dari angka@1.0.0, wilayah@2025.0.0 ke angka@1.0.1, wilayah@2025.0.0',
      'kalimat berubah karena datanya berubah. Dulu: «Tercatat 1.234 formasi contoh (23 Juli 2020, Dinas Contoh, mutu A), menurut Pasal 2 Permencontoh 1/2019.» Kini: «Tercatat 1.240 formasi contoh (23 Juli 2020, Dinas Contoh, mutu A), menurut Pasal 2 Permencontoh 1/2019.»',
    ]);
  });
  test('a new sentence must be accepted, one that has gone is told', () => {
    expect(reasons('x.mdx', now(), undefined)).toEqual([
      'kalimat baru dengan angka, belum diterima: «Ada 3.000 desa dan kelurahan (wilayah edisi 2025).»',
      'kalimat baru dengan angka, belum diterima: «Tercatat 1.234 formasi contoh (23 Juli 2020, Dinas Contoh, mutu A), menurut Pasal 2 Permencontoh 1/2019.»',
    ]);
    const before = { ...now(), sentences: { ...now().sentences, 'Dulu {angka A002}.': 'Dulu 70 lembaga.' } };
    expect(reasons('x.mdx', now(), before)).toEqual([
      'kalimat yang pernah diterima sudah tidak ada: «Dulu {angka A002}.»',
    ]);
  });
});
