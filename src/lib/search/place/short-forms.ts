import type { Fault } from '../../check/fault.ts';
import { parseCsv } from '../../table/csv.ts';
import type { PlaceCore } from './core.ts';

/** Columns of the table of short forms: the form, the code of its province or regency, what kind of form it is. */
const columns = ['singkatan', 'kode', 'jenis'] as const;

/**
 * Short and other names of provinces and regencies, from their table.
 * @param isLarge true for the code of a province or regency of the newest vintage
 */
export function readShortForms(
  file: string,
  text: string,
  isLarge: (code: string) => boolean,
): { shortForms: PlaceCore['shortForms']; faults: Fault[] } {
  const { header, records } = parseCsv(text);
  if (header.join() !== columns.join())
    return {
      shortForms: [],
      faults: [{ file, line: 1, reason: `kolomnya "${header.join(',')}"`, fix: `tulis ${columns.join(',')}` }],
    };
  const faults: Fault[] = [];
  const firstLine = new Map<string, number>();
  const shortForms = records.map(({ line, cells: [form = '', code = ''] }): [string, string] => {
    const fault = (field: string, reason: string, fix: string) => faults.push({ file, line, field, reason, fix });
    if (!/^[a-z]+( [a-z]+)*$/.test(form))
      fault('singkatan', `"${form}" bukan huruf kecil dengan satu spasi`, 'tulis seperti "kep riau"');
    if (!isLarge(code)) fault('kode', `"${code}" bukan kode provinsi atau kabupaten/kota`, 'tulis kode yang masih ada');
    const first = firstLine.get(form);
    if (first !== undefined) fault('singkatan', `"${form}" sudah ada di baris ${first}`, 'hapus salah satu');
    else firstLine.set(form, line);
    return [form, code];
  });
  return { shortForms, faults };
}
