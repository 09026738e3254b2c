import { levels } from '../region/level.ts';
import type { Resource } from '../package/descriptor.ts';
import type { Field } from '../package/field.ts';
import { conceptOf } from './column-concept.ts';
import { columnsOf } from '../package/key-columns.ts';

/**
 * What Satu Data Indonesia asks of every variable (standar data), and the list that its codes come from.
 * Source: Perpres 39/2019, pasal 3 (standar data, kode referensi); Peraturan BPS 4/2020 (standar data statistik) and
 * 5/2020 (metadata statistik).
 */
export interface Variable {
  /** The idea behind the column, and what it is collected for. */
  readonly konsep: string;
  /** What the column means, and what it leaves out. */
  readonly definisi: string;
  /** The groups that its values fall into, or `Tanpa klasifikasi`. */
  readonly klasifikasi: string;
  /** What is measured: a count, an area, a time, a rank, or a quality that is no measure (`Tanpa ukuran`). */
  readonly ukuran: string;
  /** The unit of a value, or `Tanpa satuan`. */
  readonly satuan: string;
  /** The list that codes come from; `null` where the column holds none. */
  readonly kode_referensi: string | null;
}

/** The variable that a column of a release is. A column without a concept of its own has its title as konsep. */
export function variableOf(resource: Resource, field: Field): Variable {
  const concept = conceptOf(resource.name, field.name);
  return {
    konsep: concept === undefined ? field.title : `${concept.name}. ${concept.idea}`,
    definisi: field.description,
    klasifikasi: classificationOf(resource, field),
    ukuran: measureOf(field),
    satuan: unitOf(resource, field),
    kode_referensi: codeListOf(resource, field),
  };
}

const editionCodes = 'kode wilayah Kemendagri';

function classificationOf(resource: Resource, field: Field): string {
  const { constraints = {}, type, 'guyub:kind': kind } = field;
  if (constraints.enum !== undefined) return constraints.enum.join(', ');
  if (type === 'boolean') return 'true (ya), false (tidak)';
  const key = keyOf(resource, field);
  if (key !== undefined) return `Menurut daftar ${key.table}`;
  return kind === 'place-code' ? `Menurut tingkat wilayah: ${levels.join(', ')}` : 'Tanpa klasifikasi';
}

/** What columns measure beyond what their type tells. */
const measures: Readonly<Record<string, string>> = {
  'km²': 'Luas',
  derajat: 'Sudut dari khatulistiwa atau dari meridian nol (WGS 84)',
  tahun: 'Lama',
  karakter: 'Panjang',
};

function measureOf({ name, type, 'guyub:unit': unit = '', 'guyub:kind': kind }: Field): string {
  if (type === 'geojson') return 'Bentuk dan letak';
  if (type === 'date' || type === 'year' || kind === 'partial-date') return 'Waktu';
  if (name === 'urutan') return 'Urutan';
  if (name === 'mutu' || name === 'tingkat') return 'Tingkatan, bukan jumlah';
  if (type === 'integer' || type === 'number') return measures[unit] ?? 'Jumlah';
  return 'Tanpa ukuran';
}

function unitOf(resource: Resource, { name, type, 'guyub:unit': unit, 'guyub:kind': kind }: Field): string {
  if (unit !== undefined) return unit;
  if (type === 'geojson') return 'derajat';
  if (type === 'year') return 'tahun kalender';
  if (type === 'date') return 'hari kalender';
  if (kind === 'partial-date') return 'tahun, bulan, atau hari kalender, sejauh diketahui';
  // One column of numbers counts different things from row to row.
  const isNumber = type === 'integer' || type === 'number';
  const hasUnitColumn = resource.schema.fields.some((other) => other.name === 'satuan');
  return isNumber && name !== 'urutan' && hasUnitColumn ? 'Pada kolom satuan di baris yang sama' : 'Tanpa satuan';
}

function codeListOf(resource: Resource, field: Field): string | null {
  const { name, type, 'guyub:kind': kind } = field;
  const key = keyOf(resource, field);
  if (key !== undefined) {
    const codes = kind === 'place-code' ? `, ${editionCodes}` : '';
    const except = key.except.length === 0 ? '' : `; selain itu ${key.except.map(exceptionName).join(', ')}`;
    return `${key.table}, kolom ${key.column}${codes}${except}`;
  }
  if (kind === 'place-code') return `Kode wilayah Kemendagri menurut edisi rilis ini; kode BPS berbeda`;
  if (name === 'kode_pos') return 'Kode pos lima angka';
  const isOwnKey =
    type === 'string' && resource.schema.primaryKey.length === 1 && resource.schema.primaryKey[0] === name;
  return isOwnKey ? `Pengenal Guyub: tabel ini daftarnya` : null;
}

const exceptionName = (value: string): string => (value === '0' ? '0 untuk Indonesia' : value);

/** The table and column that a column's values must stand in, and the values that need not; the first key that names it. */
function keyOf(resource: Resource, { name }: Field) {
  const key = resource.schema.foreignKeys?.find(({ fields }) => columnsOf(fields).includes(name));
  if (key === undefined) return undefined;
  const { reference, fields, 'guyub:except': except = [] } = key;
  const [, dataset, version] = /([^/]+)\/([^/]+)\/datapackage\.json$/.exec(reference.package ?? '') ?? [];
  const release = dataset === undefined ? 'rilis ini' : `dataset ${dataset} ${version ?? ''}`;
  return {
    table: `tabel ${reference.resource} (${release})`,
    column: columnsOf(reference.fields)[columnsOf(fields).indexOf(name)] ?? '',
    except,
  };
}
