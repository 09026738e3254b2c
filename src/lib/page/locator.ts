import { locatorMap } from '../charts/locator.ts';
import type { GeoJsonGeometry } from '../package/table.ts';
import { parentCode } from '../region/code.ts';
import type { Hierarchy, Place } from '../region/hierarchy.ts';
import { fullName } from '../region/local-word.ts';

/** A locator map with its caption. */
export interface Locator {
  /** SVG as text, written and escaped by `lib/charts`. */
  readonly svg: string;
  readonly caption: string;
}

type Outlines = ReadonlyMap<string, GeoJsonGeometry>;

/**
 * Where a place lies in the place above; a province lies in Indonesia, drawn from all provinces. `null` where the centre
 * point or the outline above is not known.
 */
export function locatorOf(place: Place, tree: Hierarchy, outlines: Outlines): Locator | null {
  const parent = parentCode(place.kode);
  const outline = parent === null ? nationOutline(outlines) : outlines.get(parent);
  if (outline === undefined || place.lintang === null || place.bujur === null) return null;
  const name = fullName(place);
  const where = parent === null ? 'Indonesia' : tree.get(parent).nama;
  return {
    svg: locatorMap({
      outline,
      shape: outlines.get(place.kode),
      point: [place.bujur, place.lintang],
      title: `Letak ${name} di ${where}`,
    }),
    caption: `${name} di ${where}. Batas tidak resmi; titik adalah titik tengah wilayah, bukan kantor.`,
  };
}

/** Indonesia as the outlines of all its provinces; `undefined` where none is known. */
function nationOutline(outlines: Outlines): GeoJsonGeometry | undefined {
  const provinces = [...outlines].filter(([code]) => parentCode(code) === null).map(([, outline]) => outline);
  if (provinces.length === 0) return undefined;
  return {
    type: 'MultiPolygon',
    coordinates: provinces.flatMap((outline) =>
      outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates,
    ),
  };
}
