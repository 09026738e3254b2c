import type { LineageRow } from '../dataset/silsilah.ts';
import type { Certainty, Event } from '../lineage/event.ts';
import type { Language } from './format.ts';

/** Words of the pages on which code became which, Indonesian first. */
const id = {
  nav: 'Silsilah kode',
  event: {
    'kode dipakai tempat lain':
      'Kodenya masih ada, tetapi kini kode tempat lain. Ini yang paling berbahaya: tabel lama tetap tersambung, hanya ke tempat yang salah.',
    digabung: 'Beberapa kode menjadi satu.',
    'pemekaran provinsi': 'Provinsi baru berdiri. Semua kode di bawahnya ikut berganti.',
    'pemekaran kabupaten/kota': 'Kabupaten atau kota baru berdiri. Semua kode di bawahnya ikut berganti.',
    'pemekaran kecamatan': 'Kecamatan baru berdiri. Desanya mendapat kode kecamatan itu.',
    'pindah provinsi': 'Masuk ke provinsi lain yang sudah ada.',
    'pindah kabupaten/kota': 'Masuk ke kabupaten atau kota lain yang sudah ada.',
    'pindah kecamatan': 'Masuk ke kecamatan lain yang sudah ada.',
    'jadi kelurahan': 'Statusnya menjadi kelurahan. Angka pertama nomornya menjadi 1.',
    'jadi desa': 'Statusnya menjadi desa. Angka pertama nomornya menjadi 2.',
    'jadi desa adat': 'Statusnya menjadi desa adat. Angka pertama nomornya menjadi 3.',
    'ganti nama': 'Namanya lain sama sekali. Kodenya kebanyakan tetap.',
    'kode berganti': 'Nomornya saja yang berganti; nama dan induknya tetap.',
    hilang: 'Tidak ditemukan pada edisi mana pun sesudahnya. Belum tentu desanya tidak ada lagi.',
  } satisfies Record<Event, string>,
  certainty: {
    tinggi: 'Nama sama, dan ada bukti lain yang kuat.',
    sedang: 'Buktinya cukup, tetapi salah satunya lemah.',
    rendah: 'Satu dari beberapa kemungkinan. Periksa dulu sebelum dipakai.',
  } satisfies Record<Certainty, string>,
  name: (agreement: string) => `nama ${agreement}`,
  parent: 'induk sama',
  number: 'nomor sama',
  neighbours: 'tetangga sama',
  position: (agrees: boolean): string => (agrees ? 'letak cocok' : 'letak tidak cocok'),
  step: (from: number, to: number) => `Dari edisi ${from} ke edisi ${to}`,
};
export type LineageWords = typeof id;

const en: LineageWords = {
  nav: 'Code lineage',
  event: {
    'kode dipakai tempat lain':
      'The code is still there, but it is another place’s now. The most harmful: an old table still joins, to the wrong place.',
    digabung: 'Several codes became one.',
    'pemekaran provinsi': 'A province came into being. Every code below it changed.',
    'pemekaran kabupaten/kota': 'A regency or city came into being. Every code below it changed.',
    'pemekaran kecamatan': 'A sub-district (kecamatan) came into being. Its villages carry its code.',
    'pindah provinsi': 'Moved to another province that was there before.',
    'pindah kabupaten/kota': 'Moved to another regency or city that was there before.',
    'pindah kecamatan': 'Moved to another sub-district (kecamatan) that was there before.',
    'jadi kelurahan': 'Became an urban ward (kelurahan). Its number begins with 1.',
    'jadi desa': 'Became a village (desa). Its number begins with 2.',
    'jadi desa adat': 'Became a customary village (desa adat). Its number begins with 3.',
    'ganti nama': 'Its name is another one. The code mostly stayed.',
    'kode berganti': 'Only its number changed; its name and the place above stayed.',
    hilang: 'Found in no later edition. The village itself may still be there.',
  },
  certainty: {
    tinggi: 'The same name, and other strong evidence.',
    sedang: 'Enough evidence, but some of it is weak.',
    rendah: 'One of several possibilities. Check before use.',
  },
  name: (agreement) =>
    ({ sama: 'same name', mirip: 'similar name', berbeda: 'different name' })[agreement] ?? agreement,
  parent: 'same parent',
  number: 'same number',
  neighbours: 'same neighbours',
  position: (agrees) => (agrees ? 'position agrees' : 'position disagrees'),
  step: (from, to) => `From edition ${from} to edition ${to}`,
};

export const lineageWords: Readonly<Record<Language, LineageWords>> = { id, en };

/** What speaks for a row, and what against it: «nama mirip, induk sama, letak tidak cocok»; empty for a code that is gone. */
export function evidencePhrase(
  row: Pick<LineageRow, 'bukti_nama' | 'bukti_induk' | 'bukti_nomor' | 'bukti_tetangga' | 'bukti_letak'>,
  language: Language,
): string {
  const words = lineageWords[language];
  if (row.bukti_nama === null) return '';
  return [
    words.name(row.bukti_nama),
    ...(row.bukti_induk ? [words.parent] : []),
    ...(row.bukti_nomor ? [words.number] : []),
    ...(row.bukti_tetangga ? [words.neighbours] : []),
    ...(row.bukti_letak === null ? [] : [words.position(row.bukti_letak)]),
  ].join(', ');
}
