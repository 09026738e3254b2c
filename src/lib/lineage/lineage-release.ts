import type { LineageRow, LineageSampleRow } from '../dataset/silsilah.ts';
import { lineageQualityTable, lineageSampleTable, lineageTable } from '../dataset/silsilah.ts';
import type { ComputedHead } from '../package/computed-head.ts';
import { computedFrom } from '../package/computed-head.ts';
import type { Dataset, Descriptor } from '../package/descriptor.ts';
import { withRealExamples } from '../package/real-examples.ts';
import type { ReleaseTable } from '../package/release.ts';
import type { Edition } from './edition.ts';
import { lineageQuality } from './lineage-quality.ts';

/** What all releases of `silsilah` share. */
export const lineageDataset: Dataset = {
  name: 'silsilah',
  title: { id: 'Silsilah kode wilayah', en: 'Lineage of place codes' },
  summary: {
    id: 'Kode wilayah mana menjadi kode mana: setiap kode yang ditinggalkan sejak edisi 2016, penggantinya, peristiwanya, dan buktinya.',
    en: 'Which place code became which: every code that was given up since the edition of 2016, its successor, what happened, and the evidence.',
  },
  theme: 'wilayah',
  frequency: 'irregular',
  order: 10,
};

/** The tables of a release of `silsilah`. */
export const lineageTables = (
  editions: readonly Edition[],
  rows: readonly LineageRow[],
  sample: readonly LineageSampleRow[],
): ReleaseTable[] =>
  [
    { table: lineageTable, rows },
    { table: lineageQualityTable, rows: lineageQuality(editions, rows) },
    { table: lineageSampleTable, rows: sample },
  ].map((made) => ({ table: withRealExamples(made.table, made.rows), rows: made.rows }));

/** The head of a release of `silsilah`, which speaks of the time from its oldest edition to its newest. */
export function lineageHead(version: string, editions: readonly Descriptor[]): ComputedHead {
  const { created, sources } = computedFrom(editions);
  const [first, last] = [editions[0]?.['guyub:temporal'], editions.at(-1)?.['guyub:temporal']];
  if (first === undefined || last === undefined) throw new Error('lineageHead: an edition does not say when it is of');
  return {
    name: lineageDataset.name,
    title: lineageDataset.title.id,
    description:
      'Kode wilayah mana menjadi kode mana, dihitung dari enam edisi kode Kemendagri dari 2016 sampai 2025. Tidak ada tabel resmi tentang hal ini: penggantinya kami cari dari nama, wilayah di atasnya, nomor, tetangga, dan letak, dan setiap baris menyebut bukti mana yang cocok. Tabel silsilah: satu baris satu kode yang ditinggalkan atau yang kini dipakai tempat lain. Kode yang tetap, tetapi namanya sama sekali lain, juga tertulis, dengan kode baru yang sama. Tabel silsilah-mutu: berapa kode yang ditinggalkan di setiap langkah, dan berapa yang penggantinya ditemukan. Tabel silsilah-contoh: dua ratus baris yang dinilai satu per satu. Tahun adalah tahun edisi, bukan tahun terjadinya peristiwa. Hilang berarti tidak ditemukan pada edisi sesudahnya, bukan berarti desanya tidak ada lagi.',
    version,
    created,
    keywords: ['silsilah kode', 'kode wilayah', 'pemekaran', 'perubahan kode', 'Kemendagri', 'Papua'],
    sources,
    'guyub:attribution': `Guyub, ${lineageDataset.title.id} ${version}, CC BY 4.0; kode dan nama dari github.com/cahyadsn/wilayah, lisensi MIT.`,
    'guyub:temporal': `${first}/${last}`,
  };
}
