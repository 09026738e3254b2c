import type { LeafPoint } from './leaf.ts';
import { leafPath, stepsPerDegree, writeLeaf } from './leaf.ts';
import { treePath, writeTree } from './tree.ts';

/** What the index is built from: rows of the newest `wilayah`, of any level. */
export interface NearPlace {
  readonly kode: string;
  /** Degrees; `null` where no centre point is known: such a place is left out. */
  readonly lintang: number | null;
  readonly bujur: number | null;
}
/** A file to publish, below a folder of the caller's choice; `text` is ASCII. */
export interface NearFile {
  readonly path: string;
  readonly text: string;
}

/** Most points of a leaf: about 2.1 kB compressed, so that a query loads few files and little that it does not need. */
const leafSize = 500;
const shortestCode = 8;

/**
 * The index of places by where they lie: the districts and villages that have a centre point, cut into leaves of nearly
 * equal size (a k-d tree), and a directory of the boxes around them. The same places give the same bytes, in whatever
 * order they come.
 */
export function nearIndexFiles(places: readonly NearPlace[]): NearFile[] {
  const points = places.flatMap(({ kode, lintang, bujur }): LeafPoint[] =>
    kode.length < shortestCode || lintang === null || bujur === null
      ? []
      : [{ code: kode, north: Math.round(lintang * stepsPerDegree), east: Math.round(bujur * stepsPerDegree) }],
  );
  if (points.length === 0) throw new RangeError('nearIndexFiles: no district or village with a centre point');
  const leaves = cut(points, Math.ceil(points.length / leafSize));
  const boxes = leaves.map((leaf) => {
    const [south, north] = extent(leaf, 'north');
    const [west, east] = extent(leaf, 'east');
    return {
      south: south / stepsPerDegree,
      west: west / stepsPerDegree,
      north: north / stepsPerDegree,
      east: east / stepsPerDegree,
    };
  });
  return [
    { path: treePath, text: writeTree(boxes) },
    ...leaves.map((leaf, i) => ({ path: leafPath(i), text: writeLeaf(leaf.toSorted(byCode)) })),
  ];
}

const byCode = (a: LeafPoint, b: LeafPoint): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function extent(points: readonly LeafPoint[], axis: 'north' | 'east'): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const point of points) {
    least = Math.min(least, point[axis]);
    most = Math.max(most, point[axis]);
  }
  return [least, most];
}

/** Cuts points into so many leaves, each time across the wider side (a degree of longitude shrinks away from the equator). */
function cut(points: readonly LeafPoint[], leaves: number): (readonly LeafPoint[])[] {
  if (leaves < 2) return [points];
  const [south, north] = extent(points, 'north');
  const [west, east] = extent(points, 'east');
  const middle = ((south + north) / 2 / stepsPerDegree) * (Math.PI / 180);
  const axis = (east - west) * Math.cos(middle) > north - south ? 'east' : 'north';
  const sorted = points.toSorted((a, b) => a[axis] - b[axis] || byCode(a, b));
  const first = Math.floor(leaves / 2);
  const at = Math.round((points.length * first) / leaves);
  return [...cut(sorted.slice(0, at), first), ...cut(sorted.slice(at), leaves - first)];
}
