import type { CurrentPlaceRow, PlaceRow } from '../../src/lib/dataset/wilayah.ts';
import { currentPlacesTable, placesTable } from '../../src/lib/dataset/wilayah.ts';
import type { Dataset } from '../../src/lib/package/descriptor.ts';
import { prepareRelease } from '../../src/lib/package/release.ts';
import { kindOf, levelOf, parentCode } from '../../src/lib/region/code.ts';
import { normaliseName, trimName } from '../../src/lib/region/name.ts';
import { mitLicence, readMitNotices } from './mit-notice.ts';
import type { MadeDataset, MadeRelease } from './releases.ts';
import { firstReleased, measure } from './releases.ts';
import type { Sources } from './source.ts';

/** A vintage of the official codes: its file, its legal basis as the source's README gives it, and that rule's date. */
interface Vintage {
  readonly version: string;
  readonly file: string;
  readonly legalBasis: string;
  readonly temporal: string;
}
const vintages: readonly Vintage[] = [
  {
    version: '2016.0.0',
    file: 'sources/wilayah-arsip/wilayah-2016.csv',
    legalBasis: 'Permendagri Nomor 56 Tahun 2015 (29 Juni 2015)',
    temporal: '2015-06-29',
  },
  {
    version: '2018.0.0',
    file: 'sources/wilayah-arsip/wilayah-2018.csv',
    legalBasis: 'Permendagri Nomor 137 Tahun 2017 (27 Desember 2017)',
    temporal: '2017-12-27',
  },
  {
    version: '2020.0.0',
    file: 'sources/wilayah-arsip/wilayah-2020.csv',
    legalBasis:
      'Permendagri Nomor 72 Tahun 2019 (8 Oktober 2019), diperbarui Kepmendagri Nomor 146.1-4717 Tahun 2020 (21 Desember 2020)',
    temporal: '2020-12-21',
  },
  {
    version: '2022.0.0',
    file: 'sources/wilayah-arsip/wilayah-2022.csv',
    legalBasis:
      'Permendagri Nomor 58 Tahun 2021 (13 Desember 2021), diperbarui Kepmendagri Nomor 050-145 Tahun 2022 (14 Februari 2022)',
    temporal: '2022-02-14',
  },
  {
    version: '2023.0.0',
    file: 'sources/wilayah-arsip/wilayah-2023.csv',
    legalBasis: 'Kepmendagri Nomor 100.1.1-6117 Tahun 2022',
    temporal: '2022',
  },
  {
    version: '2025.0.0',
    file: 'sources/wilayah-kepmendagri-2025/wilayah.csv',
    legalBasis:
      'Kepmendagri Nomor 300.2.2-2430 Tahun 2025 (23 Juni 2025), perubahan atas Kepmendagri Nomor 300.2.2-2138 Tahun 2025',
    temporal: '2025-06-23',
  },
];
const current = '2025.0.0';

const dataset: Dataset = {
  name: 'wilayah',
  title: { id: 'Wilayah administrasi Indonesia', en: 'Administrative places of Indonesia' },
  summary: {
    id: 'Kode dan nama setiap provinsi, kabupaten/kota, kecamatan, dan desa/kelurahan: enam edisi resmi dari 2016 sampai 2025.',
    en: 'Code and name of every province, regency or city, district and village: six official editions from 2016 to 2025.',
  },
  theme: 'wilayah',
  frequency: 'irregular',
  order: 1,
};

/** Where the points and postal codes of the newest vintage come from. */
const pointsFile = 'sources/koordinat-wilayah/titik_tengah.csv';
const postalFile = 'sources/kodepos/kodepos.csv';
/** A centre point 354 km from its own district cannot be right: left out rather than shown. */
const wrongPoints = new Set(['81.01.01.2021']);

/** `wilayah`: the six vintages, names in one convention, sorted by code. */
export async function importPlaces(sources: Sources): Promise<MadeDataset> {
  const notices = await readMitNotices(sources, [
    'sources/wilayah-kepmendagri-2025/LICENSE-MIT.txt',
    'sources/koordinat-wilayah/LICENSE-MIT.txt',
    'sources/kodepos/LICENSE-MIT.txt',
  ]);
  const olderNotices = await readMitNotices(sources, ['sources/wilayah-kepmendagri-2025/LICENSE-MIT.txt']);
  const releases: MadeRelease[] = [];
  for (const vintage of vintages) {
    const places = await readPlaces(sources, vintage.file);
    const isCurrent = vintage.version === current;
    const rows = isCurrent ? await withPointAndPostalCode(sources, places) : places;
    const table = isCurrent ? currentPlacesTable : placesTable;
    releases.push({
      version: vintage.version,
      rows: { wilayah: rows.length },
      files: prepareRelease(headOf(vintage), [{ table, rows }], measure, isCurrent ? notices : olderNotices),
    });
  }
  return { dataset, releases };
}

