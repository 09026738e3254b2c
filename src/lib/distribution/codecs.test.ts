import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostileTable, pointTable, shapeTable } from '../../../tests/fixtures/hostile-table.ts';
import { codecs } from './codecs.ts';
import { tableFormats } from './format.ts';
import { roundTripFaults } from './round-trip.ts';

afterEach(() => {
  vi.useRealTimers();
});

const tables = [hostileTable, pointTable, shapeTable];
const cases = tableFormats.flatMap((format) =>
  tables
    .filter(({ resource }) => codecs[format].holds(resource.schema.fields))
    .map((table) => ({ format, table, name: table.resource.name })),
);

describe('every codec', () => {
  test('stands under its own format', () => {
    expect(tableFormats.map((format) => codecs[format].format)).toEqual([...tableFormats]);
  });
  test('holds every table, GeoJSON those with a point or a geometry only', () => {
    expect(cases.map(({ format, name }) => `${format} ${name}`)).toEqual([
      ...tableFormats
        .filter((format) => format !== 'geojson')
        .flatMap((format) => ['jebakan', 'titik', 'bentuk'].map((name) => `${format} ${name}`)),
      'geojson titik',
      'geojson bentuk',
    ]);
  });
  test.each(cases)('$format gives back $name cell by cell', async ({ format, table }) => {
    const codec = codecs[format];
    const read = await codec.read(await codec.write(table), table.resource);
    expect(roundTripFaults(format, table, read)).toEqual([]);
    expect(read.map((row) => Object.keys(row))).toEqual(
      table.rows.map(() => table.resource.schema.fields.map(({ name }) => name)),
    );
  });
  test.each(cases)('$format gives back $name from a window on a larger buffer', async ({ format, table }) => {
    const bytes = await codecs[format].write(table);
    const larger = Buffer.alloc(bytes.length + 200, 'x');
    larger.set(bytes, 100);
    const read = await codecs[format].read(larger.subarray(100, 100 + bytes.length), table.resource);
    expect(roundTripFaults(format, table, read)).toEqual([]);
  });
  test.each(cases)('$format gives back $name without rows', async ({ format, table }) => {
    const codec = codecs[format];
    expect(await codec.read(await codec.write({ ...table, rows: [] }), table.resource)).toEqual([]);
  });
  test.each(cases)('$format writes the same bytes of $name at another time', async ({ format, table }) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime('2026-01-02T03:04:05Z');
    const first = await codecs[format].write(table);
    vi.setSystemTime('2031-11-12T13:14:15Z');
    const second = await codecs[format].write(table);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
  test.each(tableFormats)('%s refuses bytes that are not of it', async (format) => {
    const bytes = new TextEncoder().encode('{ini bukan berkasnya');
    const { resource } = pointTable;
    if (format === 'csv') expect(await codecs.csv.read(bytes, resource)).toEqual([]);
    else await expect((async () => codecs[format].read(bytes, resource))()).rejects.toThrow();
  });
});
