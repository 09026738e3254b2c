import type { ChangeCounts } from '../changes/summary.ts';
import { changeWords } from './changes.ts';
import type { Language } from './format.ts';
import { formatNumber } from './format.ts';

/** Words of the feeds of releases, and of the links that lead to them. */
const id = {
  site: {
    title: 'Guyub: rilis data',
    about: 'Setiap rilis data Guyub, dengan ringkasan apa yang berubah sejak rilis sebelumnya.',
  },
  dataset: {
    title: (title: string) => `${title}: rilis data Guyub`,
    about: (title: string) => `Setiap rilis dataset ${title}, dengan ringkasan apa yang berubah.`,
  },
  province: {
    title: (name: string) => `${name}: perubahan data Guyub`,
    about: (name: string) =>
      `Apa yang berubah di ${name}: kode wilayahnya, lembaga yang disebut sumber, dan angka yang dikutip. Rilis yang tidak mengubah apa pun di sana tidak masuk umpan ini.`,
  },
  entryTitle: (title: string, version: string) => `${title}, versi ${version}`,
  entryIn: (title: string, province: string) => `${title}: ${province}`,
  first: 'Rilis pertama',
  since: (version: string) => `Sejak versi ${version}`,
  rowsIn: (rows: string, table: string) => `${rows} baris di tabel «${table}»`,
  table: (name: string) => `Tabel «${name}»`,
  codes: {
    have: (count: string) => `${count} kode wilayah`,
    added: (count: string) => `${count} kode ditambah`,
    removed: (count: string) => `${count} kode dihapus`,
    changed: (count: string) => `isi ${count} kode diubah`,
  },
  columns: 'Isi yang berubah, menurut kolom',
  schemaOnly: 'Kolom yang bertambah atau hilang berlaku untuk semua baris, jadi tidak dihitung baris demi baris.',
  becomes: ' menjadi ',
  codesCaution:
    'Wilayah yang kodenya berganti terhitung dua kali: kode lama dihapus, kode baru ditambah. Jadi «dihapus» belum tentu berarti wilayahnya hilang.',
  institutionsCaution:
    'Ini kutipan dari halaman publik, bukan daftar resmi: «disebut sumber» tidak berarti aktif, terdaftar, atau terakreditasi. Lembaga yang tidak tercantum tidak berarti tidak ada.',
  figuresCaution:
    'Angka dari tahun, satuan, atau arti yang berbeda tidak dijumlahkan. Yang tidak tercantum belum ada datanya, bukan nol.',
  links: {
    changes: 'Lihat setiap perubahan',
    release: 'Buka rilis ini',
    place: (name: string) => `Halaman ${name}`,
    lineage: 'Kode mana menjadi kode mana',
  },
  /** Names of the forms, for programs that list the feeds of a page. */
  formats: { xml: 'Rilis dan perubahannya (Atom)', json: 'Rilis dan perubahannya (JSON Feed)' },
  licence: (titles: string) => `Dilisensikan dengan ${titles}.`,
  /** Around the links on a page. */
  subscribe: {
    lead: 'Berlangganan perubahan:',
    atom: 'umpan Atom',
    json: 'umpan JSON',
    site: 'Kabar rilis baru',
    why: 'Tempelkan alamatnya di aplikasi pembaca umpan (RSS). Aplikasi itu memberi tahu Anda setiap ada rilis baru, tanpa akun dan tanpa surel.',
    more: 'Setiap dataset dan setiap provinsi punya umpannya sendiri, di halamannya.',
    whyProvince: (name: string) => `Isinya hanya perubahan di ${name}.`,
  },
};
const en: typeof id = {
  site: {
    title: 'Guyub: data releases',
    about: 'Every data release of Guyub, with a summary of what changed since the one before.',
  },
  dataset: {
    title: (title) => `${title}: data releases of Guyub`,
    about: (title) => `Every release of the dataset ${title}, with a summary of what changed.`,
  },
  province: {
    title: (name) => `${name}: changes in the data of Guyub`,
    about: (name) =>
      `What changed in ${name}: its place codes, the institutions that sources name, and the figures that are quoted. A release that changed nothing there is not in this feed.`,
  },
  entryTitle: (title, version) => `${title}, version ${version}`,
  entryIn: (title, province) => `${title}: ${province}`,
  first: 'First release',
  since: (version) => `Since version ${version}`,
  rowsIn: (rows, table) => `${rows} row(s) in the table "${table}"`,
  table: (name) => `Table "${name}"`,
  codes: {
    have: (count) => `${count} place code(s)`,
    added: (count) => `${count} code(s) added`,
    removed: (count) => `${count} code(s) removed`,
    changed: (count) => `values of ${count} code(s) changed`,
  },
  columns: 'Values that changed, by column',
  schemaOnly: 'A column that was added or removed concerns every row, so it is not counted row by row.',
  becomes: ' to ',
  codesCaution:
    'A place whose code changed counts twice: the old code as removed, the new one as added. So "removed" need not mean that the place is gone.',
  institutionsCaution:
    'These are citations of public pages, not an official list: "named by a source" does not mean active, registered or accredited. An institution that is not listed may exist.',
  figuresCaution:
    'Figures of different years, units or meanings are not added up. What is not listed has no data yet; it is not zero.',
  links: {
    changes: 'See every change',
    release: 'Open this release',
    place: (name) => `Page of ${name}`,
    lineage: 'Which code became which',
  },
  formats: { xml: 'Releases and changes (Atom)', json: 'Releases and changes (JSON Feed)' },
  licence: (titles) => `Licensed under ${titles}.`,
  subscribe: {
    lead: 'Subscribe to changes:',
    atom: 'Atom feed',
    json: 'JSON feed',
    site: 'News of releases',
    why: 'Paste the address into a feed reader (RSS). It tells you of every new release, without an account or e-mail.',
    more: 'Each dataset and each province has a feed of its own, on its page.',
    whyProvince: (name) => `It holds changes in ${name} only.`,
  },
};
export const feedWords: Readonly<Record<Language, typeof id>> = { id, en };

/**
 * Counts of changed rows of `wilayah` as a phrase. Its rows are codes: a removed and an added code are often the same
 * place, and a code that stays may have another name.
 */
export function codesPhrase(counts: ChangeCounts, language: Language): string {
  const { added, removed, changed } = feedWords[language].codes;
  const parts = [
    [counts.ditambah, added],
    [counts.dihapus, removed],
    [counts.diubah, changed],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, tell]) => tell(formatNumber(count, language)));
  return told.length === 0 ? changeWords[language].none : told.join(', ');
}
