import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { benchPlaces } from './bench-place.ts';
import { halfOf } from './half.ts';
import { madeUpRows } from './made-up-rows.ts';
import { fitsFew, placeQueries } from './place-queries.ts';

const source = {
  places: benchPlaces(madeUpRows),
  formerCodes: ['71.01.02.2001'],
  seed: 'made up',
  wanted: 8,
  patience: 1000,
};
const queries = placeQueries(source);
const kind = (id: string) => queries.filter((query) => query.kind === id);

describe('placeQueries', () => {
  test('makes the same queries for the same seed, and others for another', () => {
    expect(placeQueries(source)).toEqual(queries);
    expect(placeQueries({ ...source, seed: 'other' })).not.toEqual(queries);
  });
  test('makes as many of each kind in each half as are wanted, where names allow', () => {
    for (const id of ['satu-huruf', 'satu-huruf-konteks', 'program-konteks', 'campuran', 'alamat'])
      for (const half of ['tune', 'report'])
        expect(
          kind(id).filter((query) => query.half === half && fitsFew(query)).length,
          `${id} ${half}`,
        ).toBeGreaterThan(7);
  });
  test('gives each query its own text and the half of that text', () => {
    expect(new Set(queries.map(({ text }) => text.toLowerCase())).size).toBe(queries.length);
    for (const { text, half } of queries) expect(half).toBe(halfOf(text));
  });
  test('each query fits the place that it was made from', () => {
    for (const { text, origin, fits } of queries) expect(fits, text).toContain(origin);
  });
  test('asks for a code, for one that is no more, and for a postal code', () => {
    expect(kind('kode-titik').every(({ text, fits }) => fits.length === 1 && fits[0] === text)).toBe(true);
    expect(kind('kode-tanpa-titik').every(({ text, origin }) => text === origin.replaceAll('.', ''))).toBe(true);
    expect(kind('kode-lama').map(({ fits }) => fits)[0]).toEqual(['71.01.02.2001']);
    expect(kind('kode-pos').find(({ text }) => text === '90001')?.fits).toEqual(['71.01.01.2001', '71.01.01.2002']);
  });
  test('a query that more than five places fit is told from the others', () => {
    expect([fitsFew({ fits: ['1', '2', '3', '4', '5'] }), fitsFew({ fits: ['1', '2', '3', '4', '5', '6'] })]).toEqual([
      true,
      false,
    ]);
  });
});

test('what makes the queries imports nothing of the search that answers them', () => {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const imports = [...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, path]) => path!);
    expect(
      imports.filter((path) => /search\/(?!recall\.ts$)/.test(path)),
      file,
    ).toEqual([]);
  }
});
