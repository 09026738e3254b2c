import type { Language } from './format.ts';

/** Words of the API: its description (OpenAPI) and its page say the same. */
const id = {
  nav: 'API',
  /** Of a place's page, the link to its answer. */
  place: 'Wilayah ini sebagai JSON, dengan penduduk dan jumlahnya',
  title: 'Guyub API',
  heading: 'Mengambil data dengan program',
  summary: 'Data Guyub sebagai berkas JSON yang saling bertaut, tanpa kunci dan tanpa pendaftaran.',
  entry: {
    tag: 'Mulai di sini: apa saja yang ada, dan di mana.',
    summary: 'Pintu masuk',
    description: 'Versi API, koleksi yang ada, banyaknya isi, dan rilis asalnya. Ikuti tautan dari sini.',
  },
  /** `data` of any answer. */
  data: 'Yang ditanyakan: baris dataset dengan nama kolomnya, atau daftar.',
  ok: 'Jawaban.',
  notFound:
    'Alamat yang tidak ada dijawab dengan status 404 dan halaman HTML, bukan JSON. Periksa statusnya sebelum membaca isinya.',
  /** What never changes within v1, a sentence each. */
  keeps: [
    'Alamat yang pernah menjawab tetap menjawab.',
    'Kunci yang pernah ada tetap ada, dengan tipe dan arti yang sama. Kunci tidak pernah dihilangkan: yang tidak diketahui bernilai null.',
    'Kode wilayah, pengenal lembaga, dan pengenal angka selalu teks.',
    'Pengenal lembaga dan angka tidak pernah dipakai ulang. Kode wilayah mengikuti Kemendagri, yang pernah memberi kode lama kepada wilayah lain.',
  ],
  withdrawn:
    'Lembaga yang ditarik, dan kode wilayah edisi lama yang tidak dipakai lagi, tetap punya alamat: data null, dan withdrawn menyebut kapan atau sampai rilis mana. Lembaga dan angka yang ditarik disertai alasannya.',
  /** What may be added. */
  adds: [
    'Kunci baru di mana saja; abaikan kunci yang tidak dikenal program Anda.',
    'Alamat dan koleksi baru.',
    'Baris baru, nilai yang diperbaiki, dan pilihan baru pada kolom berisi pilihan, mengikuti rilis.',
  ],
  follows:
    'Isi jawaban mengikuti rilis terbaru; releases menyebut versinya. Urutan kunci dan baris bukan bagian dari janji. Untuk hasil yang harus bisa diulang, pakai berkas rilis di /data/{dataset}/{versi}/, yang tidak pernah berubah.',
  lasts:
    'Janji ini berlaku selama situs ini ada. Kalau ada v2, v1 tetap menjawab di sampingnya. Setiap alamat dicatat dalam segel situs; pembuatan situs berhenti kalau satu saja hilang.',
  limits: [
    'Tidak ada pencarian, penyaringan, atau halaman berikutnya: setiap alamat satu berkas. Untuk bertanya, pakai SQLite atau Parquet.',
    'Tidak ada pendaftaran, kunci, atau penulisan. Hanya GET dan HEAD.',
    'Tidak ada data pribadi: hanya kolom yang juga terbit sebagai CSV.',
    'Kecamatan dan desa tidak punya alamat sendiri; isinya ada pada kabupaten atau kotanya.',
  ],
  vocabulary:
    'Isi data memakai nama kolom yang terbit, berbahasa Indonesia, sama dengan CSV. Bungkusnya (data, withdrawn, links, releases) dan keterangan dataset memakai kata Inggris, seperti datapackage.json.',
};
export type ApiWords = typeof id;

const en: ApiWords = {
  nav: 'API',
  place: 'This place as JSON, with its population and counts',
  title: 'Guyub API',
  heading: 'Fetching the data with a program',
  summary: 'The data of Guyub as JSON files that link to each other, without a key and without signing up.',
  entry: {
    tag: 'Begin here: what there is, and where.',
    summary: 'Entry',
    description:
      'Version of the API, its collections, how much they hold, and the releases behind them. Follow its links.',
  },
  data: 'What was asked for: rows of a dataset under their column names, or a list.',
  ok: 'The answer.',
  notFound:
    'An address that does not exist is answered with status 404 and an HTML page, not JSON. Look at the status before the body.',
  keeps: [
    'An address that once answered keeps answering.',
    'A key that was once there stays, with the same type and meaning. No key is ever left out: what is unknown is null.',
    'Codes of places and ids of institutions and figures are always texts.',
    'Ids of institutions and figures are never used again. Place codes follow the ministry, which has given old codes to other places.',
  ],
  withdrawn:
    'An institution that was withdrawn, and a place code of an older edition that is no longer used, keep their address: data is null, and withdrawn says when, or up to which release. Institutions and figures that were withdrawn carry the reason.',
  adds: [
    'New keys anywhere; ignore keys that your program does not know.',
    'New addresses and collections.',
    'New rows, corrected values, and new options in columns of options, as releases bring them.',
  ],
  follows:
    'Answers follow the latest release; releases names its version. The order of keys and rows is no part of the promise. Where a result must be repeatable, use the files of a release below /data/{dataset}/{version}/, which never change.',
  lasts:
    'This promise holds as long as the site is there. Should there be a v2, v1 keeps answering beside it. Every address is recorded in the seal of the site; a build that loses one ends there.',
  limits: [
    'No search, no filter, no next page: each address is one file. To ask questions, use SQLite or Parquet.',
    'No sign-up, no key, no writing. GET and HEAD only.',
    'No personal data: only columns that are published as CSV too.',
    'Districts and villages have no address of their own; they are in the answer of their regency or city.',
  ],
  vocabulary:
    'What is in data has the published column names, which are Indonesian, as in the CSV. The wrapping (data, withdrawn, links, releases) and what is said of datasets is in English, as in datapackage.json.',
};

export const apiWords: Readonly<Record<Language, ApiWords>> = { id, en };
