import { describe, expect, test } from 'vitest';
import { formatBytes, formatDate, formatDistance, formatNumber, formatPoint } from './format.ts';

describe('numbers and dates as a language writes them', () => {
  test('numbers: 7.285 and 0,43 in Indonesian, 7,285 and 0.43 in English', () => {
    expect([formatNumber(7285, 'id'), formatNumber(0.431, 'id', 2), formatNumber(284973643, 'id')]).toEqual([
      '7.285',
      '0,43',
      '284.973.643',
    ]);
    expect([formatNumber(7285, 'en'), formatNumber(0.431, 'en', 2)]).toEqual(['7,285', '0.43']);
  });
  test('trailing zeros go, zero stays, a minus is a minus sign', () => {
    expect([
      formatNumber(0, 'id'),
      formatNumber(12.5, 'id', 2),
      formatNumber(3, 'id', 2),
      formatNumber(-4, 'id'),
    ]).toEqual(['0', '12,5', '3', '−4']);
    expect(formatNumber(-0.001, 'id', 2)).toBe('0');
  });
  test('dates keep their precision: day, month, year, span', () => {
    expect(
      ['2025-06-23', '2021-05', '2011', '2009/2026', '2026-11-24T00:00:00Z'].map((d) => formatDate(d, 'id')),
    ).toEqual(['23 Juni 2025', 'Mei 2021', '2011', '2009–2026', '24 November 2026']);
  });
  test('sizes round to what a person reads', () => {
    expect([812, 2_300_000, 17_400_000, 999_600, 1000].map((b) => formatBytes(b, 'id'))).toEqual([
      '812 B',
      '2,3 MB',
      '17,4 MB',
      '1 MB',
      '1 kB',
    ]);
  });
  test('distances: 350 m, 2,4 km, 17 km; 995 m is already 1 km, 9.95 km is 10 km', () => {
    expect(
      [0, 0.0049, 0.352, 0.994, 0.995, 1.04, 2.44, 9.949, 9.95, 16.6, 1250].map((km) => formatDistance(km, 'id')),
    ).toEqual(['0 m', '0 m', '350 m', '990 m', '1 km', '1 km', '2,4 km', '9,9 km', '10 km', '17 km', '1.250 km']);
    expect([formatDistance(0.35, 'en'), formatDistance(2.4, 'en')]).toEqual(['350 m', '2.4 km']);
  });
  test('points name their hemisphere', () => {
    expect(formatPoint(-6.2, 106.81667, 'id')).toBe('6,2° LS, 106,81667° BT');
    expect(formatPoint(3.16185, 97.43652, 'en')).toBe('3.16185° N, 97.43652° E');
  });
});
