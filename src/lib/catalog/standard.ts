import { z } from 'zod';

/** A standard that what we publish follows. */
export const standardIds = [
  'data-package',
  'csvw',
  'croissant',
  'citation-cff',
  'schema-org',
  'dcat-ap',
  'project-open-data',
  'satu-data',
  'checksums',
] as const;
export type StandardId = (typeof standardIds)[number];

export interface Standard {
  readonly name: string;
  /** Number or year of the standard; `null` where it has none. */
  readonly version: string | null;
  /** Where it is written; `null` where the site's own page on the rule says it. */
  readonly url: string | null;
  /** What the build looks at, Indonesian. */
  readonly checked: string;
}

export const standardInfo: Readonly<Record<StandardId, Standard>> = {
  'data-package': {
    name: 'Data Package',
    version: '2.0',
    url: 'https://datapackage.org/standard/data-package/',
    checked:
      'Isian wajib, lisensi, sumber, tipe dan arti setiap kolom, kunci, lalu ukuran, sidik, dan baris judul setiap berkas.',
  },
  csvw: {
    name: 'CSV on the Web (CSVW)',
    version: '2015',
    url: 'https://www.w3.org/TR/tabular-metadata/',
    checked: 'Berkasnya ada, kolomnya sama dengan baris judul, tipenya dikenal, dan kuncinya menunjuk kolom yang ada.',
  },
  croissant: {
    name: 'Croissant',
    version: '1.1',
    url: 'http://mlcommons.org/croissant/1.1',
    checked: 'Isian wajib, ukuran dan sidik setiap berkas, dan setiap pengenal menunjuk ke sesuatu yang ada.',
  },
  'citation-cff': {
    name: 'Citation File Format (CITATION.cff)',
    version: '1.2.0',
    url: 'https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md',
    checked: 'Isian wajib, versi, tanggal, lisensi, pengenal, dan tanda kutip setiap teks.',
  },
  'schema-org': {
    name: 'schema.org Dataset',
    version: null,
    url: 'https://schema.org/Dataset',
    checked:
      'Yang diminta mesin pencari dataset: nama, keterangan 50 sampai 5.000 karakter, lisensi, variabel, dan setiap unduhan.',
  },
  'dcat-ap': {
    name: 'DCAT-AP',
    version: '3.0.1',
    url: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/',
    checked:
      'Isian wajib, jenis setiap bagian dan nilai, rilis yang saling menunjuk, lalu ukuran dan sidik setiap berkas.',
  },
  'project-open-data': {
    name: 'Project Open Data',
    version: '1.1',
    url: 'https://resources.data.gov/resources/dcat-us/',
    checked:
      'Isian wajib, bentuk tanggal dan kurun waktu, jenis media, dan setiap alamat unduhan menunjuk berkas yang ada.',
  },
  'satu-data': {
    name: 'Standar data Satu Data Indonesia',
    version: 'Perpres 39/2019',
    url: null,
    checked:
      'Setiap kolom punya konsep, definisi, klasifikasi, ukuran, dan satuan; kolom kode wilayah menyebut daftar kodenya.',
  },
  checksums: {
    name: 'Sidik berkas (SHA-256)',
    version: 'FIPS 180-4',
    url: 'https://csrc.nist.gov/pubs/fips/180-4/upd1/final',
    checked: 'Setiap baris SHA256SUMS menunjuk berkas yang ada, dengan sidik yang sama.',
  },
};

/** How many documents of a standard were checked, and with what result. */
export const standardResultSchema = z.object({
  id: z.enum(standardIds),
  name: z.string(),
  version: z.string().nullable(),
  url: z.url().nullable(),
  checked: z.string(),
  /** Documents that were checked; for `satu-data` tables, since each column of a table is a variable. */
  documents: z.number().int().nonnegative(),
  faults: z.number().int().nonnegative(),
});
export type StandardResult = z.infer<typeof standardResultSchema>;
export const standardResultsSchema = z.array(standardResultSchema);
