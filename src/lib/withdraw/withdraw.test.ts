import { describe, expect, test } from 'vitest';
import { measure } from '../../../tests/fixtures/example-data.ts';
import { exampleInstitutions, exampleState, exampleTable } from '../../../tests/fixtures/example-withdrawal.ts';
import { applyChanges } from '../changes/apply.ts';
import { diffReleases } from '../changes/diff-releases.ts';
import { changesCsv } from '../changes/format.ts';
import { summarise } from '../changes/summary.ts';
import { emptySeal } from '../check/seal.ts';
import { columnQualityTable } from '../dataset/mutu.ts';
import { summaryPhrase } from '../i18n/changes.ts';
import { formatRelease } from '../package/format-release.ts';
import { withdrawalOf } from '../page/withdrawal.ts';
import { clearQuality } from './clear-quality.ts';
import { clearRelease } from './clear-release.ts';
import { nextRelease } from './next-release.ts';
import { unseal } from './unseal.ts';
import { withdrawnRows } from './withdrawn.ts';

const withdrawal = { ids: ['L002'], date: '2026-12-01', reason: 'Sumbernya keliru.', everywhere: false };
const before = exampleInstitutions();
const { state, bump } = nextRelease(before, withdrawal, () => '2020');
const ids = new Set(['L002']);

describe('the release that follows a withdrawal', () => {
  test('has not the row nor what hangs on it, and lists when and why; the number is a MAJOR one', () => {
    expect(bump).toBe('major');
    expect(state.release).toMatchObject({
      version: '2.0.0',
      created: '2026-12-01T00:00:00Z',
      'guyub:attribution': 'Guyub, contoh 2.0.0, CC BY 4.0.',
    });
    expect(state.tables.map(({ resource, rows }) => [resource.name, rows.length])).toEqual([
      ['lembaga', 2],
      ['lembaga-layanan', 1],
      ['lembaga-ditarik', 1],
    ]);
    expect(withdrawnRows('lembaga', state.tables)).toEqual([
      {
        id: 'L002',
        tanggal: '2026-12-01',
        alasan: 'Sumbernya keliru.',
        rilis_terakhir: '1.0.0',
        rilis_lama: 'tetap',
      },
    ]);
  });
  test('not one file of it holds what the row said: an example of a column gives way to one that is left', () => {
    const text = Object.values(formatRelease(state, measure)).join('\n');
    expect(text).not.toContain('Panti Rekaan Dua');
    expect(text).not.toContain('rekaan yang panjang');
    expect(state.tables[0]?.resource.schema.fields[1]?.example).toBe('Panti Rekaan Satu');
    expect(state.tables[0]?.resource.schema.fields[2]?.example, 'another row has it too').toBe('rekaan');
  });
  test('later withdrawals carry the list on', () => {
    const later = nextRelease(state, { ...withdrawal, ids: ['L001'], date: '2026-12-05' }, () => '2020').state;
    expect(later.release.version).toBe('3.0.0');
    expect(withdrawnRows('lembaga', later.tables).map(({ id, rilis_terakhir }) => [id, rilis_terakhir])).toEqual([
      ['L001', '2.0.0'],
      ['L002', '1.0.0'],
    ]);
  });
  test('a row that was withdrawn before and is now taken out of old releases: the list says so, in a PATCH', () => {
    const again = nextRelease(state, { ...withdrawal, everywhere: true }, () => '2020');
    expect([again.bump, again.state.release.version]).toEqual(['patch', '2.0.1']);
    expect(withdrawnRows('lembaga', again.state.tables)[0]).toMatchObject({
      rilis_terakhir: '1.0.0',
      rilis_lama: 'dibersihkan',
    });
  });
});