async function readPlaces(sources: Sources, file: string): Promise<PlaceRow[]> {
  const rows = await sources.table(file, ['kode', 'nama']);
  return rows
    .map(({ kode, nama }): PlaceRow => {
      const tingkat = levelOf(kode);
      return {
        kode,
        nama: normaliseName(nama, tingkat),
        nama_sumber: trimName(nama),
        tingkat,
        kode_induk: parentCode(kode),
        jenis: kindOf(kode),
      };
    })
    .sort((a, b) => (a.kode < b.kode ? -1 : 1));
}

async function withPointAndPostalCode(sources: Sources, places: readonly PlaceRow[]): Promise<CurrentPlaceRow[]> {
  const points = new Map((await sources.table(pointsFile, ['kode', 'lat', 'lng'])).map((row) => [row.kode, row]));
  const postal = new Map((await sources.table(postalFile, ['kode', 'kodepos'])).map((row) => [row.kode, row.kodepos]));
  return places.map((place) => {
    const point = wrongPoints.has(place.kode) ? undefined : points.get(place.kode);
    return {
      ...place,
      lintang: point === undefined ? null : Number(point.lat),
      bujur: point === undefined ? null : Number(point.lng),
      kode_pos: postal.get(place.kode) ?? null,
    };
  });
}

const repository = 'https://github.com/cahyadsn/wilayah';

function headOf({ version, legalBasis, temporal }: Vintage) {
  const year = version.slice(0, 4);
  const isCurrent = version === current;
  const more = isCurrent
    ? ' Titik tengah adalah titik tengah poligon, bukan alamat kantor, dan tidak ada untuk 360 desa/kelurahan; satu di antaranya (81.01.01.2021) kami kosongkan karena letaknya 354 km dari kecamatannya. Kode pos adalah himpunan komunitas yang belum dicocokkan dengan data PT Pos Indonesia.'
    : '';
  return {
    name: dataset.name,
    title: `Wilayah administrasi Indonesia, edisi ${year}`,
    description: `Kode dan nama resmi provinsi, kabupaten/kota, kecamatan, dan desa/kelurahan menurut ${legalBasis}. Kode ini kode Kemendagri; kode BPS berbeda, terutama di Papua, dan tidak boleh digabung begitu saja. Nama ditulis dalam satu kebiasaan untuk semua edisi; tulisan asli edisi ini ada pada kolom nama_sumber.${more}`,
    version,
    created: firstReleased,
    keywords: [
      'wilayah',
      'kode wilayah',
      'provinsi',
      'kabupaten',
      'kota',
      'kecamatan',
      'desa',
      'kelurahan',
      'Kemendagri',
    ],
    licenses: [mitLicence],
    sources: [
      { title: legalBasis },
      { title: 'cahyadsn/wilayah', path: repository, version: 'b7ad440a1322e7be3189a16a8cac35f7d4c3d7f7' },
      ...(isCurrent ? currentSources : []),
    ],
    contributors: [{ title: 'Guyub', roles: ['publisher', 'processor'] }],
    'guyub:attribution': `Guyub, Wilayah administrasi Indonesia ${version}; kode dan nama dari github.com/cahyadsn/wilayah, lisensi MIT.`,
    'guyub:temporal': temporal,
    'guyub:legalBasis': legalBasis,
  };
}

const currentSources = [
  {
    title: 'cahyadsn/wilayah_boundaries (titik tengah)',
    path: 'https://github.com/cahyadsn/wilayah_boundaries',
    version: '3c5a7960f4d227a38489094d84252bdbb3f978a5',
  },
  {
    title: 'cahyadsn/wilayah_kodepos (kode pos)',
    path: 'https://github.com/cahyadsn/wilayah_kodepos',
    version: '4fa8c592a581bf2fc4fb0a373010000c5bac6251',
  },
];
