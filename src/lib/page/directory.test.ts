import { describe, expect, test } from 'vitest';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { ProgrammeRow } from '../dataset/program.ts';
import { directoryIndex, directoryPage, programmeList, provinceList } from './directory.ts';

// Made-up rows; only the form of the codes is real.
const row = (id: string, program: InstitutionRow['program'], kode_wilayah: string, nama: string) =>
  ({
    id,
    nama,
    program,
    kode_wilayah,
    kode_provinsi: kode_wilayah.slice(0, 2),
    sub_jenis: null,
    tingkat_lembaga: null,
    tahun: 2018,
    mutu: 'B',
  }) as InstitutionRow;
const tables = {
  tree: exampleTree(),
  programmes: [{ id: 'psm' }, { id: 'tksk' }] as ProgrammeRow[],
  institutions: [
    row('L1', 'psm', '11.71', 'A contoh'),
    row('L2', 'psm', '11.01.01.1001', 'B contoh'),
    row('L3', 'psm', '11', 'C contoh'),
    row('L4', 'lainnya', '11.01', 'D contoh'),
  ],
  release: '1.0.0',
};
const listed = (groups: ReturnType<typeof programmeList>) =>
  groups.map(({ id, entries }) => [id, entries.map(({ institution, place }) => `${institution.id} ${place}`)]);

describe('plain lists of the directory', () => {
  test('a programme by province, then by place from the province down, each with its place', () => {
    expect(listed(programmeList('psm', tables))).toEqual([
      [
        '11',
        [
          'L3 Provinsi Provinsi Contoh',
          'L2 Kelurahan Kelurahan A, Kecamatan Kecamatan Contoh, Kabupaten Contoh',
          'L1 Kota Contoh',
        ],
      ],
    ]);
    expect(programmeList('tksk', tables)).toEqual([]);
  });
  test('a province by programme, what lies outside the programmes last', () => {
    expect(listed(provinceList('11', tables)).map(([id]) => id)).toEqual(['psm', 'lainnya']);
    expect(provinceList('12', tables)).toEqual([]);
  });
});

describe('the first page of the directory', () => {
  const page = directoryPage(tables);
  test('leads to every programme and province, also where no institution is known', () => {
    expect(page.programmes.map(({ value, count }) => [value, count])).toEqual([
      ['psm', 3],
      ['tksk', 0],
      ['lainnya', 1],
    ]);
    expect(page.provinces.map(({ value, count }) => [value, count])).toEqual([
      ['11', 4],
      ['12', 0],
    ]);
    expect([page.total, page.provinceCount]).toEqual([4, 1]);
  });
  test('offers to narrow down to what some institution has, and no more', () => {
    expect(page.facets.map(({ facet, values }) => [facet, values.map(({ value }) => value)])).toEqual([
      ['program', ['psm', 'lainnya']],
      ['jenis', ['tidak-disebut']],
      ['provinsi', ['11']],
      ['tahun', ['2018']],
      ['mutu', ['B']],
    ]);
  });
  test('shows first what an empty filter shows first', () => {
    expect(page.first.map(({ institution, place }) => [institution.id, place])).toEqual(
      directoryIndex(tables).rows.map(([id, , place]) => [id, place]),
    );
  });
});
