import { describe, expect, test } from 'vitest';
import { ancestorCodes, isPlaceCode, isWithin, kindOf, levelOf, parentCode, selfAndAbove } from './code.ts';

describe('place codes', () => {
  test('isPlaceCode keeps dots and zeros: 11.10 is a code, 11.1 is not', () => {
    expect(['11', '11.10', '11.10.01', '11.10.01.2001'].every(isPlaceCode)).toBe(true);
    expect(['0', '11.1', '1110', '11.10.01.201', '11.10.', ''].some(isPlaceCode)).toBe(false);
  });
  test('levelOf reads the level from the length and refuses anything else', () => {
    expect(levelOf('32.76.02')).toBe('kecamatan');
    expect(() => levelOf('3276')).toThrow(RangeError);
  });
  test('parentCode goes up one level and ends at the province', () => {
    expect(parentCode('32.76.02.1009')).toBe('32.76.02');
    expect(parentCode('32')).toBeNull();
  });
  test('ancestorCodes lists the largest first, selfAndAbove the nearest first and Indonesia last', () => {
    expect(ancestorCodes('32.76.02')).toEqual(['32', '32.76']);
    expect(selfAndAbove('32.76.02')).toEqual(['32.76.02', '32.76', '32', '0']);
    expect(selfAndAbove('0')).toEqual(['0']);
  });
  test('isWithin compares groups, not letters: 11.10 does not lie in 11.1', () => {
    expect(isWithin('11.10.01', '11.10')).toBe(true);
    expect(isWithin('11.10', '11.1')).toBe(false);
    expect(isWithin('11.10', '0')).toBe(true);
  });
  test('kindOf tells kota from kabupaten and kelurahan, desa and desa adat apart', () => {
    expect(['32', '32.76', '32.04', '32.76.02', '32.76.02.1009', '11.01.01.2001', '91.03.01.3001'].map(kindOf)).toEqual(
      ['provinsi', 'kota', 'kabupaten', 'kecamatan', 'kelurahan', 'desa', 'desa adat'],
    );
    expect(() => kindOf('11.01.01.9001')).toThrow(RangeError);
  });
});
