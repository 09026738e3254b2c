import type { PopulationRow } from '../../src/lib/dataset/penduduk.ts';
import { populationTable } from '../../src/lib/dataset/penduduk.ts';
import type { Dataset } from '../../src/lib/package/descriptor.ts';
import { prepareRelease } from '../../src/lib/package/release.ts';
import { populationFaults } from '../../src/lib/region/population.ts';
import { DataError } from '../../src/lib/check/fault.ts';
import { levelOf, nation } from '../../src/lib/region/code.ts';
import { mitLicence, readMitNotices } from './mit-notice.ts';
import { readPlaceNames } from './place-names.ts';
import type { MadeDataset } from './releases.ts';
import { firstReleased, measure } from './releases.ts';
import type { Sources } from './source.ts';

const folder = 'sources/penduduk-dukcapil-2024s2';
const version = '2024.2.0';
const dataset: Dataset = {
  name: 'penduduk',
  title: { id: 'Penduduk dan luas wilayah', en: 'Population and area' },
  summary: {
    id: 'Penduduk menurut jenis kelamin dan luas wilayah: Indonesia, 38 provinsi, 514 kabupaten/kota, semester II 2024.',
    en: 'Population by sex, and area: Indonesia, 38 provinces, 514 regencies and cities, second half of 2024.',
  },
  theme: 'kependudukan',
  frequency: 'irregular',
  order: 2,
};

/** `penduduk`: registered population and area. @throws DataError where the rows do not add up */
export async function importPopulation(sources: Sources): Promise<MadeDataset> {
  const names = await readPlaceNames(sources);
  const people = await sources.table(`${folder}/penduduk.csv`, ['kode', 'pria', 'wanita', 'total']);
  const areas = new Map(
    (await sources.table(`${folder}/luas_km2.csv`, ['kode', 'luas_km2'])).map((row) => [
      row.kode,
      Number(row.luas_km2),
    ]),
  );
  const rows = people.map(({ kode, pria, wanita, total }): PopulationRow => ({
    kode_wilayah: kode,
    nama_wilayah: names.get(kode) ?? '',
    tingkat: kode === nation ? 'nasional' : levelOf(kode),
    laki_laki: Number(pria),
    perempuan: Number(wanita),
    jumlah_penduduk: Number(total),
    luas_km2: areas.get(kode) ?? null,
  }));
  const faults = populationFaults(`${folder}/penduduk.csv`, rows);
  if (faults.length > 0) throw new DataError(faults);
  const notices = await readMitNotices(sources, [`${folder}/LICENSE-MIT.txt`]);
  const files = prepareRelease(head, [{ table: populationTable, rows }], measure, notices);
  return { dataset, releases: [{ version, files, rows: { penduduk: rows.length } }] };
}

const head = {
  name: dataset.name,
  title: 'Penduduk dan luas wilayah, semester II 2024',
  description:
    'Jumlah penduduk yang tercatat dalam administrasi kependudukan (bukan hasil sensus) menurut jenis kelamin, dan luas wilayah, untuk Indonesia, provinsi, dan kabupaten/kota. Tidak ada kelompok umur, dan tidak ada angka di bawah kabupaten/kota. Lima kode pada tabel luas yang kehilangan nol di akhir sudah dibetulkan menurut namanya (11.10, 12.10, 12.20, 14.10, 31).',
  version,
  created: firstReleased,
  keywords: ['penduduk', 'luas wilayah', 'jenis kelamin', 'Dukcapil', 'kabupaten', 'kota', 'provinsi'],
  licenses: [mitLicence],
  sources: [
    {
      title:
        'Ditjen Dukcapil Kemendagri, Data Kependudukan Semester II 2024, dalam Kepmendagri Nomor 300.2.2-2430 Tahun 2025',
    },
    { title: 'Surat BIG Nomor B-16.10/DIGD-BIG/IGD.04.04/12/2024 (16 Desember 2024), luas wilayah' },
    {
      title: 'cahyadsn/wilayah (wilayah_penduduk, wilayah_luas)',
      path: 'https://github.com/cahyadsn/wilayah',
      version: 'b7ad440a1322e7be3189a16a8cac35f7d4c3d7f7',
    },
  ],
  contributors: [{ title: 'Guyub', roles: ['publisher', 'processor'] }],
  'guyub:attribution': `Guyub, Penduduk dan luas wilayah ${version}; data Ditjen Dukcapil Kemendagri dan BIG dari github.com/cahyadsn/wilayah, lisensi MIT.`,
  'guyub:temporal': '2024-12',
  'guyub:legalBasis': 'Kepmendagri Nomor 300.2.2-2430 Tahun 2025 (23 Juni 2025)',
};
