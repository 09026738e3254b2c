import { describe, expect, test } from 'vitest';
import { stagger } from './stagger.ts';

const label = (middle: number, width: number) => ({ middle, width });

describe('stagger', () => {
  test('labels that do not touch stand on one line, at their marks', () => {
    expect(stagger([label(20, 20), label(60, 20)], 0, 100)).toEqual([
      { middle: 20, level: 0 },
      { middle: 60, level: 0 },
    ]);
  });
  test('one that would touch stands a line further away, and the next one comes back', () => {
    expect(stagger([label(20, 30), label(40, 30), label(60, 30)], 0, 100).map(({ level }) => level)).toEqual([0, 1, 0]);
  });
  test('the gap counts: 5 px apart is too near where 6 are asked', () => {
    expect(stagger([label(10, 20), label(35, 20)], 0, 100).map(({ level }) => level)).toEqual([0, 1]);
    expect(stagger([label(10, 20), label(36, 20)], 0, 100).map(({ level }) => level)).toEqual([0, 0]);
  });
  test('none leaves the room', () => {
    expect(stagger([label(2, 30), label(98, 30)], 0, 100).map(({ middle }) => middle)).toEqual([15, 85]);
  });
});
