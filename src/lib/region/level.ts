/** Levels of the official hierarchy, largest first, as the releases write them. In a file of its own: browsers load it. */
export const levels = ['provinsi', 'kabupaten/kota', 'kecamatan', 'desa/kelurahan'] as const;
export type Level = (typeof levels)[number];
