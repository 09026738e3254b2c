import type { AreaHint } from './area-words.ts';
import type { Gazetteer, LargeMatch, LargePlace } from './gazetteer.ts';
import type { Near } from './match-name.ts';
import { matchName } from './match-name.ts';
import type { NamedPlaces } from './place-books.ts';
import type { Reading } from './weigh.ts';
import type { Span } from './spans.ts';

/** Level of a place, 0 for a province to 3 for a village. */
export type Depth = 0 | 1 | 2 | 3;

/** What a wrong area word costs: `kec` before a village. */
const wrongLevel = 0.35;
/** Kota for a regency or the other way round. */
const wrongKind = 0.3;
const depthOf: Record<AreaHint, Depth> = { provinsi: 0, kabupaten: 1, kota: 1, kecamatan: 2, desa: 3 };

/** What the area word before a name costs for a place of this level. */
export function hintCost(hint: AreaHint | undefined, depth: Depth, isCity = false): number {
  if (hint === undefined) return 0;
  if (depthOf[hint] !== depth) return wrongLevel;
  return depth === 1 && (hint === 'kota') !== isCity ? wrongKind : 0;
}

/** Reading a part of a query by a short form costs a little: `tanjung palas` is rather a place of that name. */
const byShortForm = ({ first, isOpen }: Span): number => (first === 0 && isOpen ? 0 : 0.05);

const largeCost = (span: Span, { names, shortForms }: LargePlace): number =>
  Math.min(
    ...names.map((name) => matchName(span, name)),
    // A short form counts only as it is written, or it would fit anything.
    ...shortForms.map((form) => matchName(span, form, form.key.length > 7 ? 'usual' : 'none') + byShortForm(span)),
  );

/** Readings of the query as names of provinces and regencies, by their positions. */
export interface LargeReadings {
  readonly provinces: ReadonlyMap<number, readonly Reading[]>;
  readonly regencies: ReadonlyMap<number, readonly Reading[]>;
}

export function largeReadings(spans: readonly Span[], { provinces, regencies, memory }: Gazetteer): LargeReadings {
  const readings = (places: readonly LargePlace[], depth: Depth) => {
    const found = new Map<number, Reading[]>();
    for (const span of spans) {
      for (const [i, cost] of matches(span, places, depth)) {
        const total = cost + hintCost(span.hint, depth, places[i]?.isCity) + span.surcharge;
        found.set(i, [...(found.get(i) ?? []), { mask: span.mask, cost: total }]);
      }
    }
    return found;
  };
  const matches = (span: Span, places: readonly LargePlace[], depth: Depth): readonly LargeMatch[] => {
    const asked = [depth, span.spaced, span.isOpen, span.first === 0].join();
    const known = memory.get(asked);
    if (known !== undefined) return known;
    const found = places.flatMap((place, i): LargeMatch[] => {
      const cost = largeCost(span, place);
      return cost === Infinity ? [] : [[i, cost]];
    });
    memory.set(asked, found);
    return found;
  };
  return { provinces: readings(provinces, 0), regencies: readings(regencies, 1) };
}

/** A span read as the name of districts or villages of one regency. */
export interface LocalReading extends Reading {
  readonly isDistrict: boolean;
  /** How many places of the regency have it. */
  readonly count: number;
}

/** Readings of the query as names of districts and villages, by the position of their regency. */
export type LocalReadings = Map<number, LocalReading[]>;

/**
 * Adds what the names of a piece say.
 * @param seen names that were read before: a name stands in several pieces
 */
export function addPiece(
  into: LocalReadings,
  spans: readonly Span[],
  names: readonly NamedPlaces[],
  seen: Set<string>,
  near: Near,
  { regencyOf, isDistrict }: Gazetteer,
): void {
  for (const { name, forms, places } of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const span of spans) {
      const cost = matchName(span, forms, near);
      if (cost === Infinity) continue;
      for (const number of places) {
        const regency = regencyOf(number);
        const district = isDistrict(number);
        const total = cost + span.surcharge + hintCost(span.hint, district ? 2 : 3);
        const known = into.get(regency);
        const same = known?.findIndex(
          (reading) => reading.mask === span.mask && reading.isDistrict === district && reading.cost === total,
        );
        const reading = { mask: span.mask, cost: total, isDistrict: district, count: 1 };
        if (known === undefined) into.set(regency, [reading]);
        else if (same === undefined || same === -1) known.push(reading);
        else known[same] = { ...reading, count: (known[same]?.count ?? 0) + 1 };
      }
    }
  }
}
