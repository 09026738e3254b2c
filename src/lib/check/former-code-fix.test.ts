import { expect, test } from 'vitest';
import { markupFiles } from '../../../tests/fixtures/markup-data.ts';
import { editionOf } from '../../../tests/fixtures/example-editions.ts';
import { lineageTable } from '../dataset/silsilah.ts';
import { lineageRows } from '../lineage/lineage-rows.ts';
import { traceEditions } from '../lineage/trace.ts';
import type { Resource } from '../package/descriptor.ts';
import { formatCsv } from '../table/csv.ts';
import { formerCodeFix } from './former-code-fix.ts';
import { checkTable } from './table.ts';

/** A table of `silsilah` as the check holds it, of made-up editions. */
function lineageOf(...editions: Parameters<typeof traceEditions>[0]) {
  const { resources } = JSON.parse(markupFiles()['silsilah/1.0.0/datapackage.json']!) as { resources: Resource[] };
  const resource = resources.find(({ name }) => name === lineageTable.name)!;
  const text = formatCsv(resource.schema.fields, lineageRows(traceEditions(editions)));
  return checkTable('silsilah/1.0.0/silsilah.csv', resource, new TextEncoder().encode(text)).table;
}

test('an old place code is told with the one to write instead, after all changes', () => {
  const fix = formerCodeFix(
    lineageOf(
      editionOf(2016, '99.01.01 Satu', '99.01.01.2001 Mawar'),
      editionOf(2018, '99.01.02 Satu', '99.01.02.2001 Mawar'),
      editionOf(2020, '99.01.03 Satu', '99.01.03.2001 Mawar'),
    ),
  );
  expect(fix('99.01.01.2001')).toBe('tulis 99.01.03.2001; 99.01.01.2001 kode lama');
  expect(fix('99.01.02')).toBe('tulis 99.01.03; 99.01.02 kode lama');
  expect(fix('99.01.03')).toBeUndefined();
  expect(fix('12.34')).toBeUndefined();
});

test('candidates are named as such, and a code that was found nowhere later with the edition that had it', () => {
  const fix = formerCodeFix(
    lineageOf(
      editionOf(2016, '99.01.01 Satu', '99.01.01.2001 Mawar', '99.01.01.2002 Melati'),
      editionOf(2018, '99.01.01 Satu', '99.01.01.2008 Mawar', '99.01.01.2009 Mawar'),
    ),
  );
  expect(fix('99.01.01.2001')).toBe(
    'periksa, ini kode lama dengan pengganti yang belum pasti: 99.01.01.2008, 99.01.01.2009',
  );
  expect(fix('99.01.01.2002')).toBe('periksa, ini kode lama yang sesudah edisi 2016 tidak ditemukan lagi');
});

test('without a release of silsilah nothing is told', () => {
  expect(formerCodeFix(undefined)('91.01')).toBeUndefined();
});
