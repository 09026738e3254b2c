/** Men per 100 women; `null` where there are no women. */
export const sexRatio = ({ laki_laki, perempuan }: { laki_laki: number; perempuan: number }): number | null =>
  perempuan === 0 ? null : (100 * laki_laki) / perempuan;
