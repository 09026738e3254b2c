import { describe, expect, test } from 'vitest';
import type { Field } from '../package/field.ts';
import { cellSchema } from './cell.ts';

const field = (more: Partial<Field>): Field => ({
  name: 'kolom',
  type: 'string',
  title: 'x',
  description: 'x',
  example: 'x',
  ...more,
});
/** The value of a cell, or `reason; fix` where it is refused. */
const read = (more: Partial<Field>, text: string): unknown => {
  const { success, data, error } = cellSchema(field(more)).safeParse(text);
  if (success) return data;
  return error.issues.map((issue) => `${issue.message}; ${(issue as { params?: { fix?: string } }).params?.fix ?? ''}`);
};

describe('a cell is read by its field', () => {
  test('an empty cell is no value, never zero, false or an empty text', () => {
    const types = ['string', 'integer', 'number', 'boolean', 'date', 'year', 'geojson'] as const;
    expect(types.map((type) => read({ type }, ''))).toEqual([null, null, null, null, null, null, null]);
  });
  test('text stays text: zeros and dots are kept', () => {
    expect(read({}, '007')).toBe('007');
    expect(read({}, '11.10')).toBe('11.10');
  });
  test('numbers are those of JSON, without exponents', () => {
    expect(read({ type: 'integer' }, '-12')).toBe(-12);
    expect(read({ type: 'number' }, '4174.211')).toBe(4174.211);
    expect(
      ['1e3', '0x10', '+1', ' 1', 'NaN', '١'].map((text) => Array.isArray(read({ type: 'number' }, text))),
    ).toEqual([true, true, true, true, true, true]);
  });
  test('a number in Indonesian style is shown as data writes it', () => {
    expect(read({ type: 'number' }, '1.234.567,5')).toEqual(['«1.234.567,5» bukan bilangan; tulis 1234567.5']);
    expect(read({ type: 'integer' }, '1.234')).toEqual(['«1.234» bukan bilangan bulat; tulis 1234']);
    expect(read({ type: 'integer' }, '12,5')).toEqual(['«12,5» bukan bilangan bulat; tulis tanpa pecahan']);
    expect(read({ type: 'integer' }, '007')).toEqual(['«007» bukan bilangan bulat; tulis 7']);
  });
  test('booleans are true and false, years have four digits', () => {
    expect([read({ type: 'boolean' }, 'true'), read({ type: 'boolean' }, 'false')]).toEqual([true, false]);
    expect(read({ type: 'boolean' }, 'ya')).toEqual(['«ya» bukan ya/tidak; tulis true atau false']);
    expect(read({ type: 'year' }, '2019')).toBe(2019);
    expect(read({ type: 'year' }, '19')).toEqual(['«19» bukan tahun; tulis empat angka']);
  });
  test('a date is a day of the calendar; 29 February only in a leap year', () => {
    expect(read({ type: 'date' }, '2024-02-29')).toBe('2024-02-29');
    expect(read({ type: 'date' }, '2023-02-29')).toEqual(['«2023-02-29» bukan tanggal; tulis seperti 2021-12-31']);
    expect(read({ type: 'date' }, '3-5-2021')).toEqual(['«3-5-2021» bukan tanggal; tulis 2021-05-03']);
  });
  test('a partial date is a year, a month or a day', () => {
    const partial = { 'guyub:kind': 'partial-date' } as const;
    expect(['2021', '2021-05', '2021-05-03'].map((text) => read(partial, text))).toEqual([
      '2021',
      '2021-05',
      '2021-05-03',
    ]);
    expect(read(partial, '2021-13')).toEqual(['«2021-13» bukan tanggal; tulis 2021, 2021-05, atau 2021-05-03']);
    expect(read(partial, '2021-02-30')).toEqual(['«2021-02-30» bukan tanggal; tulis 2021, 2021-05, atau 2021-05-03']);
    expect(read(partial, '31/12/2021')).toEqual(['«31/12/2021» bukan tanggal; tulis 2021-12-31']);
  });
  test('an address is absolute, http(s), and without white space', () => {
    const address = { format: 'uri' } as const;
    expect(read(address, 'https://example.org/a?b=c&d')).toBe('https://example.org/a?b=c&d');
    expect(
      [
        'javascript:alert(1)',
        'example.org',
        '/jalur',
        'https:///x',
        'ftp://example.org',
        'https://example.org/a b',
      ].map((text) => Array.isArray(read(address, text))),
    ).toEqual([true, true, true, true, true, true]);
  });
  test('a geometry is a closed polygon in degrees, longitude first', () => {
    const at = (points: string) => read({ type: 'geojson' }, `{"type":"Polygon","coordinates":[${points}]}`);
    expect(at('[[110,-7],[111,-8],[111,-7],[110,-7]]')).toMatchObject({ type: 'Polygon' });
    expect(String(at('[[110,-7],[111,-7],[111,-8],[110,-7]]'))).toContain(
      'polygon 1, ring 1 berputar ke arah yang salah',
    );
    expect(Array.isArray(at('[[110,-7],[111,-7],[111,-8],[110,-8]]'))).toBe(true);
    expect(Array.isArray(at('[[-7,110],[-7,111],[-8,111],[-7,110]]'))).toBe(true);
    expect(Array.isArray(read({ type: 'geojson' }, '{"type":"Point","coordinates":[110,-7]}'))).toBe(true);
  });
});

