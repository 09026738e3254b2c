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
