import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partialDatePattern, placeCodePattern } from '../package/field.ts';
import type { FieldSpec, TableSpec } from '../package/table.ts';

const isTable = (value: unknown): value is TableSpec =>
  typeof value === 'object' && value !== null && 'primaryKey' in value && 'fields' in value;

const modules = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const exported = await Promise.all(
  modules
    .sort()
    .map((file) => import(/* @vite-ignore */ join(import.meta.dirname, file)) as Promise<Record<string, unknown>>),
);
/** Every table that this folder defines. */
const tables = exported.flatMap((module) => Object.values(module).filter(isTable));

test('the folder defines the tables of the eleven datasets', () => {
  expect([...new Set(tables.map(({ name }) => name))].sort()).toEqual([
    'angka',
    'angka-ditarik',
    'batas',
    'katalog',
    'katalog-format',
    'katalog-program',
    'lembaga',
    'lembaga-ditarik',
    'mutu-cakupan',
    'mutu-kolom',
    'mutu-tabel',
    'penduduk',
    'peraturan',
    'peraturan-hubungan',
    'peraturan-program',
    'peraturan-rujukan',
    'program',
    'program-rujukan',
    'program-sinonim',
    'program-sinonim-rujukan',
    'rujukan',
    'rujukan-alamat',
    'silsilah',
    'silsilah-contoh',
    'silsilah-mutu',
    'wilayah',
  ]);
});

describe.each(tables.map((table) => ({ table, name: table.name })))('table $name', ({ table }) => {
  test.each(Object.keys(table.fields))('the example of %s satisfies the constraints of its field', (name) => {
    expect(wrongExample(table.fields[name]!)).toEqual([]);
  });
  test('primary and foreign keys name columns of the table', () => {
    const columns = Object.keys(table.fields);
    const keys = [...table.primaryKey, ...(table.foreignKeys ?? []).flatMap(({ fields }) => fields)];
    expect(keys.filter((key) => !columns.includes(key))).toEqual([]);
  });
});

/** Names of the rules that a field's own example breaks. */
function wrongExample({ type, format, example, constraints = {}, 'guyub:kind': kind }: FieldSpec): string[] {
  const { pattern, enum: allowed, minimum, maximum } = constraints;
  const text = String(example);
  const rules: [string, boolean][] = [
    ['type', typeof example === javascriptType[type]],
    ['integer', (type !== 'integer' && type !== 'year') || Number.isInteger(example)],
    ['date', type !== 'date' || /^\d{4}-\d{2}-\d{2}$/.test(text)],
    ['uri', format !== 'uri' || /^https?:\/\/\S+$/.test(text)],
    ['not empty', text !== ''],
    ['pattern', pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text)],
    ['enum', allowed === undefined || allowed.some((value) => value === example)],
    ['minimum', minimum === undefined || Number(example) >= minimum],
    ['maximum', maximum === undefined || Number(example) <= maximum],
    ['place code', kind !== 'place-code' || new RegExp(placeCodePattern).test(text)],
    ['partial date', kind !== 'partial-date' || new RegExp(partialDatePattern).test(text)],
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

const javascriptType: Record<FieldSpec['type'], string> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  date: 'string',
  year: 'number',
  geojson: 'string',
};
