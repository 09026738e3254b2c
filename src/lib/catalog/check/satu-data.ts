import { variableOf } from '../../dataset/variable.ts';
import type { Resource } from '../../package/descriptor.ts';
import { missingMembers, unless } from './members.ts';

/** Faults of what Satu Data Indonesia asks of each column of a table: five texts, and the list that codes come from. */
export const checkSatuData = (at: string, resource: Resource): string[] =>
  resource.schema.fields.flatMap((field) => {
    const variable = variableOf(resource, field);
    const here = `${at}: ${resource.name}.${field.name}`;
    return [
      ...missingMembers(here, { ...variable }, ['konsep', 'definisi', 'klasifikasi', 'ukuran', 'satuan']),
      ...unless(
        field['guyub:kind'] !== 'place-code' || variable.kode_referensi !== null,
        `${here}: kode_referensi is missing, and the column holds codes of places`,
      ),
    ];
  });
