import { describe, expect, test } from 'vitest';
import { swarmLanes } from './swarm.ts';

describe('swarmLanes', () => {
  test('leaves points in the middle that do not touch', () => {
    expect(swarmLanes([0, 7, 20], 6)).toEqual([0, 0, 0]);
  });
  test('moves what would cover another to both sides in turn, whatever the order given', () => {
    expect(swarmLanes([10, 10, 10, 10, 10], 6)).toEqual([0, 1, -1, 2, -2]);
    expect(swarmLanes([13, 10], 6)).toEqual([1, 0]);
  });
  test('takes a lane again once it is free', () => {
    expect(swarmLanes([0, 3, 6], 6)).toEqual([0, 1, 0]);
  });
  test('with lanes at most, covers in the lane that has been free the longest', () => {
    expect(swarmLanes([0, 2, 3], 6, 2)).toEqual([0, 1, 0]);
  });
  test('of no points is nothing', () => {
    expect(swarmLanes([], 6)).toEqual([]);
  });
});
