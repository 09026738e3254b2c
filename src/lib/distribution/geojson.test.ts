import { describe, expect, test } from 'vitest';
import { pointTable, shapeRows, shapeTable, squareWithHole } from '../../../tests/fixtures/hostile-table.ts';
import type { GeoJsonGeometry } from '../package/table.ts';
import type { PublishedTable } from './codec.ts';
import { geojsonCodec } from './geojson.ts';
import { fromUtf8 } from './utf8.ts';

const written = async (table: PublishedTable) => fromUtf8(await geojsonCodec.write(table));
const withGeometry = (geometri: GeoJsonGeometry): PublishedTable => ({
  ...shapeTable,
  rows: [...shapeRows, { kode: '12', geometri }],
});

describe('GeoJSON', () => {
  test('a table of points: a feature a line, longitude first, the code as id, nothing where there is no point', async () => {
    expect((await written(pointTable)).split('\n')).toEqual([
      '{"type":"FeatureCollection","name":"titik","title":"Titik contoh","version":"1.2.3","license":"MIT, CC-BY-4.0","attribution":"Penerbit Contoh, Rilis contoh 1.2.3.","features":[',
      '{"type":"Feature","id":"11.10","geometry":{"type":"Point","coordinates":[97.43652,3.16185]},"properties":{"nama":"Contoh"}},',
      '{"type":"Feature","id":"31.72","geometry":null,"properties":{"nama":null}}',
      ']}',
      '',
    ]);
  });
  test('a table of polygons: its geometries as they are', async () => {
    const { features } = JSON.parse(await written(shapeTable)) as { features: { id: string; geometry: unknown }[] };
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual(
      shapeRows.map(({ kode, geometri }) => [kode, geometri]),
    );
  });
  test('a ring that breaks the right-hand rule is refused, by row and ring', async () => {
    const [outer, hole] = squareWithHole as [number[][], number[][]];
    const turned = { type: 'MultiPolygon' as const, coordinates: [squareWithHole, [outer.toReversed(), hole]] };
    expect(() => geojsonCodec.write(withGeometry(turned))).toThrow(
      'bentuk row 4: polygon 2, ring 1 breaks the right-hand rule; turn it in the release',
    );
    const filled = { type: 'Polygon' as const, coordinates: [outer, hole.toReversed()] };
    expect(() => geojsonCodec.write(withGeometry(filled))).toThrow('bentuk row 4: polygon 1, ring 2');
  });
  test('half a point is refused', () => {
    const rows = [{ kode: '1', lintang: -7.8, nama: null, bujur: null }];
    expect(() => geojsonCodec.write({ ...pointTable, rows })).toThrow(
      'titik row 1: a point has both lintang and bujur, or neither',
    );
  });
  test('a key of several columns, or of numbers, stays among the properties', async () => {
    const { resource } = pointTable;
    const schema = { ...resource.schema, primaryKey: ['kode', 'nama'] };
    const table = { ...pointTable, resource: { ...resource, schema } };
    expect(await written(table)).toContain(
      '{"type":"Feature","geometry":null,"properties":{"kode":"31.72","nama":null}}',
    );
    expect(await geojsonCodec.read(await geojsonCodec.write(table), table.resource)).toEqual(table.rows);
  });
  test('two columns of geometries are no feature', () => {
    const { fields } = shapeTable.resource.schema;
    const [, geometry] = fields;
    expect(geojsonCodec.holds(fields)).toBe(true);
    expect(geojsonCodec.holds([...fields, { ...geometry!, name: 'garis' }])).toBe(false);
  });
});
