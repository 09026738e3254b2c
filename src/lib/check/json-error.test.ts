import { expect, test } from 'vitest';
import { jsonErrorAt } from './json-error.ts';

test('jsonErrorAt finds nothing in JSON', () => {
  const valid = ['1', '-0.5e+3', 'null', '[]', '{}', ' [1, {"a": [true, false, null, "x\\n\\u00e9"]}]\n'];
  expect(valid.map(jsonErrorAt)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
});
test('jsonErrorAt names the first character that does not belong', () => {
  expect(jsonErrorAt('{"a": x}')).toBe(6);
  expect(jsonErrorAt('[1\n2]')).toBe(3);
  expect(jsonErrorAt('[1,]')).toBe(3);
  expect(jsonErrorAt('{"a":1,}')).toBe(7);
  expect(jsonErrorAt('{"a" 1}')).toBe(5);
  expect(jsonErrorAt('[1}')).toBe(2);
  expect(jsonErrorAt('[007]')).toBe(1);
  expect(jsonErrorAt("['a']")).toBe(1);
  expect(jsonErrorAt('[] []')).toBe(3);
});
test('jsonErrorAt names the end of a text that breaks off', () => {
  expect(jsonErrorAt('[1')).toBe(2);
  expect(jsonErrorAt('')).toBe(0);
});
