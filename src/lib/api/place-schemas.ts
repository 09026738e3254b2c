import { z } from 'zod';
import { populationTable } from '../dataset/penduduk.ts';
import type { PlaceKind } from '../dataset/wilayah.ts';
import { currentPlacesTable } from '../dataset/wilayah.ts';
import type { Place } from '../region/hierarchy.ts';
import { address, count, rowShape, text, told } from './schema.ts';

/** Kinds of place that are counted, by the key that counts them. */
export const countedKinds = {
  kabupaten: 'kabupaten',
  kota: 'kota',
  kecamatan: 'kecamatan',
  desa: 'desa',
  kelurahan: 'kelurahan',
  desa_adat: 'desa adat',
} as const satisfies Record<string, PlaceKind>;
export type CountedKind = keyof typeof countedKinds;

const kindCounts = told(
  z.object(
    Object.fromEntries(Object.entries(countedKinds).map(([key, kind]) => [key, count(`Banyaknya ${kind}.`)])) as Record<
      CountedKind,
      z.ZodNumber
    >,
  ),
  { id: 'JumlahWilayah', description: 'Banyaknya wilayah di dalamnya, menurut jenis.' },
);
const population = told(z.object(rowShape(populationTable)), {
  id: 'Penduduk',
  description: 'Satu baris dataset penduduk.',
});
const row = () => rowShape(currentPlacesTable);
const about = () => ({
  penduduk: told(population.nullable(), { description: 'Penduduk dan luas; null jika belum ada data.' }),
  jumlah: kindCounts,
  baris_lembaga: count(
    'Baris dataset lembaga di wilayah ini dan di dalamnya. 0 berarti belum ada baris, bukan tidak ada lembaga.',
  ),
  baris_angka: count('Baris dataset angka untuk wilayah ini dan di dalamnya. 0 berarti belum ada baris.'),
});
const ids = () => ({
  id_lembaga: told(z.array(z.string()), { description: 'Pengenal baris lembaga itu: institutions/{id}.json.' }),
  id_angka: told(z.array(z.string()), { description: 'Pengenal baris angka itu, pada figures/{program}.json.' }),
});
const level = <L extends Place['tingkat']>(value: L) =>
  told(z.literal(value), { title: 'Tingkat', description: 'Tingkat dalam susunan wilayah.' });
const withLinks = () => ({
  links: z.object({ self: address('Jawaban tentang wilayah ini.'), page: address('Halaman wilayah ini.') }),
});

/** A province, regency or city in a list. */
export const summary = told(z.object({ ...row(), ...about(), ...withLinks() }), {
  id: 'WilayahRingkas',
  description: 'Satu baris dataset wilayah: provinsi, kabupaten, atau kota, dengan penduduk dan jumlah di dalamnya.',
});
const village = told(z.object(row()), {
  id: 'DesaKelurahan',
  description:
    'Satu baris dataset wilayah: desa, kelurahan, atau desa adat. Di halaman kecamatannya, jangkarnya adalah kodenya.',
});
const district = told(
  z.object({
    ...row(),
    links: z.object({ page: address('Halaman kecamatan ini.') }),
    desa_kelurahan: told(z.array(village), { description: 'Desa dan kelurahan di dalamnya, menurut kode.' }),
  }),
  { id: 'Kecamatan', description: 'Satu baris dataset wilayah: kecamatan atau distrik, dengan desa dan kelurahannya.' },
);
/** A province with its regencies and cities. */
export const province = told(
  z.object({
    ...row(),
    tingkat: level('provinsi'),
    ...about(),
    ...ids(),
    kabupaten_kota: told(z.array(summary), { description: 'Kabupaten dan kota di dalamnya, menurut kode.' }),
  }),
  { id: 'Provinsi', description: 'Satu baris dataset wilayah: provinsi, dengan kabupaten dan kotanya.' },
);
/** A regency or city, down to its villages. */
export const regency = told(
  z.object({
    ...row(),
    tingkat: level('kabupaten/kota'),
    ...about(),
    ...ids(),
    kecamatan: told(z.array(district), { description: 'Kecamatan di dalamnya, menurut kode.' }),
  }),
  {
    id: 'KabupatenKota',
    description: 'Satu baris dataset wilayah: kabupaten atau kota, sampai desa dan kelurahannya.',
  },
);
/** Indonesia with its provinces. */
export const country = told(
  z.object({ ...about(), provinsi: told(z.array(summary), { description: 'Semua provinsi, menurut kode.' }) }),
  { id: 'Indonesia', description: 'Indonesia dan provinsinya. Kode 0 tidak ada pada dataset wilayah.' },
);
/** A code that no place has any more. */
export const former = told(
  z.object({
    kode: text('Kode yang tidak dipakai lagi.', '94.01'),
    nama: text('Nama terakhir wilayah berkode ini.'),
    rilis_terakhir: text('Versi terakhir dataset wilayah yang memuat kode ini.', '2022.0.0'),
  }),
  { id: 'KodeLama', description: 'Kode provinsi, kabupaten, atau kota yang tidak ada pada edisi terbaru.' },
);
