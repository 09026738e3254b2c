import { describe, expect, test } from 'vitest';
import { distance } from './distance.ts';

describe('the distance of two keys', () => {
  test.each([
    ['sukamaju', 'sukamaju', 0, 'nothing'],
    ['cepu', 'cepur', 1, 'a letter more'],
    ['bumijawa', 'bumiawa', 1, 'a letter less'],
    ['cilodong', 'cirodong', 1, 'another letter'],
    ['depok', 'dpeok', 0.9, 'two neighbours in the other order'],
    ['tegal', 'tegel', 0.7, 'another vowel'],
    ['depok', 'tepok', 0.6, 'a letter that sounds alike'],
    ['bayah', 'bajah', 0.4, 'the j of old spelling'],
    ['bata', 'batah', 0.5, 'an h'],
    ['siyang', 'siang', 0.4, 'the y of iya'],
    ['buwah', 'buah', 0.4, 'the w of uwa'],
    ['yang', 'ang', 1, 'a y after another letter'],
    ['guci', 'gcui', 0.9, 'a swap, not two changes'],
  ])('%s, %s: %d, %s', (a, b, cost) => {
    expect(distance(a, b, 9)).toBeCloseTo(cost, 9);
    expect(distance(b, a, 9)).toBeCloseTo(cost, 9);
  });
  test('adds up', () => {
    expect(distance('bumijawa', 'pumijawah', 9)).toBeCloseTo(1.1, 9);
  });
  test('of an empty key is the letters of the other', () => {
    expect(distance('', 'cepu', 9)).toBe(4);
    expect(distance('cepu', '', 9)).toBe(4);
    expect(distance('', '', 0)).toBe(0);
  });
});
describe('a distance that is more than asked for', () => {
  test('is Infinity', () => {
    expect(distance('tegal', 'tegel', 0.7)).toBe(0.7);
    expect(distance('tegal', 'tegel', 0.69)).toBe(Infinity);
    expect(distance('guci', 'cilodong', 1)).toBe(Infinity);
    expect(distance('cepu', 'tegal', 2)).toBe(Infinity);
  });
  test('is not given up before a swap', () => {
    expect(distance('ab', 'ba', 0.9)).toBe(0.9);
    expect(distance('cilodong', 'clidoong', 1.8)).toBe(1.8);
  });
  test('is not measured for very long keys', () => {
    expect(distance('a'.repeat(64), 'a'.repeat(64), 1)).toBe(0);
    expect(distance('a'.repeat(65), 'a'.repeat(65), 1)).toBe(Infinity);
  });
});
