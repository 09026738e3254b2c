import type { TableCodec } from '../codec.ts';
import { readWorkbook } from './read.ts';
import { writeWorkbook } from './write.ts';

/**
 * XLSX. Text, codes and geometries are text cells, never formulas; numbers, years and booleans are what they are; a date
 * is a real date of the spreadsheet, or text where it lies before 1 March 1900, which spreadsheets count wrongly.
 * `write` refuses a text longer than 32,767 characters: no cell holds it, and half a geometry is none.
 */
export const xlsxCodec: TableCodec = {
  format: 'xlsx',
  holds: () => true,
  write: writeWorkbook,
  read: readWorkbook,
};
