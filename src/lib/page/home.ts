import type { FigureRow } from '../dataset/angka.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { Dataset, Descriptor } from '../package/descriptor.ts';
import { messages } from '../i18n/messages.ts';
import { nation } from '../region/code.ts';
import type { Hierarchy, Place } from '../region/hierarchy.ts';
import { describeCounts } from '../region/place-view.ts';

/** What the home page is gathered from. */
export interface HomeTables {
  readonly tree: Hierarchy;
  readonly institutions: readonly InstitutionRow[];
  readonly figures: readonly FigureRow[];
  readonly datasets: readonly { dataset: Dataset; releases: readonly Descriptor[]; latest: Descriptor }[];
}

/**
 * Groups of islands by the first digit of a province's code: the table of places numbers provinces from west to east.
 * What has another digit stands at the end, so that no province is ever missing.
 */
const islands: readonly (readonly [digits: string, name: string])[] = [
  ['12', 'Sumatra'],
  ['3', 'Jawa'],
  ['5', 'Bali dan Nusa Tenggara'],
  ['6', 'Kalimantan'],
  ['7', 'Sulawesi'],
  ['8', 'Maluku'],
  ['9', 'Papua'],
  ['04', 'Provinsi lain'],
];

/** How many releases count as new. */
const newsCount = 5;

/** All that the home page shows. */
export function homePage({ tree, institutions, figures, datasets }: HomeTables) {
  const releases = datasets.flatMap(({ releases: list }) => list);
  return {
    islands: islands.flatMap(([digits, name]) => {
      const provinces = tree.provinces.filter(({ kode }) => digits.includes(kode.charAt(0)));
      return provinces.length === 0 ? [] : [{ name, provinces }];
    }) satisfies { name: string; provinces: readonly Place[] }[],
    numbers: [
      {
        value: tree.places.length,
        unit: 'wilayah',
        meaning: `${describeCounts(tree.countsBelow(nation), messages.id.kind, 'id')}, masing-masing dengan kode resminya.`,
      },
      {
        value: institutions.length,
        unit: 'lembaga disebut sumber',
        meaning: 'Kutipan dari halaman publik. Bukan daftar resmi, dan belum tentu aktif.',
      },
      {
        value: figures.length,
        unit: 'angka yang dikutip',
        meaning: 'Masing-masing dengan tahun, satuan, penerbit, dan mutunya. Tidak untuk dijumlahkan.',
      },
      {
        value: releases.length,
        unit: 'rilis data',
        meaning: `Dari ${datasets.length} dataset, dalam CSV dan JSON. Rilis yang terbit tidak pernah diubah.`,
      },
    ],
    /** The newest releases: by day of release, then by what they describe, one a dataset. */
    news: datasets
      .map(({ dataset, latest }) => ({
        name: latest.name,
        title: dataset.title.id,
        version: latest.version,
        created: latest.created,
        temporal: latest['guyub:temporal'],
      }))
      .sort((a, b) => byNewest(a.created, b.created) || byNewest(a.temporal, b.temporal) || (a.name < b.name ? -1 : 1))
      .slice(0, newsCount),
    datasetCount: datasets.length,
    releaseCount: releases.length,
  };
}

const byNewest = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);
