/** Columns that say which edition of the official places a number is of, for tables of pictures. */
export const editionFields = {
  edisi: {
    type: 'year',
    title: 'Edisi',
    description: 'Tahun edisi kode wilayah; bukan tahun suatu peristiwa.',
    example: 2025,
    constraints: { required: true },
  },
  dasar_hukum: {
    type: 'string',
    title: 'Dasar hukum',
    description: 'Peraturan yang memuat kode wilayah edisi itu.',
    example: 'Permendagri Nomor 137 Tahun 2017 (27 Desember 2017)',
    constraints: { required: true },
  },
} as const;
