import type { BoundaryRow } from '../../src/lib/dataset/batas.ts';
import { boundaryTable } from '../../src/lib/dataset/batas.ts';
import type { Dataset } from '../../src/lib/package/descriptor.ts';
import { prepareRelease } from '../../src/lib/package/release.ts';
import type { GeoJsonGeometry } from '../../src/lib/package/table.ts';
import type { Outline, SimplifyOptions } from '../../src/lib/region/boundary.ts';
import { simplifyOutlines } from '../../src/lib/region/boundary.ts';
import { levelOf } from '../../src/lib/region/code.ts';
import { mitLicence, readMitNotices } from './mit-notice.ts';
import { readPlaceNames } from './place-names.ts';
import type { MadeDataset } from './releases.ts';
import { firstReleased, measure } from './releases.ts';
import type { Sources } from './source.ts';

const folder = 'sources/batas-wilayah';
const version = '2026.0.0';
const dataset: Dataset = {
  name: 'batas',
  title: { id: 'Batas wilayah yang disederhanakan', en: 'Simplified boundaries' },
  summary: {
    id: 'Garis batas 38 provinsi dan 514 kabupaten/kota untuk peta tematik. Batas tidak resmi.',
    en: 'Outlines of 38 provinces and 514 regencies and cities for thematic maps. Not official boundaries.',
  },
  theme: 'wilayah',
  frequency: 'irregular',
  order: 3,
};
/** About 500 m of detail: enough for a map of a province on a screen, small enough for the web. */
const options: SimplifyOptions = { keep: 0.35, smallest: 0.0008, decimals: 3 };

/** `batas`: provinces and regencies, simplified together so that shared borders stay shared. */
export async function importBoundaries(sources: Sources): Promise<MadeDataset> {
  const names = await readPlaceNames(sources);
  const provinces = await readOutlines(sources, `${folder}/provinsi.geojson`);
  const regencies: Outline[] = [];
  for (const { code } of provinces)
    regencies.push(...(await readOutlines(sources, `${folder}/kabkota/${code}.geojson`)));
  const rows = simplifyOutlines([...provinces, ...regencies], options)
    .map(({ code, geometry }): BoundaryRow => ({
      kode_wilayah: code,
      nama_wilayah: names.get(code) ?? '',
      tingkat: levelOf(code) as BoundaryRow['tingkat'],
      geometri: geometry,
    }))
    .sort((a, b) => (a.kode_wilayah < b.kode_wilayah ? -1 : 1));
  const notices = await readMitNotices(sources, [`${folder}/LICENSE-MIT.txt`]);
  const files = prepareRelease(head, [{ table: boundaryTable, rows }], measure, notices);
  return { dataset, releases: [{ version, files, rows: { batas: rows.length } }] };
}

async function readOutlines(sources: Sources, path: string): Promise<Outline[]> {
  const { features } = JSON.parse(await sources.text(path)) as {
    features: { properties: { kode: string }; geometry: GeoJsonGeometry }[];
  };
  return features.map(({ properties, geometry }) => ({ code: properties.kode, geometry }));
}

const head = {
  name: dataset.name,
  title: 'Batas wilayah yang disederhanakan, 2026',
  description:
    'Poligon provinsi dan kabupaten/kota dengan kode Kemendagri edisi 2025, disederhanakan untuk web: garis yang dipakai bersama tetangga tetap satu garis, pulau kecil dibuang. Batas tidak resmi, hanya untuk peta tematik: jangan dipakai untuk menentukan letak suatu tempat. Sumbernya tidak menyebut survei di balik poligonnya.',
  version,
  created: firstReleased,
  keywords: ['batas wilayah', 'peta', 'provinsi', 'kabupaten', 'kota', 'GeoJSON'],
  licenses: [mitLicence],
  sources: [
    {
      title: 'cahyadsn/wilayah_boundaries',
      path: 'https://github.com/cahyadsn/wilayah_boundaries',
      version: '3c5a7960f4d227a38489094d84252bdbb3f978a5',
    },
  ],
  contributors: [{ title: 'Guyub', roles: ['publisher', 'processor'] }],
  'guyub:attribution': `Guyub, Batas wilayah yang disederhanakan ${version}; poligon dari github.com/cahyadsn/wilayah_boundaries, lisensi MIT. Batas tidak resmi.`,
  'guyub:temporal': '2025',
};
