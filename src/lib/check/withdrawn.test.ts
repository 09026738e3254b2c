import { expect, test } from 'vitest';
import { measure } from '../../../tests/fixtures/example-data.ts';
import { exampleInstitutions } from '../../../tests/fixtures/example-withdrawal.ts';
import type { ReleaseState } from '../changes/diff-releases.ts';
import { formatRelease } from '../package/format-release.ts';
import { nextRelease } from '../withdraw/next-release.ts';
import { formatFault } from './fault.ts';
import { checkTable } from './table.ts';
import { withdrawnFaults } from './withdrawn.ts';

const read = (state: ReleaseState) => {
  const files = formatRelease(state, measure);
  const { name, version } = state.release;
  return {
    descriptor: state.release,
    tables: state.tables.map(
      ({ resource }) =>
        checkTable(`${name}/${version}/${resource.path}`, resource, Buffer.from(files[resource.path] ?? '')).table,
    ),
  };
};
const first = exampleInstitutions();
const second = nextRelease(
  first,
  { ids: ['L002'], date: '2026-12-01', reason: 'Sumbernya keliru.', everywhere: false },
  () => '2020',
).state;
/** The next release of the example, with the rows of one table changed. */
const third = (table: string, change: (rows: ReleaseState['tables'][number]['rows']) => typeof rows): ReleaseState => ({
  release: { ...second.release, version: '3.0.0' },
  tables: second.tables.map((one) => (one.resource.name === table ? { ...one, rows: change(one.rows) } : one)),
});
const faults = (states: readonly ReleaseState[], sealed: readonly string[] = []) =>
  withdrawnFaults(states.map(read), (id) => sealed.includes(id)).map(formatFault);

test('a release that lists what it withdrew has no fault', () => {
  expect(faults([first, second])).toEqual([]);
});
test('a row that is gone without a word, and one that comes back, are told', () => {
  expect(faults([first, second, third('lembaga', (rows) => rows.slice(1))])).toEqual([
    'lembaga/3.0.0/lembaga.csv: L001 ada pada 2.0.0 dan hilang tanpa catatan; kembalikan, atau tarik dengan npm run data -- withdraw L001 --why "…"',
  ]);
  expect(faults([second, third('lembaga', (rows) => [...rows, { id: 'L002', nama: 'x', catatan: null }])])).toEqual([
    'lembaga/3.0.0/lembaga.csv:4:id: «L002» sudah ditarik, tetapi ada lagi di sini; hapus barisnya; lembaga atau angka lain mendapat pengenal baru',
  ]);
});
test('a list that a later release does not carry on is told', () => {
  expect(faults([first, second, third('lembaga-ditarik', () => [])])).toEqual([
    'lembaga/3.0.0/lembaga-ditarik.csv: L002 tercatat ditarik pada 2.0.0, tetapi tidak tercatat lagi di sini; salin barisnya dari lembaga/2.0.0/lembaga-ditarik.csv',
  ]);
});
test('releases that are published are not looked at: they cannot be changed', () => {
  const broken = third('lembaga', (rows) => rows.slice(1));
  expect(faults([second, broken], ['lembaga/3.0.0'])).toEqual([]);
});
