import type { FieldSpec } from '../package/table.ts';

/**
 * Inhabitants per km² as it is shown everywhere: with a decimal below 100, where it matters, else whole; `null` where the
 * area is not known or zero.
 */
export function density({
  jumlah_penduduk,
  luas_km2,
}: {
  jumlah_penduduk: number;
  luas_km2: number | null;
}): number | null {
  if (luas_km2 === null || luas_km2 === 0) return null;
  const exact = jumlah_penduduk / luas_km2;
  return exact < 100 ? Number(exact.toFixed(1)) : Math.round(exact);
}

/** The column of a density, wherever a table has it. */
export const densityField = {
  type: 'number',
  title: 'Kepadatan penduduk',
  description:
    'Jumlah penduduk dibagi luas wilayah; di bawah 100 dibulatkan ke satu angka di belakang koma, selebihnya ke bilangan bulat.',
  example: 98.9,
  constraints: { minimum: 0 },
  'guyub:unit': 'jiwa/km²',
} as const satisfies FieldSpec;
