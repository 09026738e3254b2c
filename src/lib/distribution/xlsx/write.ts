import writeXlsxFile from 'write-excel-file/universal';
import type { PublishedTable } from '../codec.ts';
import { fromUtf8 } from '../utf8.ts';
import { unzipFiles, zipFiles } from '../zip.ts';
import { coverSheet, coverWidths } from './cover.ts';
import { columnWidths, dataSheetModel, insertRows } from './data-sheet.ts';
import { dictionarySheet, dictionaryWidths } from './dictionary.ts';
import { coverName, dataSheetName, dictionaryName } from './sheet-name.ts';

/** Where the library puts the third sheet. */
const dataSheetPath = 'xl/worksheets/sheet3.xml';

/**
 * The workbook of a table: cover, data dictionary, data. The library writes the workbook, its styles and one model row of
 * data; the rows are put in where that row was, since a cell at a time it takes three times as long and as much memory.
 * Packed anew, since the library stamps the clock on its ZIP.
 */
export async function writeWorkbook(table: PublishedTable): Promise<Uint8Array> {
  const { fields } = table.resource.schema;
  const workbook = writeXlsxFile([
    { sheet: coverName, data: coverSheet(table), columns: coverWidths },
    {
      sheet: dictionaryName,
      data: dictionarySheet(table.resource),
      columns: dictionaryWidths,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    {
      sheet: dataSheetName(table.resource.name),
      data: dataSheetModel(fields),
      columns: columnWidths(fields, table.rows),
      stickyRowsCount: 1,
    },
  ]);
  const blob = await workbook.toBlob();
  const files = unzipFiles(new Uint8Array(await blob.arrayBuffer()));
  const model = files.get(dataSheetPath);
  if (model === undefined) throw new Error(`the library wrote no ${dataSheetPath}`);
  return zipFiles(files.set(dataSheetPath, insertRows(fromUtf8(model), table)));
}