describe('a place code', () => {
  const code = { 'guyub:kind': 'place-code' } as const;
  test('is two, two, two and four digits, or 0; also where no pattern is given', () => {
    expect(['0', '32', '32.76', '32.76.02', '32.76.02.1009'].map((text) => read(code, text))).toEqual([
      '0',
      '32',
      '32.76',
      '32.76.02',
      '32.76.02.1009',
    ]);
    expect(read(code, '32.76.2.1009')).toEqual(['«32.76.2.1009» bukan kode wilayah; tulis 32.76.02.1009']);
    expect(read(code, 'Depok')).toEqual([
      '«Depok» bukan kode wilayah; tulis kode dengan titik, misalnya 32.76.02.1009',
    ]);
  });
  test('of another level than the column asks for is not answered with itself', () => {
    expect(read({ ...code, constraints: { pattern: String.raw`^\d{2}$` } }, '32.76')).toEqual([
      String.raw`«32.76» tidak berpola ^\d{2}$; tulis kode tingkat yang diminta kolom ini`,
    ]);
  });
});

describe('constraints', () => {
  test('a pattern is of the whole cell', () => {
    const constraints = { pattern: 'a|b' };
    expect(read({ constraints }, 'a')).toBe('a');
    expect(read({ constraints }, 'ab')).toEqual(['«ab» tidak berpola a|b; perbaiki tulisannya']);
  });
  test('bounds are allowed values themselves', () => {
    const constraints = { minimum: 0, maximum: 6.5 };
    expect([read({ type: 'number', constraints }, '0'), read({ type: 'number', constraints }, '6.5')]).toEqual([
      0, 6.5,
    ]);
    expect(read({ type: 'number', constraints }, '6.51')).toEqual([
      '«6.51» di luar batas; paling besar 6.5; periksa angkanya',
    ]);
  });
  test('lengths are counted in characters', () => {
    const constraints = { minLength: 2, maxLength: 3 };
    expect(read({ constraints }, 'a')).toEqual(['«a» terlalu pendek; paling sedikit 2 karakter']);
    expect(read({ constraints }, 'abcd')).toEqual(['«abcd» terlalu panjang; paling banyak 3 karakter']);
  });
});

describe('white space', () => {
  test('before, behind and of the hard kind is refused; a line break inside, an emoji and Arabic are text', () => {
    const stray = ['a ', ' a', 'a\u00a0b', 'a\tb', 'a\u200bb', 'a\rb', '\ufeffa', 'a\u0085b'];
    expect(stray.filter((text) => !Array.isArray(read({}, text)))).toEqual([]);
    const fine = ['a\nb', '👨\u200d👩\u200d👧', 'العربية', 'a  b'];
    expect(fine.filter((text) => Array.isArray(read({}, text)))).toEqual([]);
  });
});
