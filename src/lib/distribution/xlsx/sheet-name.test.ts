import { expect, test } from 'vitest';
import { dataSheetName } from './sheet-name.ts';

test.each([
  ['wilayah', 'wilayah'],
  ['program-sinonim-rujukan', 'program-sinonim-rujukan'],
  ['tabel-yang-namanya-lebih-panjang-dari-batas', 'tabel-yang-namanya-lebih-panjan'],
  ['tentang', 'data tentang'],
  ['history', 'data history'],
  ['a/b:c', 'a-b-c'],
])('the sheet of %s is called «%s»', (table, name) => {
  expect(dataSheetName(table)).toBe(name);
});
