import { levels } from '../region/level.ts';
import { partialDatePattern, placeCodePattern } from '../package/field.ts';
import type { ForeignKey } from '../package/descriptor.ts';
import type { FieldSpec } from '../package/table.ts';

/** Levels of a place that a figure or an institution may speak of: `nasional` is Indonesia, code `0`. */
export const levelsWithNation = ['nasional', ...levels] as const;

/** The five programmes by their slug, in the order of the ministry's page. */
export const programmeIds = ['karang-taruna', 'organisasi-sosial', 'psm', 'wksbm', 'tksk'] as const;
export type ProgrammeId = (typeof programmeIds)[number];
/** `lainnya`: kinds of PSKS outside the five. */
export const programmeIdsAndOther = [...programmeIds, 'lainnya'] as const;

/** A government or regulation, B press quoting an official, C weaker. */
export const grades = ['A', 'B', 'C'] as const;
export type Grade = (typeof grades)[number];

/** The release of `wilayah` whose codes the present-day datasets use. */
export const currentPlaces = '../../wilayah/2025.0.0/datapackage.json';

/** A code of `field` exists in the 2025 vintage; `0`, Indonesia, is no row there. */
export const placeKey = (field: string): ForeignKey => ({
  fields: field,
  reference: { package: currentPlaces, resource: 'wilayah', fields: 'kode' },
  'guyub:except': ['0'],
});
/** A reference of `field` exists in `rujukan` 1.0.0. */
export const referenceKey = (field: string): ForeignKey => ({
  fields: field,
  reference: { package: '../../rujukan/1.0.0/datapackage.json', resource: 'rujukan', fields: 'id' },
});
/** A programme of `field` exists in `program` 1.0.0, `lainnya` apart. */
export const programmeKey = (field: string): ForeignKey => ({
  fields: field,
  reference: { package: '../../program/1.0.0/datapackage.json', resource: 'program', fields: 'id' },
  'guyub:except': ['lainnya'],
});

export const placeCode = {
  type: 'string',
  title: 'Kode wilayah',
  description:
    'Kode wilayah administrasi Kemendagri edisi 2025, dengan titik: provinsi 2 angka, kabupaten/kota 5 karakter, kecamatan 8, desa/kelurahan 13. 0 berarti Indonesia. Selalu teks, bukan bilangan.',
  example: '32.76.02.1009',
  constraints: { required: true, pattern: placeCodePattern },
  'guyub:kind': 'place-code',
} as const satisfies FieldSpec;

export const programme = {
  type: 'string',
  title: 'Program',
  description: 'Salah satu dari lima program; lainnya untuk jenis PSKS di luar kelimanya.',
  example: 'karang-taruna',
  constraints: { required: true, enum: programmeIdsAndOther },
} as const;

export const grade = {
  type: 'string',
  title: 'Mutu sumber',
  description:
    'A: halaman lembaga pemerintah atau peraturan. B: media yang mengutip pejabat, atau menyebut acara dan tempat. C: lebih lemah, misalnya blog, atau isinya bertentangan.',
  example: 'B',
  constraints: { required: true, enum: grades },
} as const;

export const publisher = {
  type: 'string',
  title: 'Penerbit sumber',
  description: 'Lembaga atau media yang menerbitkan halaman sumber.',
  example: 'Kementerian Sosial RI',
  constraints: { required: true },
} as const satisfies FieldSpec;

export const sourceAddress = {
  type: 'string',
  format: 'uri',
  title: 'Alamat sumber',
  description: 'Alamat halaman sumber, seperti dibaca saat disalin.',
  example: 'https://selatan.jakarta.go.id/berita-selatan/detail/karang-taruna-guntur-ikuti-lomba-karang-taruna-2017',
  constraints: { required: true },
} as const satisfies FieldSpec;

export const note = {
  type: 'string',
  title: 'Catatan',
  description: 'Keraguan, pertentangan, dan batas keterangan ini. Tampilkan bersama isinya.',
  example: 'Tahun disimpulkan.',
} as const satisfies FieldSpec;

export const partialDate = {
  type: 'string',
  title: 'Tanggal acuan',
  description: 'Tahun, bulan, atau hari yang dimaksud, sejauh sumber menyebutnya: 2021, 2021-05, atau 2021-05-03.',
  example: '2020-07-23',
  constraints: { required: true, pattern: partialDatePattern },
  'guyub:kind': 'partial-date',
} as const satisfies FieldSpec;
