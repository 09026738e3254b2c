import { describe, expect, test } from 'vitest';
import { hostileTable, pointTable, shapeTable } from '../../../tests/fixtures/hostile-table.ts';
import { csvCodec } from './csv.ts';
import type { TableCodec } from './codec.ts';
import { roundTripFaults } from './round-trip.ts';

/** A codec as spreadsheets are: it takes codes for numbers. */
const lossy: TableCodec = {
  ...csvCodec,
  read: async (bytes, resource) =>
    (await csvCodec.read(bytes, resource)).map((row) => ({ ...row, kode: Number(row['kode']) })),
};

describe('roundTripFaults', () => {
  test('names file, row, key, field, what was written and what was read', async () => {
    const read = await lossy.read(await lossy.write(pointTable), pointTable.resource);
    expect(roundTripFaults('titik.csv', pointTable, read)).toEqual([
      'titik.csv: row 1 ("11.10"), kode: "11.10" written, 11.1 read',
      'titik.csv: row 2 ("31.72"), kode: "31.72" written, 31.72 read',
    ]);
  });
  test('names ten, and counts the others', async () => {
    const read = await lossy.read(await lossy.write(hostileTable), hostileTable.resource);
    const faults = roundTripFaults('jebakan.csv', hostileTable, read);
    expect(faults).toHaveLength(11);
    expect(faults.at(-1)).toBe('jebakan.csv: 31 more');
  });
  test('counts rows', () => {
    expect(roundTripFaults('titik.csv', pointTable, pointTable.rows.slice(1))[0]).toBe(
      'titik.csv: 2 rows written, 1 read',
    );
  });
  test('nothing is not an empty text, and a lacking column is not nothing', () => {
    const [first, second] = pointTable.rows;
    expect(roundTripFaults('f', pointTable, [first!, { ...second, nama: '' }])).toEqual([
      'f: row 2 ("31.72"), nama: null written, "" read',
    ]);
    const { nama: _nama, ...without } = second!;
    expect(roundTripFaults('f', pointTable, [first!, without])).toEqual([
      'f: row 2 ("31.72"), nama: null written, nothing read',
    ]);
  });
  test('a column too many is a fault', () => {
    const [first, second] = pointTable.rows;
    expect(roundTripFaults('f', pointTable, [{ ...first, asing: 1 }, second!])).toEqual([
      'f: row 1 ("11.10"): asing read, which the table has not',
    ]);
  });
  test('geometries are compared by their coordinates', () => {
    const [first, ...others] = shapeTable.rows;
    const moved = { ...first, geometri: { type: 'Polygon' as const, coordinates: [] } };
    expect(roundTripFaults('f', shapeTable, structuredClone([...shapeTable.rows]))).toEqual([]);
    expect(roundTripFaults('f', shapeTable, [moved, ...others])).toEqual([
      expect.stringMatching(
        /^f: row 1 \("11\.10"\), geometri: \{"type":"Polygon".*… written, .*"coordinates":\[\]\} read$/,
      ),
    ]);
  });
});
