import type { Resource } from '../package/descriptor.ts';
import type { Field } from '../package/field.ts';

/**
 * What Satu Data Indonesia asks of every variable (standar data), and the list that its codes come from.
 * Source: Perpres 39/2019, pasal 4 and 5; Peraturan BPS 4/2020 and 5/2020.
 */
export interface Variable {
  /** The idea behind the column, and what it is collected for. */
  readonly konsep: string;
  /** What the column means, and what it leaves out. */
  readonly definisi: string;
  /** The groups that its values fall into, or `Tanpa klasifikasi`. */
  readonly klasifikasi: string;
  /** What is measured: a count, an area, a date, or a quality that is no measure. */
  readonly ukuran: string;
  /** The unit of a value, or `Tanpa satuan`. */
  readonly satuan: string;
  /** The list that codes come from; `null` where the column holds none. */
  readonly kode_referensi: string | null;
}

/** The variable that a column of a release is. */
export function variableOf(resource: Resource, field: Field): Variable {
  const { name, description, constraints = {}, type, 'guyub:unit': unit, 'guyub:kind': kind } = field;
  const values = constraints.enum?.join(', ');
  return {
    konsep: field.title,
    definisi: description,
    klasifikasi: values ?? 'Tanpa klasifikasi',
    ukuran: type === 'integer' || type === 'number' ? 'Jumlah' : 'Tanpa ukuran',
    satuan: unit ?? 'Tanpa satuan',
    kode_referensi: kind === 'place-code' ? `Kode wilayah Kemendagri (${resource.name}.${name})` : null,
  };
}
