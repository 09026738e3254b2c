import type { PopulationRow } from '../dataset/penduduk.ts';
import { formatNumber } from '../i18n/format.ts';
import type { MeasuredPlace } from './population-measure.ts';
import { ends, measureText, menPerWomen } from './population-measure.ts';

const number = (value: number) => formatNumber(value, 'id');

/** How many places have more men than women, fewer, or as many, by the counts themselves. */
function balance(rows: readonly PopulationRow[]) {
  const count = (holds: (difference: number) => boolean) =>
    rows.filter(({ laki_laki, perempuan }) => holds(laki_laki - perempuan)).length;
  return { men: count((d) => d > 0), women: count((d) => d < 0), even: count((d) => d === 0) };
}

/** `Di 33 dari 38 provinsi, penduduk laki-laki lebih banyak daripada perempuan`. */
export const balanceTitle = (rows: readonly PopulationRow[], places: string): string =>
  `Di ${number(balance(rows).men)} dari ${number(rows.length)} ${places}, penduduk laki-laki lebih banyak daripada perempuan`;

/** The same with the rest, and the ends of the axis. */
export function balanceText(rows: readonly PopulationRow[], places: readonly MeasuredPlace[], what: string): string {
  const { men, women, even } = balance(rows);
  const span = ends(places);
  const parts = [
    `Laki-laki lebih banyak di ${number(men)} ${what}, perempuan lebih banyak di ${number(women)}`,
    ...(even > 0 ? [`sama banyak di ${number(even)}`] : []),
  ];
  if (span === null) return `${parts.join(', ')}.`;
  const [least, most] = span.map(({ name, value }) => `${measureText(menPerWomen, value)} di ${name}`);
  return `${parts.join(', ')}. Dari ${least ?? ''} sampai ${most ?? ''}.`;
}
