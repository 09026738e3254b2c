import type { Field } from '../package/field.ts';
import type { Csv } from '../table/csv.ts';
import { isPersonalColumn } from './personal.ts';
import type { Fault } from './fault.ts';

/** What is wrong with the shape of a CSV file: header, quotes, number of cells, blank lines. */
export function structureFaults(file: string, csv: Csv, fields: readonly Field[]): Fault[] {
  return [...headerFaults(file, csv.header, fields), ...quoteFaults(file, csv), ...rowFaults(file, csv)];
}

function headerFaults(file: string, header: readonly string[], fields: readonly Field[]): Fault[] {
  const faults: Fault[] = [];
  const at = (field: string | undefined, reason: string, fix: string) =>
    faults.push({ file, line: 1, ...(field ? { field } : {}), reason, fix });
  header.forEach((name, i) => {
    if (name.trim() === '') at(undefined, `kolom ke-${i + 1} tidak bernama`, 'beri nama, atau hapus kolomnya');
    else if (header.indexOf(name) !== i) at(name, `nama kolom dipakai lagi pada kolom ke-${i + 1}`, 'beri nama lain');
    else if (isPersonalColumn(name)) at(name, 'kolom data pribadi', 'hapus kolomnya; data pribadi tidak boleh terbit');
    else if (name !== name.trim())
      at(name.trim(), `nama kolom «${name}» diawali atau diakhiri spasi`, 'buang spasinya');
  });
  const names = fields.map(({ name }) => name);
  const trimmed = header.map((name) => name.trim());
  for (const name of names)
    if (!trimmed.includes(name)) at(name, 'kolom tidak ada', 'tambahkan, atau hapus dari datapackage.json');
  for (const name of new Set(trimmed))
    if (name !== '' && !names.includes(name) && !isPersonalColumn(name))
      at(name, 'kolom tidak dikenal datapackage.json', 'hapus, atau jelaskan di datapackage.json');
  if (faults.length === 0 && header.join('\n') !== names.join('\n'))
    at(undefined, 'urutan kolom berbeda dari datapackage.json', `urutkan: ${names.join(', ')}`);
  return faults;
}

const quoteFaults = (file: string, csv: Csv): Fault[] =>
  csv.brokenQuotes.map((line) => ({
    file,
    line,
    reason: 'tanda kutip tidak ditutup atau salah tempat',
    fix: 'tutup tanda kutipnya; kutip di dalam sel ditulis ganda ("")',
  }));

/** Rows after a broken quote are not counted: their cells are those of the break. */
function rowFaults(file: string, csv: Csv): Fault[] {
  const firstBroken = csv.brokenQuotes[0] ?? Infinity;
  return csv.records.flatMap(({ line, cells }): Fault[] => {
    if (line >= firstBroken) return [];
    if (cells.length === 1 && cells[0] === '') return [{ file, line, reason: 'baris kosong', fix: 'hapus barisnya' }];
    if (cells.length === csv.header.length) return [];
    const reason = `${cells.length} sel, padahal ada ${csv.header.length} kolom`;
    return [{ file, line, reason, fix: 'samakan; sel yang memuat koma diapit tanda kutip' }];
  });
}
