import type { Language } from './format.ts';

/** Words of rows that were withdrawn. */
const id = {
  title: (kind: 'lembaga' | 'angka', key: string) => `${kind === 'lembaga' ? 'Lembaga' : 'Angka'} ${key} ditarik`,
  /** Heading of the page of a row that was withdrawn. */
  heading: 'Keterangan ini sudah ditarik',
  section: 'Yang ditarik',
  on: (date: string) => `Ditarik pada ${date}.`,
  reason: 'Alasan',
  last: 'Terakhir dimuat',
  recorded: 'Tercatat pada',
  changesOf: (version: string) => `perubahan versi ${version}`,
  kept: 'Rilis itu tidak disunting, jadi berkasnya masih memuat isinya.',
  cleared: 'Isinya sudah dihapus juga dari rilis itu dan rilis lain yang lebih lama.',
  notRepeated: 'Isinya tidak kami ulang di sini. Pengenalnya tidak dipakai lagi untuk yang lain.',
};
const en: typeof id = {
  title: (kind, key) => `${kind === 'lembaga' ? 'Institution' : 'Figure'} ${key} was withdrawn`,
  heading: 'This entry was withdrawn',
  section: 'Withdrawn',
  on: (date) => `Withdrawn on ${date}.`,
  reason: 'Reason',
  last: 'Last published in',
  recorded: 'Recorded in',
  changesOf: (version) => `changes of version ${version}`,
  kept: 'That release is not edited, so its files still hold what it said.',
  cleared: 'What it said was taken out of that release and of older ones too.',
  notRepeated: 'What it said is not repeated here. Its id is not used again.',
};
export const withdrawalWords: Readonly<Record<Language, typeof id>> = { id, en };
