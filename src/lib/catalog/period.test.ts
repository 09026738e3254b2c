import { expect, test } from 'vitest';
import { periodOf } from './period.ts';

test.each([
  ['2009/2026', '2009-01-01', '2026-12-31'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-06-23', '2025-06-23', '2025-06-23'],
  ['2024-07/2024-12', '2024-07-01', '2024-12-31'],
])('%s is from %s to %s', (temporal, start, end) => {
  expect(periodOf(temporal)).toEqual({ start, end });
});
