import { expect, test } from 'vitest';
import { kindTableText, readKindTable } from './kind-table.ts';

test('the table of kinds reads back as it was written', () => {
  const kinds = new Map([
    ['id_347229a', 'page'],
    ['id_ba9611e', 'programme'],
    ['id_6a94de2', 'programme'],
  ] as const);
  const text = kindTableText(kinds);
  expect(text).toBe('6a94de2 ba9611e\n\n\n\n\n\n\n\n\n347229a\n');
  expect(readKindTable(text)).toEqual(kinds);
});
test('the order of the results does not change the text', () => {
  const one = [['id_1', 'guide'] as const, ['id_2', 'guide'] as const];
  expect(kindTableText(new Map(one))).toBe(kindTableText(new Map([...one].reverse())));
});
