import type { PictureTopic } from '../picture/picture.ts';
import type { Language } from './format.ts';

/** Words around charts and maps. */
const id = {
  nav: 'Grafik',
  maps: 'Peta',
  heading: 'Grafik dan peta yang membawa sumbernya',
  topics: {
    wilayah: 'Wilayah dan kodenya',
    penduduk: 'Penduduk',
    program: 'Lima program',
    data: 'Data di situs ini',
    peta: 'Peta',
  } satisfies Record<PictureTopic, string>,
  unit: 'Satuan',
  date: 'Waktu',
  source: 'Sumber',
  licence: 'Lisensi',
  note: 'Perhatikan',
  table: 'Tabelnya',
  tableOf: (count: string) => `Semua angkanya dalam tabel (${count} baris)`,
  downloads: 'Unduh',
  embed: 'Pasang di situs Anda',
  noData: 'belum ada data',
  unofficialBoundaries: 'Batas tidak resmi.',
  provinces: 'Peta tiap provinsi',
};
const en: typeof id = {
  nav: 'Charts',
  maps: 'Maps',
  heading: 'Charts and maps that carry their sources',
  topics: {
    wilayah: 'Places and their codes',
    penduduk: 'Population',
    program: 'The five programmes',
    data: 'The data on this site',
    peta: 'Maps',
  },
  unit: 'Unit',
  date: 'Time',
  source: 'Source',
  licence: 'Licence',
  note: 'Mind',
  table: 'The table',
  tableOf: (count) => `All its numbers as a table (${count} rows)`,
  downloads: 'Download',
  embed: 'Put it on your site',
  noData: 'no data',
  unofficialBoundaries: 'Boundaries are not official.',
  provinces: 'Maps of each province',
};
export const pictureWords: Readonly<Record<Language, typeof id>> = { id, en };
