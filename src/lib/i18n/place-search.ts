import type { ProgrammeId } from '../dataset/shared.ts';
import type { Language } from './format.ts';

/**
 * The words of the place search, apart from `messages.ts` because they are loaded into the browser. `{q}` is what was
 * typed, `{n}` a number.
 */
const id = {
  label: 'Cari desa, kelurahan, kecamatan, atau kota',
  submit: 'Cari',
  near: 'Dekat saya',
  list: 'Tempat yang ditemukan',
  loading: 'Mencari …',
  one: '1 tempat ditemukan.',
  some: '{n} tempat ditemukan.',
  many: '{n} tempat cocok. Tambahkan nama kecamatan, kabupaten, atau kotanya.',
  nearly: 'Tidak ada yang bernama «{q}». Mungkin maksud Anda:',
  part: 'Kata «{words}» tidak kami kenali. Ini yang cocok dengan sisanya:',
  none: 'Tidak ditemukan: «{q}». Periksa ejaannya, atau tambahkan nama kecamatan atau kotanya.',
  programmeAlone: 'Ketik juga nama desa, kelurahan, atau kotanya.',
  failed: 'Pencarian gagal dimuat. Periksa sambungan internet Anda, atau tekan Cari untuk membuka indeks wilayah.',
  formerly: 'kode lama, terakhir dipakai di edisi {year}',
  leadsTo: 'menuju {name}',
  programmeHere: 'bagian {programme}',
  programme: {
    'karang-taruna': 'Karang Taruna',
    'organisasi-sosial': 'LKS',
    psm: 'PSM',
    wksbm: 'WKSBM',
    tksk: 'TKSK',
  } satisfies Record<ProgrammeId, string>,
  byRegion: 'Telusuri per provinsi',
  byLetter: 'Telusuri per huruf',
  choose: 'Pilih salah satu dengan panah bawah.',
  fullText: 'Cari «{q}» di program, data, dan lembaga',
  fullTextLoading: 'Mencari di program, data, dan lembaga …',
  fullTextFound: '{n} hasil di program, data, dan lembaga.',
  fullTextNone: 'Tidak ada di program, data, dan lembaga.',
  fullTextAll: 'Semua {n} hasil untuk «{q}»',
  asking: 'Menunggu izin lokasi …',
  searchingNear: 'Mencari tempat terdekat …',
  nearest: 'Terdekat menurut titik tengah wilayah, bukan alamat kantor. Lokasi Anda tidak dikirim ke mana pun.',
  refused: 'Izin lokasi ditolak. Ketik nama desa atau kecamatan Anda saja.',
  unavailable: 'Lokasi tidak bisa dibaca di perangkat ini. Ketik nama desa atau kecamatan Anda saja.',
  outside: 'Lokasi Anda tampaknya di luar Indonesia, atau jauh dari desa mana pun. Ketik nama tempat yang Anda cari.',
};

export type PlaceSearchWords = typeof id;

const en: PlaceSearchWords = {
  label: 'Find a village, district, regency or city',
  submit: 'Search',
  near: 'Near me',
  list: 'Places found',
  loading: 'Searching …',
  one: '1 place found.',
  some: '{n} places found.',
  many: '{n} places fit. Add the name of the district, regency or city.',
  nearly: 'Nothing is called “{q}”. Did you mean:',
  part: 'We do not know “{words}”. These fit the rest:',
  none: 'Not found: “{q}”. Check the spelling, or add the name of the district or city.',
  programmeAlone: 'Type the name of the village or city as well.',
  failed: 'The search did not load. Check your connection, or press Search for the index of places.',
  formerly: 'old code, last used in the {year} edition',
  leadsTo: 'leads to {name}',
  programmeHere: '{programme} section',
  programme: id.programme,
  byRegion: 'Browse by province',
  byLetter: 'Browse by letter',
  choose: 'Choose one with the down arrow.',
  fullText: 'Search “{q}” in programmes, data and institutions',
  fullTextLoading: 'Searching programmes, data and institutions …',
  fullTextFound: '{n} results in programmes, data and institutions.',
  fullTextNone: 'Nothing in programmes, data and institutions.',
  fullTextAll: 'All {n} results for “{q}”',
  asking: 'Waiting for permission …',
  searchingNear: 'Looking for the nearest places …',
  nearest: 'Nearest by the centre point of the area, not by an office. Your position is sent nowhere.',
  refused: 'Permission was refused. Type the name of your village or district instead.',
  unavailable: 'This device cannot tell its position. Type the name of your village or district instead.',
  outside: 'Your position seems to be outside Indonesia, or far from any village. Type the name of a place.',
};

export const placeSearchWords: Readonly<Record<Language, PlaceSearchWords>> = { id, en };
