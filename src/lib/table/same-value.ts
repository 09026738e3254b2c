import type { Value } from '../package/table.ts';

/** Whether two cells hold the same value: `11.10` is not 11.1. Geometries are the same when they are the same JSON, members in the same order. */
export const isSameValue = (a: Value, b: Value | undefined): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
