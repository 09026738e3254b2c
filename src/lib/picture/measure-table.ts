import { classOf } from '../charts/value-classes.ts';
import { boundaryTable } from '../dataset/batas.ts';
import { pickFields } from '../package/table.ts';
import type { AnyRow } from '../package/table.ts';
import type { MapLevel, Measure, PlaceValue } from './measures.ts';
import type { PictureTable } from './picture.ts';

/** All numbers of a map: one row a place, in the order given, with the class that it is drawn in. */
export function measureTable(measure: Measure, level: MapLevel, places: readonly PlaceValue[]): PictureTable {
  const { classes, classTexts } = measure[level];
  const columns = measure.fields.map(({ name }) => name);
  const last = columns.at(-1) ?? '';
  return {
    fields: [
      ...pickFields(boundaryTable, ['kode_wilayah', 'nama_wilayah']),
      ...measure.fields,
      {
        name: 'kelas',
        type: 'string',
        title: 'Kelas',
        description: `Kelas warnanya pada peta, dalam ${measure.unit}; kosong jika belum ada data.`,
        example: classTexts[0] ?? '0',
      },
    ],
    rows: places.map(({ code, name, value, part, whole }): AnyRow => {
      const of = classOf(classes, value);
      return {
        kode_wilayah: code,
        nama_wilayah: name,
        ...(columns.length === 3 ? { [columns[0] ?? '']: part ?? null, [columns[1] ?? '']: whole ?? null } : {}),
        [last]: value,
        kelas: of === null ? null : (classTexts[of - 1] ?? null),
      };
    }),
    decimals: { [last]: measure.decimals },
  };
}
