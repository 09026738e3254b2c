import type { Language } from './format.ts';

/** The words of the check of a file, beside its download (src/components/dataset/CheckFile.astro). */
const id = {
  title: 'Apakah berkas Anda asli?',
  lead: 'Pilih berkas yang Anda punya. Peramban Anda menghitung SHA-256-nya dan mencocokkannya dengan semua rilis kami. Berkas tidak dikirim ke mana pun.',
  label: 'Berkas yang diperiksa',
  hint: 'Pilih dari perangkat, atau seret ke kotak ini.',
  computing: 'Sedang menghitung …',
  unchanged: 'Asli, tidak berubah.',
  unchangedText: 'Isi berkas ini sama persis dengan rilis kami:',
  changed: 'Berbeda dari yang kami terbitkan.',
  changedText:
    'Namanya sama dengan berkas kami, isinya tidak. Mungkin pernah diubah, atau disimpan ulang oleh program lembar kerja. Potongan per wilayah, basis data, dan berkas XLSX, Parquet, GeoJSON, atau ZIP bisa juga buatan kami yang lebih lama. Unduh yang sekarang:',
  unknown: 'Tidak kami kenali.',
  unknownText:
    'Isi dan nama berkas ini tidak ada di daftar kami. Kalau namanya pernah diganti dan isinya diubah, kami tidak bisa tahu asalnya.',
  failed: 'Belum bisa dipastikan.',
  failedText:
    'Berkas ini tidak ada di halaman ini, dan daftar SHA-256 semua rilis gagal dimuat. Periksa sambungan internet Anda, lalu pilih berkasnya lagi.',
  unreadable: 'Berkas tidak bisa dibaca.',
  unreadableText: 'Mungkin sudah dipindah atau dihapus. Pilih berkasnya lagi.',
  unable:
    'Peramban ini hanya bisa menghitung SHA-256 di alamat yang diawali https. Pakai perintah di bawah, lalu cocokkan hasilnya.',
  ofRelease: 'dataset {dataset}, rilis {version}: {file}',
  ofLatest: 'dataset {dataset}, rilis terbaru: {file}',
  more: 'dan {n} berkas lain',
  command: 'Dengan perintah di komputer Anda',
  commandText: 'Cocokkan hasilnya dengan daftar SHA-256. Ganti NAMA-BERKAS dengan nama berkas Anda.',
  wholeRelease: 'Semua berkas satu rilis, di folder tempat SHA256SUMS disimpan',
};

export type CheckFileWords = typeof id;

const en: CheckFileWords = {
  title: 'Is your file the original?',
  lead: 'Choose a file that you have. Your browser computes its SHA-256 and compares it with all our releases. The file is sent nowhere.',
  label: 'File to check',
  hint: 'Choose one from your device, or drag it into this box.',
  computing: 'Computing …',
  unchanged: 'Original, unchanged.',
  unchangedText: 'This file is, byte for byte, in our releases:',
  changed: 'Not what we published.',
  changedText:
    'The name is that of a file of ours, the content is not. It may have been edited, or saved again by a spreadsheet. Parts by place, the database, and XLSX, Parquet, GeoJSON or ZIP files may also be earlier ones of ours. Download what is there now:',
  unknown: 'Not known to us.',
  unknownText:
    'Neither the content nor the name is in our list. Where a file was renamed and edited, we cannot tell where it came from.',
  failed: 'Not certain yet.',
  failedText:
    'The file is not on this page, and the list of all releases’ SHA-256 did not load. Check your connection, then choose the file again.',
  unreadable: 'The file cannot be read.',
  unreadableText: 'It may have been moved or deleted. Choose the file again.',
  unable:
    'This browser computes SHA-256 only at an address that begins with https. Use the command below and compare its result.',
  ofRelease: 'dataset {dataset}, release {version}: {file}',
  ofLatest: 'dataset {dataset}, latest release: {file}',
  more: 'and {n} other files',
  command: 'With a command on your computer',
  commandText: 'Compare the result with the list of SHA-256. Put the name of your file in place of NAMA-BERKAS.',
  wholeRelease: 'All files of a release, in the folder that holds SHA256SUMS',
};

export const checkFileWords: Readonly<Record<Language, CheckFileWords>> = { id, en };
