import { expect, test } from 'vitest';
import { outsideOutcome } from './outside-check.ts';

test('a checker that found no fault is a test that passed, one that found some a test that failed', () => {
  expect(outsideOutcome('0 faults in: 25 data packages, 1 CSVW\n')).toEqual({ passed: 1, failed: 0 });
  expect(outsideOutcome('data.json: no datasets\n10 faults in: 25 data packages\n')).toEqual({ passed: 0, failed: 1 });
});
test('a checker that could not run, or had nothing to look at, is no test', () => {
  expect(outsideOutcome('')).toEqual({ passed: 0, failed: 0 });
  expect(outsideOutcome('npm error network\n')).toEqual({ passed: 0, failed: 0 });
  expect(outsideOutcome('0 faults in: nothing to check\n')).toEqual({ passed: 0, failed: 0 });
});
