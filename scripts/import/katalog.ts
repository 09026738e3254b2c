import { DataError } from '../../src/lib/check/fault.ts';
import {
  externalDatasetFormatTable,
  externalDatasetProgrammeTable,
  externalDatasetTable,
} from '../../src/lib/dataset/katalog.ts';
import { compiledRelease, placesSource } from './compiled-release.ts';
import { addressOrPath, kindsOf } from './external-dataset.ts';
import { placeNameFaults, readPlaceNames } from './place-names.ts';
import type { MadeDataset } from './releases.ts';
import type { Sources } from './source.ts';
import { splitList } from './split-list.ts';
import { typedRows } from './typed-rows.ts';
import { yearSpan } from './year-span.ts';

const file = 'sources/katalog-dataset-psks/katalog.csv';
const columns = [
  'id',
  'judul',
  'jenis',
  'wilayah_kode',
  'wilayah_nama',
  'produsen',
  'portal',
  'halaman',
  'unduhan_pertama',
  'format',
  'jumlah_berkas',
  'diterbitkan',
  'dimutakhirkan',
  'periode',
  'berkas_katalog',
] as const;

/** `katalog`: official datasets elsewhere, by title and address, with their programmes and file formats. */
export async function importExternalDatasets(sources: Sources): Promise<MadeDataset> {
  const [source, names] = await Promise.all([sources.table(file, columns), readPlaceNames(sources)]);
  const faults = source.flatMap(({ line, wilayah_kode: code, wilayah_nama: name }) =>
    placeNameFaults(file, line, [{ field: 'wilayah_nama', code, name }], names),
  );
  if (faults.length > 0) throw new DataError(faults);
  const entries = typedRows(
    externalDatasetTable,
    file,
    source.map(({ line, ...row }) => {
      const [page, download] = [addressOrPath(row.halaman), addressOrPath(row.unduhan_pertama)];
      const cells = {
        ...row,
        kode_wilayah: row.wilayah_kode,
        nama_wilayah: names.get(row.wilayah_kode) ?? null,
        halaman: page.address,
        jalur: page.path,
        unduhan_pertama: download.address,
        jalur_unduhan: download.path,
      };
      return { line, cells };
    }),
  );
  const programmes = typedRows(
    externalDatasetProgrammeTable,
    file,
    source.flatMap(({ line, id, jenis, judul }) =>
      kindsOf(jenis, judul).map((kind) => ({ line, cells: { id_katalog: id, ...kind } })),
    ),
  );
  const formats = typedRows(
    externalDatasetFormatTable,
    file,
    source.flatMap(({ line, id, format }) =>
      splitList(format, '|').map((value) => ({ line, cells: { id_katalog: id, format: value } })),
    ),
  );
  return {
    dataset: {
      name: 'katalog',
      title: { id: 'Dataset resmi di tempat lain', en: 'Official datasets elsewhere' },
      summary: {
        id: 'Satu baris satu dataset tentang lembaga sosial pada portal data daerah: judul, penerbit, dan alamatnya, bukan isinya.',
        en: 'One row is one dataset on social institutions in a local government data portal: its title, publisher and address, not its content.',
      },
      theme: 'kesejahteraan-sosial',
      frequency: 'irregular',
      order: 9,
    },
    releases: [
      compiledRelease(
        {
          name: 'katalog',
          title: 'Dataset resmi di tempat lain',
          description:
            'Satu baris satu dataset yang terbaca pada katalog portal data pemerintah daerah. Yang dicatat hanya fakta pokok: judul, penerbit, alamat, dan tanggal. Isi datasetnya tidak disalin, dan tidak satu pun menyebut lisensinya. Alamatnya belum dibuka satu per satu, jadi dapat berubah atau tidak lagi tersedia. Sebelas baris hanya memuat jalur tanpa alamat portal. Sebelas baris tercatat tanpa berkas. Daftar ini sebagian saja: beberapa katalog besar tidak terbaca, jadi daerah yang tidak tercantum tidak berarti tidak punya data. Pekerja sosial di sini adalah profesi bersertifikat dan tidak disamakan dengan PSM, yang relawan.',
          version: '1.0.0',
          keywords: ['katalog', 'portal data', 'satu data', 'PSKS', 'Karang Taruna', 'LKS', 'PSM', 'TKSK'],
          sources: [
            {
              title: 'Kumpulan katalog DCAT portal data daerah (apteksdi/datajson-collection)',
              path: 'https://github.com/apteksdi/datajson-collection',
              version: '1595e4d288dcbd03c1ce36d20ee88f1703380a86 (2025-12-18)',
            },
            placesSource,
          ],
          'guyub:attribution':
            'Guyub, Dataset resmi di tempat lain 1.0.0, CC BY 4.0; setiap dataset milik penerbitnya, lihat kolom produsen dan portal.',
          'guyub:temporal': yearSpan(entries.flatMap(({ diterbitkan, dimutakhirkan }) => [diterbitkan, dimutakhirkan])),
        },
        [
          { table: externalDatasetTable, rows: entries },
          { table: externalDatasetProgrammeTable, rows: programmes },
          { table: externalDatasetFormatTable, rows: formats },
        ],
      ),
    ],
  };
}
