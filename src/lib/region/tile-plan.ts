import type { TileFrame } from '../charts/tile-layout.ts';

/** Size of the grid. */
export const gridSize = { columns: 46, rows: 24 };
/** Steps of the search for each place: some minutes. */
export const tileTries = 120_000;

/**
 * Where each group of islands stands in the grid, and how much room it has. Java is so dense that its room is far more than
 * its land; Kalimantan, Maluku and Papua have less.
 */
export const tileFrames: readonly TileFrame[] = [
  { name: 'Sumatra', codes: ['11', '12', '13', '14', '15', '16', '17', '18'], box: [0, 1, 14.5, 16.5] },
  { name: 'Kepulauan Riau', codes: ['21'], box: [13, 2, 17, 7] },
  { name: 'Bangka Belitung', codes: ['19'], box: [15, 10, 17.5, 13] },
  { name: 'Madura', codes: ['35.26', '35.27', '35.28', '35.29'], box: [25.5, 18, 28.5, 18] },
  { name: 'Jawa', codes: ['31', '32', '33', '34', '35', '36'], box: [7.5, 18.2, 27.5, 22.8] },
  { name: 'Bali', codes: ['51'], box: [29.5, 20.5, 32, 22.5] },
  { name: 'Lombok', codes: ['52.01', '52.02', '52.03', '52.08', '52.71'], box: [33.5, 20, 34.8, 22] },
  { name: 'Sumbawa', codes: ['52'], box: [36, 20.2, 39, 20.8] },
  { name: 'Sumba', codes: ['53.11', '53.12', '53.17', '53.18'], box: [37, 23, 40, 23] },
  {
    name: 'Flores',
    codes: ['53.05', '53.06', '53.07', '53.08', '53.09', '53.10', '53.13', '53.15', '53.16', '53.19'],
    box: [40, 17.5, 45, 18.5],
  },
  { name: 'Timor', codes: ['53'], box: [42, 20.5, 45, 23] },
  { name: 'Kalimantan', codes: ['61', '62', '63', '64', '65'], box: [18, 4, 26, 14] },
  { name: 'Sulawesi', codes: ['71', '72', '73', '74', '75', '76'], box: [26.5, 2, 37, 15.5] },
  { name: 'Maluku Utara', codes: ['82'], box: [37, 2, 39, 8] },
  { name: 'Maluku', codes: ['81'], box: [37, 10, 42, 15] },
  { name: 'Papua', codes: ['91', '92', '93', '94', '95', '96'], box: [39.5, 4, 45, 12] },
];
