import { z } from 'zod';

/** Kinds of queries of the published measurement of the search for places, in the order of its page; with their name there. */
export const recallKinds = {
  nama: 'Nama persis',
  gabung: 'Kata digabung',
  'gabung-konteks': 'Kata digabung, dengan daerahnya',
  pisah: 'Kata dipisah',
  'pisah-konteks': 'Kata dipisah, dengan daerahnya',
  'satu-huruf': 'Satu huruf keliru',
  'satu-huruf-konteks': 'Satu huruf keliru, dengan daerahnya',
  'huruf-awal': 'Keliru di dua huruf pertama',
  'huruf-awal-konteks': 'Keliru di dua huruf pertama, dengan daerahnya',
  'dua-huruf': 'Dua huruf keliru',
  'dua-huruf-konteks': 'Dua huruf keliru, dengan daerahnya',
  'ejaan-lama': 'Ejaan lama',
  'ejaan-lama-konteks': 'Ejaan lama, dengan daerahnya',
  'ejaan-arab': 'Ejaan lain nama Arab dan huruf sy, kh, dh, q, f, z',
  'ejaan-arab-konteks': 'Ejaan lain nama Arab dan huruf itu, dengan daerahnya',
  tanda: 'Apostrof dan tanda hubung',
  'tanda-konteks': 'Apostrof dan tanda hubung, dengan daerahnya',
  bilangan: 'Bilangan ditulis lain',
  'bilangan-konteks': 'Bilangan ditulis lain, dengan daerahnya',
  'kata-wilayah': 'Dengan kata desa, kec., kab., dan sejenisnya',
  'kata-wilayah-konteks': 'Dengan kata desa, kec., kab., dan daerahnya',
  program: 'Dengan nama program',
  'program-konteks': 'Dengan nama program dan daerahnya',
  'kabupaten-sesudah': 'Kabupaten atau kota sesudah nama',
  'kabupaten-sebelum': 'Kabupaten atau kota sebelum nama',
  'kecamatan-sesudah': 'Kecamatan sesudah nama',
  'kecamatan-sebelum': 'Kecamatan sebelum nama',
  'provinsi-sesudah': 'Provinsi sesudah nama',
  'provinsi-singkat': 'Provinsi yang disingkat',
  'kabupaten-keliru': 'Satu huruf keliru pada kabupaten atau kota',
  'daerah-terpotong': 'Daerahnya baru sebagian diketik',
  campuran: 'Campuran: satu huruf keliru, daerahnya, dan kata lain',
  alamat: 'Alamat utuh',
  'kode-titik': 'Kode dengan titik',
  'kode-tanpa-titik': 'Kode tanpa titik',
  'kode-lama': 'Kode yang sudah tidak dipakai',
  'kode-pos': 'Kode pos',
} as const;
export type RecallKind = keyof typeof recallKinds;
export const recallKindIds = Object.keys(recallKinds) as RecallKind[];

const count = z.int().nonnegative();
/** Hits among some queries: `kena_1` with the first answer, `kena_5` with one of the first five. */
const hits = { jumlah: count, kena_1: count, kena_5: count };
/** Bytes that a first search loads, gzip level 6, the script itself apart: half of the queries load no more, and the most. */
const bytes = { byte_tengah: count, byte_terbesar: count };

/** The published measurement, `/mutu/pencarian/recall.json`. Shares are not stored: they follow from the counts. */
export const recallSchema = z
  .object({
    /** Release of `wilayah` whose places were asked for. */
    rilis_wilayah: z.string(),
    /** Seed of the generator: the same seed and release give the same queries. */
    benih: z.string(),
    /** Queries made, and those of the half that is reported here. */
    dibuat: count,
    dilaporkan: count,
    /** Queries that fit five places or fewer, all kinds together and kind by kind. */
    semua: z.object({ ...hits, ...bytes }),
    jenis: z.array(
      z.object({
        jenis: z.enum(recallKindIds),
        /** Made in the same way, from the half that is not reported. */
        contoh: z.array(z.string()),
        ...hits,
        ...bytes,
      }),
    ),
    /** Queries that fit more than five places, so that five answers cannot hold them all. */
    lebih_dari_lima: z.object({ ...hits, ...bytes }),
  })
  .check(({ value, issues }) => {
    for (const { kena_1, kena_5, jumlah } of [value.semua, value.lebih_dari_lima, ...value.jenis])
      if (kena_1 > kena_5 || kena_5 > jumlah)
        issues.push({ code: 'custom', message: 'kena_1 ≤ kena_5 ≤ jumlah', input: value });
  });
export type Recall = z.infer<typeof recallSchema>;

/** A share of hits in tenths of a percent, rounded down, so that only what never fails is 100: `999, 1000` → `99.9`. */
export const shareOf = (hits: number, count: number): number =>
  count === 0 ? 0 : Math.floor((1000 * hits) / count) / 10;
