import { describe, expect, test } from 'vitest';
import type { Resource } from '../package/descriptor.ts';
import type { AnyRow } from '../package/table.ts';
import { applyChanges } from './apply.ts';
import { csvState } from './csv-state.ts';
import { diffReleases } from './diff-releases.ts';
import type { ReleaseState } from './diff-releases.ts';
import { changesCsv, changesNdjson } from './format.ts';
import { changeSummarySchema, summarise, totalCounts } from './summary.ts';
import { bumpBetween, isBumpEnough, nextVersion, requiredBump } from './version-rule.ts';

const fields = (names: readonly string[]) =>
  names.map((name) => ({ name, type: name === 'jumlah' ? ('integer' as const) : ('string' as const) }));
/** A made-up release of one table. */
const release = (
  version: string,
  rows: readonly AnyRow[],
  columns: readonly string[],
  name = 'contoh',
): ReleaseState => ({
  release: { name, version } as ReleaseState['release'],
  tables: [
    {
      resource: {
        name: 'tempat',
        schema: { fields: fields(columns), primaryKey: ['kode'], missingValues: [''] },
      } as unknown as Resource,
      rows,
    },
  ],
});
const columns = ['kode', 'nama', 'jumlah'];
const place = (kode: string, nama: string, jumlah: number | null = 1) => ({ kode, nama, jumlah });
const before = release('1.0.0', [place('11', 'Satu'), place('11.01', 'Dua'), place('12', 'Tiga')], columns);
const after = release('2.0.0', [place('11', 'Satu', 7), place('12', 'Tiga', null), place('12.10', 'Empat')], columns);
const { changes, schema } = diffReleases(before, after);

describe('what changed between two releases', () => {
  test('rows that went, came, and changed, by key: a line a value', () => {
    expect(changesCsv(changes)).toBe(
      [
        'tabel,perubahan,kunci,bidang,lama,baru',
        'tempat,dihapus,11.01,kode,11.01,',
        'tempat,dihapus,11.01,nama,Dua,',
        'tempat,dihapus,11.01,jumlah,1,',
        'tempat,diubah,11,jumlah,1,7',
        'tempat,diubah,12,jumlah,1,',
        'tempat,ditambah,12.10,kode,,12.10',
        'tempat,ditambah,12.10,nama,,Empat',
        'tempat,ditambah,12.10,jumlah,,1',
        '',
      ].join('\n'),
    );
    expect(schema).toEqual([]);
  });
  test('NDJSON keeps types: 7 is a number, 12.10 a text', () => {
    const lines = changesNdjson(changes).split('\n');
    expect(lines[3]).toBe('{"tabel":"tempat","perubahan":"diubah","kunci":"11","bidang":"jumlah","lama":1,"baru":7}');
    expect(lines[5]).toContain('"baru":"12.10"');
  });
  test('applied to the older release they give the newer one', () => {
    const rows = applyChanges(['kode'], before.tables[0]?.rows ?? [], changes);
    expect(rows).toEqual(after.tables[0]?.rows);
  });
  test('changes of another release are refused: a value that was not so, a row that is not there or is already', () => {
    const apply = (rows: readonly AnyRow[]) => () => applyChanges(['kode'], rows, changes);
    expect(apply([place('11', 'Satu', 2), place('11.01', 'Dua'), place('12', 'Tiga')])).toThrow('"11", jumlah: not 1');
    expect(apply([place('11', 'Satu'), place('12', 'Tiga')])).toThrow('"11.01" is changed, and is not there');
    expect(apply([...(before.tables[0]?.rows ?? []), place('12.10', 'Empat')])).toThrow(
      '"12.10" is added, and is there',
    );
  });
  test('a column that only one release has is a change of the schema, not of rows', () => {
    const wider = release('2.0.0', [{ ...place('11', 'Satu'), luas: '3' }], ['kode', 'jumlah', 'nama', 'luas']);
    const found = diffReleases(release('1.0.0', [place('11', 'Satu')], columns), wider);
    expect(found).toEqual({
      changes: [],
      schema: [
        { tabel: 'tempat', perubahan: 'kolom ditambah', lama: '', baru: 'luas' },
        { tabel: 'tempat', perubahan: 'urutan diubah', lama: 'kode, nama, jumlah', baru: 'kode, jumlah, nama' },
      ],
    });
  });
  test('how a source writes a name is not compared, for places only', () => {
    const named = (name: string, text: string) =>
      release('1.0.0', [{ kode: '11', nama_sumber: text }], ['kode', 'nama_sumber'], name);
    expect(diffReleases(named('wilayah', 'ACEH'), named('wilayah', 'Aceh')).changes).toEqual([]);
    expect(diffReleases(named('contoh', 'ACEH'), named('contoh', 'Aceh')).changes).toHaveLength(1);
  });
  test('a key of several columns is a JSON array', () => {
    const pair = (rows: readonly AnyRow[]): ReleaseState => {
      const [table] = release('1.0.0', rows, columns).tables;
      if (table === undefined) throw new Error('the example has a table');
      const resource = { ...table.resource, schema: { ...table.resource.schema, primaryKey: ['kode', 'nama'] } };
      return { release: before.release, tables: [{ resource, rows }] };
    };
    const found = diffReleases(pair([place('11', 'Satu, "dua"')]), pair([place('11', 'Satu, "dua"', 5)]));
    expect(found.changes.map(({ kunci }) => kunci)).toEqual([String.raw`["11","Satu, \"dua\""]`]);
  });
});

