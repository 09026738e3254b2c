import type { CoverageProgramme } from '../dataset/mutu.ts';
import type { ProgrammeId } from '../dataset/shared.ts';
import type { Level } from '../region/level.ts';
import type { Language } from './format.ts';
import { formatNumber } from './format.ts';

/** Words of the page on the quality of the data, Indonesian first. */
const id = {
  nav: 'Mutu data',
  programme: {
    'karang-taruna': 'Karang Taruna',
    'organisasi-sosial': 'LKS',
    psm: 'PSM',
    wksbm: 'WKSBM',
    tksk: 'TKSK',
    semua: 'Paling sedikit satu program',
  } satisfies Record<ProgrammeId | CoverageProgramme, string>,
  level: {
    provinsi: 'Provinsi',
    'kabupaten/kota': 'Kabupaten dan kota',
    kecamatan: 'Kecamatan',
    'desa/kelurahan': 'Desa dan kelurahan',
  } satisfies Record<Level, string>,
  of: (part: string, whole: string) => `${part} dari ${whole}`,
  /** Nothing named: a gap of ours, no claim that there is none. */
  none: 'belum ada',
  outOf: (whole: string) => `dari ${whole}`,
  share: {
    percent: (value: string) => `${value} %`,
    under: (value: string) => `< ${value} %`,
    over: (value: string) => `> ${value} %`,
  },
  column: {
    programme: 'Program',
    province: 'Provinsi',
    table: 'Tabel',
    column: 'Kolom',
    rows: 'Baris',
    primary: 'Bersumber primer',
    yearMeans: 'Arti tahunnya',
    oldest: 'Tertua',
    middle: 'Tengah',
    newest: 'Terbaru',
    age: 'Umur tengah',
    filled: 'Terisi',
    distinct: 'Nilai berbeda',
    range: 'Terkecil dan terbesar',
    examples: 'Contoh isi',
  },
  years: (count: string) => `${count} tahun`,
  range: (from: string, to: string) => (from === to ? from : `${from} … ${to}`),
  letters: (from: string, to: string) => (from === to ? `${from} karakter` : `${from}–${to} karakter`),
  wholeRelease: 'Keadaan seluruh rilis',
};
export type QualityWords = typeof id;

const en: QualityWords = {
  nav: 'Data quality',
  programme: { ...id.programme, semua: 'At least one programme' },
  level: {
    provinsi: 'Provinces',
    'kabupaten/kota': 'Regencies and cities',
    kecamatan: 'Districts',
    'desa/kelurahan': 'Villages',
  },
  of: (part, whole) => `${part} of ${whole}`,
  none: 'none yet',
  outOf: (whole) => `of ${whole}`,
  share: {
    percent: (value) => `${value}%`,
    under: (value) => `< ${value}%`,
    over: (value) => `> ${value}%`,
  },
  column: {
    programme: 'Programme',
    province: 'Province',
    table: 'Table',
    column: 'Column',
    rows: 'Rows',
    primary: 'Primary source',
    yearMeans: 'Meaning of the year',
    oldest: 'Oldest',
    middle: 'Middle',
    newest: 'Newest',
    age: 'Middle age',
    filled: 'Filled',
    distinct: 'Distinct values',
    range: 'Smallest and largest',
    examples: 'Examples',
  },
  years: (count) => `${count} years`,
  range: id.range,
  letters: (from, to) => (from === to ? `${from} characters` : `${from}–${to} characters`),
  wholeRelease: 'State of the whole release',
};

export const qualityWords: Readonly<Record<Language, QualityWords>> = { id, en };

/**
 * A part of a whole in percent with one decimal. What is not nothing never reads `0 %`, and what is not all never `100 %`:
 * 5 of 83,762 is `< 0,1 %`. A whole of nothing has no share: an empty text.
 */
export function formatShare(part: number, whole: number, language: Language): string {
  const words = qualityWords[language].share;
  if (whole === 0) return '';
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 0.1) return words.under(formatNumber(0.1, language, 1));
  if (part < whole && percent > 99.9) return words.over(formatNumber(99.9, language, 1));
  return words.percent(formatNumber(percent, language, 1));
}

/** A part of a whole as counts: `2 dari 6.500`; where none is named, `belum ada dari 6.500`. A whole of nothing is no data: an empty text. */
export function formatPart(part: number, whole: number, language: Language): string {
  const words = qualityWords[language];
  const number = (value: number) => formatNumber(value, language);
  if (whole === 0) return '';
  return part === 0 ? `${words.none} ${words.outOf(number(whole))}` : words.of(number(part), number(whole));
}
