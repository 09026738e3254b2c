import type { Resource } from '../package/descriptor.ts';
import type { Field } from '../package/field.ts';
import type { Value } from '../package/table.ts';
import { cellSchema } from '../table/cell.ts';
import type { CsvRecord } from '../table/csv.ts';
import { cellText, parseCsv } from '../table/csv.ts';
import type { Fault } from './fault.ts';
import { elementLines, parseJson } from './json.ts';
import { holdsIdentityNumber, isFreeText, isPersonalColumn, personalDataIn } from './personal.ts';
import { structureFaults } from './structure.ts';
import { decodeUtf8 } from './text.ts';

/** A table as the check holds it: rows as text cells in the order of the fields. */
export interface LoadedTable {
  readonly file: string;
  readonly resource: Resource;
  readonly records: readonly CsvRecord[];
  /** True where rows are missing because the file is broken: what refers to them is then not told as a fault of its own. */
  readonly isPartial: boolean;
  /** Cells that were refused, as `line:field`: keys are not looked up for them. */
  readonly refused: ReadonlySet<string>;
  /** The lines of the values of each column that must not repeat: an index that foreign keys use again. */
  readonly uniques: ReadonlyMap<string, ReadonlyMap<string, number>>;
}
type Finding = Pick<Fault, 'reason' | 'fix'>;
interface CheckedCells {
  readonly faults: readonly Fault[];
  readonly uniques: LoadedTable['uniques'];
}
export interface CheckedTable {
  readonly table: LoadedTable;
  readonly faults: readonly Fault[];
}
interface Loaded {
  readonly records: readonly CsvRecord[];
  readonly isPartial: boolean;
  readonly faults: readonly Fault[];
}

/** Reads a resource's file and checks its shape and every cell; keys are checked later, when all tables are there. */
export function checkTable(file: string, resource: Resource, bytes: Uint8Array): CheckedTable {
  const { text, faults } = decodeUtf8(file, bytes);
  const isUnreadable = text === '' && faults.length > 0;
  const { fields } = resource.schema;
  const loaded: Loaded = isUnreadable
    ? unreadable([])
    : resource.format === 'csv'
      ? loadCsv(file, fields, text)
      : loadJson(file, fields, text);
  const cells = checkCells(file, fields, loaded.records);
  const refused = new Set(cells.faults.map(({ line, field }) => cellId(line, field)));
  const { records, isPartial } = loaded;
  const table = { file, resource, records, isPartial, refused, uniques: cells.uniques };
  return { table, faults: [...faults, ...loaded.faults, ...cells.faults] };
}

/** How `refused` names a cell. */
export const cellId = (line: number | undefined, field: string | undefined): string => `${line ?? ''}:${field ?? ''}`;

const unreadable = (faults: readonly Fault[]): Loaded => ({ records: [], isPartial: true, faults });

function loadCsv(file: string, fields: readonly Field[], text: string): Loaded {
  const csv = parseCsv(text);
  const faults = structureFaults(file, csv, fields);
  const header = csv.header.map((name) => name.trim());
  const order = fields.map(({ name }) => header.indexOf(name));
  if (order.includes(-1)) return unreadable(faults);
  const firstBroken = csv.brokenQuotes[0] ?? Infinity;
  const isInOrder = order.every((place, i) => place === i);
  const records = csv.records
    .filter(({ line, cells }) => line < firstBroken && cells.length === csv.header.length)
    .map((record) => (isInOrder ? record : { line: record.line, cells: order.map((i) => record.cells[i] ?? '') }));
  return { records, isPartial: records.length < csv.records.length, faults };
}

