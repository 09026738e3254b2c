/** Inhabitants per km²; `null` where the area is not known or zero. */
export const density = ({
  jumlah_penduduk,
  luas_km2,
}: {
  jumlah_penduduk: number;
  luas_km2: number | null;
}): number | null => (luas_km2 === null || luas_km2 === 0 ? null : jumlah_penduduk / luas_km2);
