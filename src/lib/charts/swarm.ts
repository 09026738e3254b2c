/**
 * Lanes for points of a line that would cover each other: the one nearest to the middle in which a point is at least
 * `distance` from those before it. 0 is the middle, then 1, −1, 2, −2 …, in the order of the points given.
 * @param most lanes at most; where all are taken, a point covers another in part
 */
export function swarmLanes(xs: readonly number[], distance: number, most = Infinity): number[] {
  const order = xs.map((_, i) => i).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b);
  /** Where the last point of each lane stands, and the lane of each point, counted from the middle. */
  const ends: number[] = [];
  const places = xs.map(() => 0);
  for (const i of order) {
    const x = xs[i] ?? 0;
    const free = ends.findIndex((end) => x - end >= distance);
    const place = free !== -1 ? free : ends.length < most ? ends.length : ends.indexOf(Math.min(...ends));
    ends[place] = x;
    places[i] = place;
  }
  return places.map((place) => (place % 2 === 1 ? (place + 1) / 2 : place === 0 ? 0 : -place / 2));
}
