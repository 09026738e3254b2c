import { describe, expect, test } from 'vitest';
import type { Field } from '../package/field.ts';
import { formatNdjson, readNdjsonRows } from './ndjson.ts';

const field = (name: string): Field => ({ name, type: 'string', title: name, description: name, example: name });
const fields = ['kode', 'nama'].map(field);

describe('NDJSON', () => {
  test('an object a line, fields in their order, null where there is no value', () => {
    expect(formatNdjson(fields, [{ nama: 'a\nb', kode: '11.10', lain: 1 }, { kode: '31.72' }])).toBe(
      '{"kode":"11.10","nama":"a\\nb"}\n{"kode":"31.72","nama":null}\n',
    );
  });
  test('no rows are no line', () => {
    expect(formatNdjson(fields, [])).toBe('');
    expect(readNdjsonRows(fields, '')).toEqual([]);
  });
  test('rows are read back, a field left out as null', () => {
    expect(readNdjsonRows(fields, '{"kode":"11.10"}\n{"nama":"b","kode":"0"}\n')).toEqual([
      { kode: '11.10', nama: null },
      { kode: '0', nama: 'b' },
    ]);
  });
  test('a line that is no JSON is refused', () => {
    expect(() => readNdjsonRows(fields, '{"kode":"11.10"}\n{"kode"\n')).toThrow(SyntaxError);
  });
});
