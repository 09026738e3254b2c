import { defineTable } from '../package/table.ts';
import type { Row } from '../package/table.ts';
import { placeCode, placeKey } from './shared.ts';

/** Simplified boundaries of provinces and regencies, for thematic maps only. */
export const boundaryTable = defineTable({
  name: 'batas',
  title: 'Batas wilayah yang disederhanakan',
  description:
    'Satu baris satu wilayah: 38 provinsi dan 514 kabupaten/kota. Batas tidak resmi, hanya untuk peta tematik.',
  format: 'csv',
  primaryKey: ['kode_wilayah'],
  foreignKeys: [placeKey('kode_wilayah')],
  fields: {
    kode_wilayah: {
      ...placeCode,
      example: '34.71',
      constraints: { required: true, unique: true, pattern: String.raw`^\d{2}(\.\d{2})?$` },
    },
    nama_wilayah: {
      type: 'string',
      title: 'Nama wilayah',
      description: 'Nama wilayah menurut edisi kode wilayah 2025.',
      example: 'Kota Yogyakarta',
      constraints: { required: true },
    },
    tingkat: {
      type: 'string',
      title: 'Tingkat',
      description: 'Tingkat wilayah.',
      example: 'kabupaten/kota',
      constraints: { required: true, enum: ['provinsi', 'kabupaten/kota'] },
    },
    geometri: {
      type: 'geojson',
      title: 'Geometri',
      description:
        'Poligon GeoJSON (RFC 7946), WGS 84, bujur lalu lintang, disederhanakan bersama sehingga tetangga memakai garis yang sama. Batas tidak resmi.',
      example: '{"type":"Polygon","coordinates":[[[110.35,-7.78],[110.4,-7.78],[110.4,-7.83],[110.35,-7.78]]]}',
      constraints: { required: true },
    },
  },
});
export type BoundaryRow = Row<typeof boundaryTable>;