describe('the summary', () => {
  const summary = summarise(before, after, { changes, schema });
  test('counts a row once, by kind, column, level and province, with the names of both releases', () => {
    expect(summary).toEqual({
      dataset: 'contoh',
      dari: '1.0.0',
      ke: '2.0.0',
      tabel: [
        {
          tabel: 'tempat',
          ditambah: 1,
          dihapus: 1,
          diubah: 2,
          bidang: [{ bidang: 'jumlah', diubah: 2 }],
          tingkat: [
            { tingkat: 'provinsi', ditambah: 0, dihapus: 0, diubah: 2 },
            { tingkat: 'kabupaten/kota', ditambah: 1, dihapus: 1, diubah: 0 },
          ],
          provinsi: [
            { kode: '11', nama_lama: 'Satu', nama_baru: 'Satu', ditambah: 0, dihapus: 1, diubah: 1 },
            { kode: '12', nama_lama: 'Tiga', nama_baru: 'Tiga', ditambah: 1, dihapus: 0, diubah: 1 },
          ],
        },
      ],
      skema: [],
    });
    expect(changeSummarySchema.parse(summary)).toEqual(summary);
    expect(totalCounts(summary)).toEqual({ ditambah: 1, dihapus: 1, diubah: 2 });
  });
});

describe('the version rule', () => {
  test('schema or rows removed: major; rows added: minor; values: patch', () => {
    const only = (kind: string) => ({ changes: changes.filter(({ perubahan }) => perubahan === kind), schema: [] });
    expect(['dihapus', 'ditambah', 'diubah', ''].map((kind) => requiredBump(only(kind)))).toEqual([
      'major',
      'minor',
      'patch',
      'none',
    ]);
    expect(
      requiredBump({ changes: [], schema: [{ tabel: 'a', perubahan: 'kolom ditambah', lama: '', baru: 'b' }] }),
    ).toBe('major');
  });
  test('how far a number moved, and whether that is enough', () => {
    expect(bumpBetween('2016.0.0', '2018.0.0')).toBe('major');
    expect(bumpBetween('1.2.3', '1.3.0')).toBe('minor');
    expect(bumpBetween('1.2.3', '1.2.4')).toBe('patch');
    expect(() => bumpBetween('1.2.3', '1.2.3')).toThrow(RangeError);
    expect(isBumpEnough('minor', 'major')).toBe(false);
    expect(isBumpEnough('major', 'patch')).toBe(true);
  });
  test('the next number', () => {
    expect((['major', 'minor', 'patch', 'none'] as const).map((bump) => nextVersion('1.2.3', bump))).toEqual([
      '2.0.0',
      '1.3.0',
      '1.2.4',
      '1.2.3',
    ]);
  });
});

describe('two CSV files', () => {
  test('are compared by their first column, or by those that are named', () => {
    const state = (text: string, key?: string[]) => csvState('a.csv', text, key);
    expect(diffReleases(state('\uFEFFkode,n\n11.10,1\n'), state('kode,n\n11.10,2\n')).changes).toEqual([
      { tabel: 'tabel', perubahan: 'diubah', kunci: '11.10', bidang: 'n', lama: '1', baru: '2' },
    ]);
    expect(state('a,b\nx,1\nx,2\n', ['a', 'b']).tables[0]?.rows).toHaveLength(2);
  });
  test('a key that stands twice, and one that is no column, are named', () => {
    expect(() => csvState('a.csv', 'a,b\nx,1\nx,2\n')).toThrow(
      'a.csv:3:a: kunci «x» sudah ada pada baris 2; pilih kunci lain dengan --kunci',
    );
    expect(() => csvState('a.csv', 'a,b\nx,1\n', ['c'])).toThrow('a.csv:1:c: kolom kunci tidak ada; pilih dari: a, b');
  });
});
