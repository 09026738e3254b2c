import { scaleLog } from 'd3';
import { describe, expect, test } from 'vitest';
import { logTicks } from './log-ticks.ts';

describe('logTicks', () => {
  test('are powers of ten within the axis', () => {
    expect(logTicks(scaleLog([1.5, 22_228], [0, 334]))).toEqual([10, 100, 1000, 10_000]);
    expect(logTicks(scaleLog([0.05, 5], [0, 200]))).toEqual([0.1, 1]);
  });
  test('have three times them between where there is room', () => {
    expect(logTicks(scaleLog([27_965, 5_809_790], [0, 334]))).toEqual([30_000, 100_000, 300_000, 1_000_000, 3_000_000]);
  });
});
