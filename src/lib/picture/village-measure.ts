import { formatNumber } from '../i18n/format.ts';
import type { Hierarchy } from '../region/hierarchy.ts';
import { levelOfPlaces } from './measures.ts';
import type { Measure } from './measures.ts';
import type { CitedRelease } from './picture.ts';
import { dateOf } from './population-measure.ts';

/** What is counted, as a unit: desa, kelurahan and desa adat. */
export const villages = 'desa dan kelurahan';

/** How many places of the lowest level lie in a place: desa, kelurahan and desa adat. */
export const villagesIn = (tree: Hierarchy, code: string): number => {
  const counts = tree.countsBelow(code);
  return (counts.get('desa') ?? 0) + (counts.get('kelurahan') ?? 0) + (counts.get('desa adat') ?? 0);
};
/** All regencies and cities of an edition, by province. */
export const regenciesOf = (tree: Hierarchy) => tree.provinces.flatMap(({ kode }) => tree.children(kode));

/** How many villages a place has, from one edition of `wilayah`. */
export function villageMeasure(release: CitedRelease, tree: Hierarchy): Measure {
  const level = (places: Hierarchy['places']) =>
    levelOfPlaces(
      [release],
      places.map(({ kode, nama }) => {
        const value = villagesIn(tree, kode);
        return { code: kode, name: nama, value, text: `${formatNumber(value, 'id')} ${villages}` };
      }),
    );
  return {
    id: 'desa',
    name: 'Jumlah desa dan kelurahan',
    unit: villages,
    decimals: 0,
    date: dateOf(release),
    notes: ['Desa adat ikut dihitung. Nama setempat, seperti gampong atau kalurahan, adalah desa juga.'],
    fields: [
      {
        name: 'desa_kelurahan',
        type: 'integer',
        title: 'Jumlah desa dan kelurahan',
        description: 'Banyaknya desa, kelurahan, dan desa adat menurut edisi kode wilayah itu.',
        example: '6500',
        constraints: { minimum: 0 },
        'guyub:unit': 'desa/kelurahan',
      },
    ],
    provinces: level(tree.provinces),
    regencies: level(regenciesOf(tree)),
  };
}
