/**
 * The rules by which two codes are found to be one place, in the order in which they are tried. Each pairs only what is
 * alone on both sides.
 */
export const rules = {
  nama: 'provinces, regencies: the name',
  'kode tetap': 'the code stayed, under a name that has nothing in common with the old one',
  'nama, induk, nomor': 'the name, the same parent or its successor, the same number',
  'nama, induk': 'the name, the same parent or its successor',
  'nama, nama induk': 'the name, in a district of the same name',
  'nama, induk, jenis':
    'the name, the same parent, the same kind: two of one name in a district, one of them a kelurahan',
  'nama, tetangga': 'the name, where several have it: in the district to which neighbours went',
  'nama, nomor, kabupaten': 'the name and the number, in the same regency',
  'nama, kabupaten': 'the name, in the same regency',
  'nama mirip, induk, nomor': 'names alike, the same parent, the same number',
  'nama mirip, induk': 'names alike, the same parent',
  'nomor, induk': 'the number, in a district that went on as a whole and kept its numbers',
  'nama, tetangga, provinsi': 'the name, in another regency to which neighbours went',
  'nama, nama induk, provinsi': 'the name, in a district of the same name in another regency',
  'desa di bawahnya': 'districts: most of its villages',
  'nama, edisi kemudian': 'the name and the parent, in a later edition than the next',
  'nama, sudah ada': 'the name, under a code that stood beside the old one for a while',
  digabung: 'the name is part of the name of what it was merged into',
  'nomor, induk, jenis': 'the number and the parent, where a desa becomes a kelurahan or the other way round',
  'nama mirip, tetangga': 'names alike, in the district to which neighbours went',
} as const;
export type RuleId = keyof typeof rules;
