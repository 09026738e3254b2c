import type { Position } from './great-circle.ts';
import { kilometresBetween, kilometresToBox } from './great-circle.ts';
import { isDistrict, leafPath, readLeaf, stepsPerDegree } from './leaf.ts';
import { readTree, treePath } from './tree.ts';

/** A place and how far its centre point is from the position asked for, in km. */
export interface NearPlaceFound {
  readonly code: string;
  readonly km: number;
}
export type Nearest =
  | {
      readonly kind: 'found';
      readonly districts: readonly NearPlaceFound[];
      readonly villages: readonly NearPlaceFound[];
    }
  /** No village's centre point within `farthestKm`. */
  | { readonly kind: 'outside' };

/**
 * Farther than this from the nearest village's centre point, a position is taken for one outside Indonesia (or at sea).
 * Measured with the centre points of 2025 on a grid of 0.02° over the simplified boundaries of 2026, which leave out small
 * islands: no land is farther than 41 km (upland Kalimantan), but for one island in the Banda Sea (6.7° S, 129.5° E: 94
 * km), which is answered as outside. The border itself cannot be told: Singapore, Johor Bahru and Vanimo are 15, 41 and
 * 38 km from the nearest village of Indonesia and find it, with its distance; Kuching (53), Dili (59) and Kuala Lumpur
 * (117) are outside.
 */
export const farthestKm = 45;

/** Leaves asked for at once: each may show that the next is not needed, and each round takes its time on a slow line. */
const atOnce = 4;

/**
 * The districts and villages whose centre points lie nearest, nearest first, equal distances by code. Exact for the
 * points of the index, which are at most 7.9 m from those of the release. The position is compared here: what `load` is
 * asked for tells no more than which leaves (areas of about 460 villages) were near.
 *
 * Loads the directory, then the nearest leaf, then a few at a time those that may still hold a nearer place of either
 * kind: mostly two to four files in all. Far outside Indonesia the directory alone says so.
 * @param load gives the text of a file of `nearIndexFiles`, by its path; what it throws is passed on
 * @param options how many to list, at least 1 each; fewer are listed where the index has fewer
 * @throws RangeError for a position that is none; SyntaxError for files that are not of this index
 */
export async function nearestPlaces(
  load: (path: string) => Promise<string>,
  position: Position,
  options: { readonly districts: number; readonly villages: number } = { districts: 3, villages: 8 },
): Promise<Nearest> {
  checkPosition(position);
  if (!(options.districts >= 1 && options.villages >= 1))
    throw new RangeError(
      `nearestPlaces: ${options.districts} districts and ${options.villages} villages; ask for 1 or more`,
    );
  const waiting = readTree(await load(treePath))
    .map((box, leaf) => ({ leaf, km: kilometresToBox(position, box) }))
    .sort((a, b) => a.km - b.km || a.leaf - b.leaf);
  let districts: readonly NearPlaceFound[] = [];
  let villages: readonly NearPlaceFound[] = [];
  const isFound = (): boolean => (villages[0]?.km ?? Infinity) <= farthestKm;
  let reach = farthestKm;
  for (let round = 1; waiting[0] !== undefined && waiting[0].km <= reach; round++) {
    // The first leaf says how far the others matter; while too few places are known, no distance says so.
    const most = round === 1 || reach === Infinity ? 1 : atOnce;
    const batch = waiting.splice(0, Math.min(most, waiting.filter(({ km }) => km <= reach).length));
    const points = (await Promise.all(batch.map(({ leaf }) => load(leafPath(leaf))))).flatMap(readLeaf);
    const found = points.map(({ code, north, east }) => {
      const centre = { latitude: north / stepsPerDegree, longitude: east / stepsPerDegree };
      return { code, km: kilometresBetween(position, centre) };
    });
    districts = nearestOf([...districts, ...found.filter(({ code }) => isDistrict(code))], options.districts);
    villages = nearestOf([...villages, ...found.filter(({ code }) => !isDistrict(code))], options.villages);
    reach = isFound()
      ? Math.max(reachOf(districts, options.districts), reachOf(villages, options.villages))
      : farthestKm;
  }
  return isFound() ? { kind: 'found', districts, villages } : { kind: 'outside' };
}

function nearestOf(places: readonly NearPlaceFound[], count: number): NearPlaceFound[] {
  return [...places].sort((a, b) => a.km - b.km || (a.code < b.code ? -1 : 1)).slice(0, count);
}

/** How far a place may be that still belongs on the list: as far as the last of a full list. */
const reachOf = (list: readonly NearPlaceFound[], count: number): number => list[count - 1]?.km ?? Infinity;

function checkPosition({ latitude, longitude }: Position): void {
  if (!(Math.abs(latitude) <= 90))
    throw new RangeError(`nearestPlaces: latitude ${latitude} is not between -90 and 90 degrees`);
  if (!(Math.abs(longitude) <= 180))
    throw new RangeError(`nearestPlaces: longitude ${longitude} is not between -180 and 180 degrees`);
}
