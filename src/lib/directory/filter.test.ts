import { describe, expect, test } from 'vitest';
import { directoryTables } from '../../store/directory.ts';
import { directoryEntries } from './directory-entries.ts';
import type { DirectoryEntry, Facet } from './directory-entry.ts';
import { packIndex, unpackIndex } from './directory-index.ts';
import { countFacets, emptyFilter, filterEntries, filterFromQuery, filterToQuery } from './filter.ts';

const entry = (id: string, program: string, provinsi: string, mutu: string): DirectoryEntry => ({
  id,
  nama: `Lembaga contoh ${id}`,
  tempat: 'Contoh',
  program,
  jenis: 'anak',
  provinsi,
  tahun: '2018',
  mutu,
});
const entries = [
  entry('1', 'psm', '11', 'A'),
  entry('2', 'psm', '12', 'B'),
  entry('3', 'tksk', '11', 'B'),
  entry('4', 'tksk', '11', 'C'),
];
const filter = (chosen: Partial<Record<Facet, string[]>>) => ({
  ...emptyFilter(),
  ...Object.fromEntries(Object.entries(chosen).map(([facet, values]) => [facet, new Set(values)])),
});
const ids = (chosen: Partial<Record<Facet, string[]>>) => filterEntries(entries, filter(chosen)).map(({ id }) => id);

describe('filters of the directory', () => {
  test('no choice leaves all; within a facet one value must fit, across facets all', () => {
    expect(ids({})).toEqual(['1', '2', '3', '4']);
    expect(ids({ program: ['psm', 'tksk'], provinsi: ['11'] })).toEqual(['1', '3', '4']);
    expect(ids({ program: ['tksk'], mutu: ['A'] })).toEqual([]);
  });
  test('counts of a facet ignore its own choice and keep to the others', () => {
    const { program, provinsi, mutu } = countFacets(entries, filter({ program: ['tksk'], provinsi: ['11'] }));
    expect([...program]).toEqual([
      ['psm', 1],
      ['tksk', 2],
    ]);
    expect([...provinsi]).toEqual([['11', 2]]);
    expect([...mutu]).toEqual([
      ['B', 1],
      ['C', 1],
    ]);
  });
  test('an address keeps a choice, always in the same order; what no entry has is left out', () => {
    expect(filterToQuery(emptyFilter())).toBe('');
    const query = filterToQuery(filter({ mutu: ['B'], program: ['tksk', 'psm'] }));
    expect(query).toBe('?program=psm&program=tksk&mutu=B');
    expect(filterFromQuery(query, entries)).toEqual(filter({ mutu: ['B'], program: ['tksk', 'psm'] }));
    expect(filterFromQuery('?program=x&provinsi=11&lain=1', entries)).toEqual(filter({ provinsi: ['11'] }));
  });
});

describe('over the release of institutions', () => {
  const { institutions, tree } = directoryTables();
  const packed = JSON.stringify(packIndex('1.0.0', directoryEntries(institutions, tree)));
  const unpacked = unpackIndex(JSON.parse(packed) as ReturnType<typeof packIndex>);

  test('the file gives back every entry', () => {
    expect(unpacked).toEqual(directoryEntries(institutions, tree));
    expect(unpacked).toHaveLength(761);
  });
  test('every combination of one programme, one province and one grade gives what a plain filter of the release gives', () => {
    const values = <K extends 'program' | 'kode_provinsi' | 'mutu'>(field: K) => [
      undefined,
      ...new Set(institutions.map((row) => row[field])),
    ];
    let combinations = 0;
    for (const program of values('program'))
      for (const province of values('kode_provinsi'))
        for (const grade of values('mutu')) {
          const found = filterEntries(
            unpacked,
            filter({
              ...(program === undefined ? {} : { program: [program] }),
              ...(province === undefined ? {} : { provinsi: [province] }),
              ...(grade === undefined ? {} : { mutu: [grade] }),
            }),
          );
          const plain = institutions.filter(
            (row) =>
              (program === undefined || row.program === program) &&
              (province === undefined || row.kode_provinsi === province) &&
              (grade === undefined || row.mutu === grade),
          );
          expect(found.map(({ id }) => id).sort()).toEqual(plain.map(({ id }) => id).sort());
          combinations++;
        }
    expect(combinations).toBe(6 * 39 * 4);
  });
});
