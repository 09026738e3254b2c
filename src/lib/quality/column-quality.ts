import type { ColumnQualityRow } from '../dataset/mutu.ts';
import type { Field } from '../package/field.ts';
import type { AnyRow, Value } from '../package/table.ts';
import { cellText } from '../table/csv.ts';
import type { ExaminedTable } from './examined.ts';

/** Examples longer than this many characters are cut. */
const longestExample = 80;

/** Quality of every column of a table, in the order of the columns. */
export const columnQuality = ({ release, resource, rows }: ExaminedTable): ColumnQualityRow[] =>
  resource.schema.fields.map((field, i) => ({
    dataset: release.name,
    versi: release.version,
    tabel: resource.name,
    kolom: field.name,
    urutan: i + 1,
    jenis: field.type,
    baris: rows.length,
    ...measured(field, rows),
  }));

type Measured = Omit<ColumnQualityRow, 'dataset' | 'versi' | 'tabel' | 'kolom' | 'urutan' | 'jenis' | 'baris'>;

function measured(field: Field, rows: readonly AnyRow[]): Measured {
  const filled = rows.flatMap((row) => {
    const value = row[field.name] ?? null;
    return value === null ? [] : [value];
  });
  const texts = [...new Set(filled.map(cellText))];
  const [terkecil, terbesar] = rangeOf(field, filled, texts);
  const [huruf_terpendek, huruf_terpanjang] = lengthsOf(field, texts);
  const [contoh_1 = null, contoh_2 = null, contoh_3 = null] = examplesOf(field, texts);
  return {
    terisi: filled.length,
    kosong: rows.length - filled.length,
    berbeda: texts.length,
    terkecil,
    terbesar,
    huruf_terpendek,
    huruf_terpanjang,
    contoh_1,
    contoh_2,
    contoh_3,
  };
}

type Range<T> = readonly [smallest: T | null, largest: T | null];

/** Smallest and largest number, year or date; a partial date sorts as its text does: `2021` before `2021-05`. */
function rangeOf(field: Field, values: readonly Value[], texts: readonly string[]): Range<string> {
  const { type, 'guyub:kind': kind } = field;
  if (type === 'integer' || type === 'number' || type === 'year') {
    const [smallest, largest] = extremes(values.map(Number), (a, b) => a < b);
    return [smallest === null ? null : String(smallest), largest === null ? null : String(largest)];
  }
  return type === 'date' || kind === 'partial-date' ? extremes(texts, (a, b) => a < b) : [null, null];
}

/** Characters (code points) of the shortest and the longest text. */
const lengthsOf = ({ type, 'guyub:kind': kind }: Field, texts: readonly string[]): Range<number> =>
  type === 'string' && kind !== 'partial-date'
    ? extremes(
        texts.map((text) => [...text].length),
        (a, b) => a < b,
      )
    : [null, null];

function extremes<T>(values: readonly T[], isLess: (a: T, b: T) => boolean): Range<T> {
  let smallest: T | null = null;
  let largest: T | null = null;
  for (const value of values) {
    if (smallest === null || isLess(value, smallest)) smallest = value;
    if (largest === null || isLess(largest, value)) largest = value;
  }
  return [smallest, largest];
}

/**
 * The first, the middle and the last of the distinct values, as a person reads them. None of an outline, which is too long
 * to show anything; of an address the site only, since paths of news pages name people.
 */
function examplesOf({ type, format }: Field, texts: readonly string[]): string[] {
  if (type === 'geojson') return [];
  const shown = format === 'uri' ? [...new Set(texts.map(siteOf))] : texts;
  const places = new Set([0, Math.floor((shown.length - 1) / 2), shown.length - 1]);
  return [...places].flatMap((place) => (shown[place] === undefined ? [] : [cut(shown[place])]));
}

/** A value as it stands among the examples of its column. */
export const exampleText = ({ format }: Pick<Field, 'format'>, text: string): string =>
  cut(format === 'uri' ? siteOf(text) : text);

/** `https://example.org/…` for an address below it; the address itself where there is nothing below. */
const siteOf = (address: string): string =>
  address.replace(/^(https?:\/\/[^/?#]+\/?)[^]*$/, (whole, site: string) =>
    whole === site ? site : `${site.replace(/\/$/, '')}/…`,
  );

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const characters = [...line];
  return characters.length <= longestExample ? line : `${characters.slice(0, longestExample).join('').trimEnd()}…`;
}
