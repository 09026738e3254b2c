import { expect, test } from 'vitest';
import type { Field } from '../package/field.ts';
import { nextVersion } from './next-version.ts';

const table = (name: string, ...columns: [name: string, type: Field['type']][]) => ({
  name,
  schema: {
    fields: columns.map(([column, type]) => ({ name: column, type, title: 'x', description: 'x', example: 'x' })),
    primaryKey: ['a'],
  },
});
const before = [table('t', ['a', 'string'], ['b', 'integer'])];

test.each([
  ['the same columns', before, '1.3.0'],
  ['a new column', [table('t', ['a', 'string'], ['b', 'integer'], ['c', 'date'])], '1.3.0'],
  ['a new table', [...before, table('u', ['a', 'string'])], '1.3.0'],
  ['a column gone', [table('t', ['a', 'string'])], '2.0.0'],
  ['a column of another type', [table('t', ['a', 'string'], ['b', 'number'])], '2.0.0'],
  ['a table renamed', [table('u', ['a', 'string'], ['b', 'integer'])], '2.0.0'],
])('nextVersion after 1.2.5, %s', (_what, now, version) => {
  expect(nextVersion('1.2.5', before, now)).toBe(version);
});
