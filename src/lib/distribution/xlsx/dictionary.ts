import type { SheetData } from 'write-excel-file/universal';
import { variableOf } from '../../dataset/variable.ts';
import { messages } from '../../i18n/messages.ts';
import type { Resource } from '../../package/descriptor.ts';
import { dataDictionary } from '../../package/dictionary.ts';
import { libraryText } from './library-text.ts';

/** Columns of the sheet: heading, and width in characters. */
const columns = [
  ['Kolom', 24],
  ['Judul', 24],
  ['Jenis', 18],
  ['Arti', 60],
  ['Contoh', 30],
  ['Aturan', 40],
  ['Konsep', 30],
  ['Klasifikasi', 30],
  ['Ukuran', 18],
  ['Satuan', 18],
  ['Kode referensi', 40],
] as const;

export const dictionaryWidths = columns.map(([, width]) => ({ width }));

/** The sheet of the data dictionary: a line a column, with what Satu Data Indonesia asks of a variable. */
export function dictionarySheet(resource: Resource): SheetData {
  const entries = dataDictionary(resource.schema, messages.id, 'id');
  const lines = resource.schema.fields.map((field, i) => {
    const { konsep, klasifikasi, ukuran, satuan, kode_referensi } = variableOf(resource, field);
    const { name = '', title = '', type = '', description = '', example = '', rules = [] } = entries[i] ?? {};
    // Said where the column is looked up: a text that begins as a formula stays a text.
    const kept = field.type === 'string' ? `${type}; sel teks, tidak dijalankan sebagai rumus` : type;
    const head = [name, title, kept, description, example.slice(0, 500), rules.join('; ')];
    return [...head, konsep, klasifikasi, ukuran, satuan, kode_referensi ?? ''];
  });
  return [
    columns.map(([heading]) => ({ value: heading, type: String, format: '@', fontWeight: 'bold' })),
    ...lines.map((line) =>
      line.map((text) => ({
        value: libraryText(text),
        type: String,
        format: '@',
        wrap: true,
        alignVertical: 'top' as const,
      })),
    ),
  ];
}
