import { formatDate, formatNumber } from '../i18n/format.ts';
import { pictureWords } from '../i18n/pictures.ts';
import type { Field } from '../package/field.ts';
import type { Value } from '../package/table.ts';
import type { PictureTable } from '../picture/picture.ts';
import { isSameValue } from '../table/same-value.ts';

/** The table of a picture as a page shows it. */
export interface TableView {
  readonly columns: readonly { readonly title: string; readonly isNumber: boolean }[];
  /** Cells as text; the first names the row. */
  readonly rows: readonly (readonly string[])[];
  /** Columns that say the same in every row, said once: title and value. */
  readonly same: readonly { readonly title: string; readonly text: string }[];
}

const isNumber = ({ type }: Field): boolean => type === 'integer' || type === 'number';

/**
 * What a page shows of a picture's table: numbers as a person reads them, addresses left out, and what is the same in all
 * rows (the publisher, the unit) told once instead of in each. The first column always stays.
 */
export function pictureTable({ fields, rows, decimals = {} }: PictureTable): TableView {
  const shown = fields.filter(({ format }) => format !== 'uri');
  const isSame = ({ name }: Field): boolean =>
    rows.length > 1 && rows.every((row) => isSameValue(row[name] ?? null, rows[0]?.[name] ?? null));
  const columns = shown.filter((field, i) => i === 0 || isNumber(field) || !isSame(field));
  const text = (field: Field, value: Value | undefined): string => cellOf(field, value, decimals[field.name] ?? 0);
  return {
    columns: columns.map((field) => ({ title: field.title, isNumber: isNumber(field) })),
    rows: rows.map((row) => columns.map((field) => text(field, row[field.name]))),
    same: shown
      .filter((field) => !columns.includes(field))
      .map((field) => ({ title: field.title, text: text(field, rows[0]?.[field.name]) }))
      .filter((each) => each.text !== ''),
  };
}

function cellOf(field: Field, value: Value | undefined, decimals: number): string {
  if (value === null || value === undefined) return isNumber(field) ? pictureWords.id.noData : '';
  if (typeof value === 'number' && isNumber(field)) return formatNumber(value, 'id', decimals);
  return field['guyub:kind'] === 'partial-date' ? formatDate(String(value), 'id') : String(value);
}
