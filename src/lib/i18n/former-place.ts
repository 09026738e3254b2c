import type { LineageRow } from '../dataset/silsilah.ts';
import type { Certainty } from '../lineage/event.ts';

/** `edisi 2016`, `edisi 2016 sampai 2022`. */
const editions = (first: number, last: number): string =>
  first === last ? `edisi ${first}` : `edisi ${first} sampai ${last}`;

/**
 * Words about codes that a place had, and about codes that are no more. Indonesian alone: pages of places have no English
 * twin. A year is that of an edition of the code table, never of the event.
 */
export const formerPlaceWords = {
  allEditions: (oldest: number) => `Ada di semua edisi sejak ${oldest}.`,
  since: (year: number) => `Tercatat sejak edisi ${year}.`,
  sinceShort: (year: number) => `sejak edisi ${year}`,
  before: 'Kode sebelumnya:',
  beforeShort: 'kode lama',
  until: (year: number) => `sampai edisi ${year}`,
  wasNamed: (name: string, year: number) => `Pada edisi ${year} tercatat bernama ${name}.`,
  namedShort: (name: string, year: number) => `bernama ${name} pada edisi ${year}`,
  /** Before the name of the place that had the code, and behind it. */
  wasOf: (first: number, last: number) => `Pada ${editions(first, last)} kode ini milik`,
  villagesSince: (since: number, until: number) =>
    `Kode di bawah ini tercatat sejak edisi ${since}. Kode lamanya dipakai sampai edisi ${until}.`,
  lineageOf: (word: string) => `Silsilah kode ${word} ini`,
  lineage: 'Silsilah kode wilayah',

  title: (code: string, name: string) => `${code} ${name}: kode lama`,
  crumb: (code: string) => `Kode lama ${code}`,
  use: (name: string, first: number, last: number) => `Pada ${editions(first, last)} kode ini milik ${name}.`,
  description: (code: string, name: string, now: string) => `Kode wilayah ${code}, ${name}, tidak dipakai lagi. ${now}`,
  /** Behind the description, where there is room. */
  descriptionMore: 'Apa yang terjadi, dan seberapa yakin.',
  nowIs: (code: string, name: string) => `Kini ${code}, ${name}.`,
  nowTitle: 'Kini',
  now: 'kini',
  /** Before where a place is now, inside a sentence about something else. */
  which: 'yang',
  perhaps: 'mungkin kini',
  or: 'atau',
  candidates: 'Penggantinya belum dapat dipastikan. Calonnya:',
  notSure: 'Penggantinya belum dapat dipastikan.',
  notSureShort: 'belum dapat dipastikan',
  notFound: 'Tidak ditemukan pada edisi sesudahnya. Itu tidak berarti tempatnya tidak ada lagi.',
  notFoundShort: 'tidak ditemukan pada edisi sesudahnya',
  whatHappened: 'Apa yang terjadi?',
  /** After the last edition that has a place which was not found again. */
  after: (year: number) => `Sesudah edisi ${year}`,
  became: (from: string, to: string) => `Kode ${from} menjadi ${to}.`,
  mayHaveBecome: (from: string, to: string) => `Kode ${from} mungkin menjadi ${to}.`,
  certainty: (certainty: Certainty, evidence: string) =>
    `Keyakinan ${certainty}${evidence === '' ? '' : `: ${evidence}`}.`,
  computed:
    'Ini hitungan kami dari edisi-edisi tabel kode, bukan tabel resmi. Tahunnya tahun edisi, bukan tahun kejadiannya.',
  insideRegency: 'Kode lama kecamatan di dalamnya',
  insideDistrict: 'Kode lama desa dan kelurahan di dalamnya',
  insideToday: (thisPlace: string) => `Kode lama di ${thisPlace}`,
  insideTodayLead: (until: number | undefined) =>
    until === undefined
      ? 'Kode yang pernah dipakai di sini dan tidak dipakai lagi, dengan kodenya kini.'
      : `Kode yang dipakai di sini sampai edisi ${until}, dengan kodenya kini.`,
} as const;

/** What speaks for a row, and what against it: «nama mirip, induk sama, letak tidak cocok»; empty for a code that is gone. */
export function evidencePhrase(
  row: Pick<LineageRow, 'bukti_nama' | 'bukti_induk' | 'bukti_nomor' | 'bukti_tetangga' | 'bukti_letak'>,
): string {
  if (row.bukti_nama === null) return '';
  return [
    `nama ${row.bukti_nama}`,
    ...(row.bukti_induk ? ['wilayah di atasnya sama'] : []),
    ...(row.bukti_nomor ? ['nomor sama'] : []),
    ...(row.bukti_tetangga ? ['tetangga sama'] : []),
    ...(row.bukti_letak === null ? [] : [row.bukti_letak ? 'letak cocok' : 'letak tidak cocok']),
  ].join(', ');
}