function loadJson(file: string, fields: readonly Field[], text: string): Loaded {
  const json = parseJson(file, text);
  if (!('value' in json)) return unreadable(json.faults);
  const refusal = { file, reason: 'bukan daftar objek', fix: 'tulis [{…}, {…}], satu objek satu baris' };
  if (!Array.isArray(json.value)) return unreadable([refusal]);
  const lines = elementLines(text);
  const names = fields.map(({ name }) => name);
  const faults: Fault[] = [];
  const records = json.value.flatMap((row: unknown, i): CsvRecord[] => {
    const line = lines[i] ?? 1;
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      faults.push({ ...refusal, line });
      return [];
    }
    const values = row as Record<string, unknown>;
    for (const name of Object.keys(values)) {
      if (names.includes(name)) continue;
      const isPersonal = isPersonalColumn(name);
      const reason = isPersonal ? 'kolom data pribadi' : 'kolom tidak dikenal datapackage.json';
      faults.push({
        file,
        line,
        field: name,
        reason,
        fix: isPersonal
          ? 'hapus kolomnya; data pribadi tidak boleh terbit'
          : 'hapus, atau jelaskan di datapackage.json',
      });
    }
    faults.push(...fields.flatMap((field) => typeFault(file, line, field, values[field.name])));
    return [{ line, cells: names.map((name) => cellText((values[name] ?? null) as Value)) }];
  });
  return { records, isPartial: records.length < json.value.length, faults };
}

const jsonTypes: Record<Field['type'], string> = {
  string: 'string',
  date: 'string',
  integer: 'number',
  number: 'number',
  year: 'number',
  boolean: 'boolean',
  geojson: 'object',
};

/** A code as a JSON number has lost its dots and zeros: the type is told before the text is read. */
function typeFault(file: string, line: number, { name, type }: Field, value: unknown): Fault[] {
  if (value === '') return [{ file, line, field: name, reason: 'teks kosong', fix: 'tulis null' }];
  if (value === null || value === undefined || typeof value === jsonTypes[type]) return [];
  const isText = jsonTypes[type] === 'string';
  const reason = `${JSON.stringify(value)} bukan ${isText ? 'teks' : `nilai bertipe ${type}`}`;
  return [{ file, line, field: name, reason, fix: isText ? 'apit dengan tanda kutip' : 'tulis tanpa tanda kutip' }];
}

/** What personal data a field's cells may hold: free text anything, a whole number an identity number. */
function personalReader(field: Field): (cell: string) => string | undefined {
  if (isFreeText(field)) return personalDataIn;
  if (field.type !== 'integer' && field.type !== 'number') return () => undefined;
  return (cell) => (cell.length >= 16 && holdsIdentityNumber(cell) ? 'nomor induk kependudukan (NIK)' : undefined);
}

/** Faults of single cells: type, constraints, personal data, and repeats in a column that must not repeat. */
function checkCells(file: string, fields: readonly Field[], records: readonly CsvRecord[]): CheckedCells {
  const faults: Fault[] = [];
  const uniques = new Map<string, ReadonlyMap<string, number>>();
  fields.forEach((field, i) => {
    const check = cellCheck(field);
    const firstLine = field.constraints?.unique ? new Map<string, number>() : undefined;
    if (firstLine !== undefined) uniques.set(field.name, firstLine);
    const tell = (line: number, finding: Finding) => faults.push({ file, line, field: field.name, ...finding });
    for (const { line, cells } of records) {
      const cell = cells[i] ?? '';
      const earlier = cell === '' ? undefined : firstLine?.get(cell);
      if (earlier === undefined) firstLine?.set(cell, line);
      else tell(line, { reason: `«${cell}» sudah ada pada baris ${earlier}`, fix: 'hapus salah satu' });
      for (const finding of check(cell)) tell(line, finding);
    }
  });
  return { faults, uniques };
}

/** Columns of few values are checked once a value; past this many, looking a cell up costs more than checking it. */
const rememberedValues = 500;
const nothing: readonly Finding[] = [];

/** What is wrong with a cell of a field by itself. */
function cellCheck(field: Field): (cell: string) => readonly Finding[] {
  const schema = cellSchema(field);
  const personalIn = personalReader(field);
  let accepted: Set<string> | undefined = new Set();
  return (cell) => {
    if (accepted?.has(cell)) return nothing;
    const personal = personalIn(cell);
    const { success, error } = schema.safeParse(cell);
    if (success && personal === undefined) {
      if (accepted?.add(cell).size === rememberedValues) accepted = undefined;
      return nothing;
    }
    const told = personal && { reason: `memuat ${personal}`, fix: 'hapus; data pribadi tidak boleh terbit' };
    const refused = (error?.issues ?? []).map((issue) => ({
      reason: issue.message,
      fix: String((issue as { params?: { fix?: string } }).params?.fix ?? 'perbaiki'),
    }));
    return told ? [told, ...refused] : refused;
  };
}
