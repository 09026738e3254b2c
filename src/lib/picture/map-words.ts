import { classOf } from '../charts/value-classes.ts';
import { formatNumber } from '../i18n/format.ts';
import type { MapLevel, Measure, PlaceValue } from './measures.ts';

const number = (value: number, decimals = 0) => formatNumber(value, 'id', decimals);
const kinds: Readonly<Record<MapLevel, string>> = { provinces: 'provinsi', regencies: 'kabupaten/kota' };
type Known = PlaceValue & { readonly value: number };
const isKnown = (place: PlaceValue): place is Known => place.value !== null;

/** The places with the least and with the greatest value. */
function endsOf(places: readonly PlaceValue[]): readonly [Known[], Known[]] {
  const known = places.filter(isKnown);
  const values = known.map(({ value }) => value);
  const at = (end: number) => known.filter(({ value }) => value === end);
  return [at(Math.min(...values)), at(Math.max(...values))];
}

/**
 * What a map shows, as its title: the measure, where, and the span of its values with the places at both ends; a place is
 * named only where it stands alone at its end. Of a share: how many of how many, in all places together.
 * @param area name of the province; of Indonesia where left out
 */
export function mapTitle(measure: Measure, places: readonly PlaceValue[], area = 'Indonesia'): string {
  const parts = places.filter(({ part }) => part !== undefined);
  if (parts.length > 0) {
    const [part, whole] = [total(parts, 'part'), total(parts, 'whole')];
    return part === 0
      ? `Belum ada desa atau kelurahan di ${area} dengan lembaga yang disebut sumber kami`
      : `${number(part)} dari ${number(whole)} desa dan kelurahan di ${area} punya lembaga yang disebut sumber kami`;
  }
  const [least, most] = endsOf(places);
  if (least[0] === undefined || most[0] === undefined) return `${measure.name} di ${area}: belum ada data`;
  if (least[0].value === most[0].value) return `${measure.name} di ${area}: ${valueOf(measure, least[0])}`;
  const where = (ends: readonly Known[]) => (ends.length === 1 ? ` di ${ends[0]?.name ?? ''}` : '');
  return `${measure.name} di ${area}: dari ${number(least[0].value, measure.decimals)}${where(least)} sampai ${valueOf(measure, most[0])}${where(most)}`;
}

const total = (places: readonly PlaceValue[], key: 'part' | 'whole'): number =>
  places.reduce((sum, place) => sum + (place[key] ?? 0), 0);
const valueOf = ({ decimals, unit }: Measure, { value }: Known): string => `${number(value, decimals)} ${unit}`;

/** A map in words: how many places each class has that has any, and how many have no data. */
export function mapText(measure: Measure, level: MapLevel, places: readonly PlaceValue[]): string {
  const { classes, classTexts } = measure[level];
  const counts = classTexts
    .map((text, i) => ({ text, count: places.filter(({ value }) => classOf(classes, value) === i + 1).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ text, count }, i) =>
        `${text} di ${number(count)}${i === 0 ? ` dari ${number(places.length)} ${kinds[level]}` : ''}`,
    );
  const missing = places.filter(({ value }) => value === null).length;
  return [
    ...(counts.length > 0 ? [`Dalam ${measure.unit}: ${counts.join('; ')}.`] : []),
    ...(missing > 0 ? [`Belum ada data untuk ${number(missing)} dari ${number(places.length)} ${kinds[level]}.`] : []),
  ].join(' ');
}