describe('what changed', () => {
  const changes = diffReleases(before, state);
  test('the withdrawn row is told by its key alone, and so is what hangs on it', () => {
    expect(changesCsv(changes.changes)).toBe(
      [
        'tabel,perubahan,kunci,bidang,lama,baru',
        'lembaga,dihapus,L002,id,L002,',
        'lembaga-layanan,dihapus,"[""L002"",""anak""]",id_lembaga,L002,',
        'lembaga-layanan,dihapus,"[""L002"",""anak""]",layanan,anak,',
        'lembaga-layanan,dihapus,"[""L002"",""keluarga""]",id_lembaga,L002,',
        'lembaga-layanan,dihapus,"[""L002"",""keluarga""]",layanan,keluarga,',
        '',
      ].join('\n'),
    );
  });
  test('it is counted as removed, with its reason', () => {
    const summary = summarise(before, state, changes);
    expect(summary.tabel[0]).toMatchObject({ tabel: 'lembaga', dihapus: 1 });
    expect(summary.ditarik).toEqual([{ id: 'L002', tanggal: '2026-12-01', alasan: 'Sumbernya keliru.' }]);
    expect(summaryPhrase(summary, 'id')).toBe('3 baris dihapus; 1 di antaranya ditarik');
    expect(summarise(before, before, { changes: [], schema: [] })).not.toHaveProperty('ditarik');
  });
  test('applied to the older release it gives the newer one, also where the older one was cleared since', () => {
    const own = changes.changes.filter(({ tabel }) => tabel === 'lembaga');
    const rows = before.tables[0]?.rows ?? [];
    expect(applyChanges(['id'], rows, own)).toEqual(state.tables[0]?.rows);
    const cleared = rows.filter(({ id }) => id !== 'L002');
    expect(applyChanges(['id'], cleared, own, ids)).toEqual(state.tables[0]?.rows);
    expect(() => applyChanges(['id'], cleared, own)).toThrow('"L002" is changed, and is not there');
  });
  test('the lines of the withdrawn row are the same when the older release is cleared', () => {
    const cleared = clearRelease(before, ids, '2026-12-02');
    if (cleared === undefined) throw new Error('the example holds L002');
    const own = ({ changes: list }: typeof changes) => list.filter(({ tabel }) => tabel === 'lembaga');
    expect(own(diffReleases(cleared, state))).toEqual(own(changes));
  });
});

describe('taken out of older releases', () => {
  test('the release says that something was taken out and when, not what', () => {
    const cleared = clearRelease(before, ids, '2026-12-02');
    expect(cleared?.release).toMatchObject({
      version: '1.0.0',
      description:
        'Data rekaan untuk uji coba, tidak pernah diterbitkan di mana pun. Pada 2 Desember 2026, 3 baris dihapus dari rilis ini karena harus diturunkan; isinya tidak diulang.',
    });
    expect(cleared?.tables[0]?.resource.schema.fields[1]?.example).toBe('Panti Rekaan Satu');
  });
  test('a release that holds none of the rows is left as it is', () => {
    expect(clearRelease(before, new Set(['L009']), '2026-12-02')).toBeUndefined();
  });
  test('a measurement loses the examples that only these rows had, and keeps its counts', () => {
    const measured = (kolom: string, contoh_1: string, contoh_2: string) => ({
      ...{ dataset: 'lembaga', versi: '1.0.0', tabel: 'lembaga', kolom, baris: 3, contoh_1, contoh_2, contoh_3: null },
    });
    const rows = [measured('nama', 'Panti Rekaan Satu', 'Panti Rekaan Dua'), measured('catatan', 'rekaan', 'rekaan')];
    const quality = exampleState('mutu', '1.0.0', [exampleTable(columnQualityTable, rows)]);
    const cleared = clearRelease(before, ids, '2026-12-02');
    if (cleared === undefined) throw new Error('the example holds L002');
    const now = clearQuality(quality, [cleared], '2026-12-02');
    expect(now?.tables[0]?.rows).toEqual([{ ...rows[0], contoh_2: null }, rows[1]]);
    expect(now?.release.description).toMatch(/Pada 2 Desember 2026, 1 contoh nilai dihapus dari rilis ini/);
    expect(clearQuality(quality, [], '2026-12-02')).toBeUndefined();
  });
  test('the seal lets go of the cleared release and of the next one’s diff, and keeps all addresses', () => {
    const seal = {
      ...emptySeal,
      releases: { 'lembaga/1.0.0': { a: 'x' }, 'lembaga/2.0.0': { a: 'y' } },
      files: {
        'data/lembaga/1.0.0/lembaga.csv': 'x',
        'data/lembaga/1.0.0.csv': 'stays',
        'data/lembaga/2.0.0/lembaga.csv': 'stays',
        'data/lembaga/2.0.0/perubahan.csv': 'y',
      },
      addresses: ['data/lembaga/1.0.0/'],
    };
    const [first, next] = ['1.0.0', '2.0.0'].map((version) => ({ dataset: 'lembaga', version }));
    expect(unseal(seal, first ? [first] : [], next ? [next] : [])).toEqual({
      ...seal,
      releases: { 'lembaga/2.0.0': { a: 'y' } },
      files: { 'data/lembaga/1.0.0.csv': 'stays', 'data/lembaga/2.0.0/lembaga.csv': 'stays' },
    });
  });
});

test('a page knows the release that withdrew the row: the one after the last that held it', () => {
  const [row] = withdrawnRows('lembaga', state.tables);
  if (row === undefined) throw new Error('the example lists L002');
  expect(withdrawalOf(row, ['1.0.0', '2.0.0', '2.1.0'])).toMatchObject({ withdrawnIn: '2.0.0', isKept: true });
  expect(withdrawalOf(row, ['9.0.0'])).toMatchObject({ withdrawnIn: null });
});
