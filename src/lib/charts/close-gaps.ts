import { feature, mergeArcs } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';

/** A topology whose objects are all places, each of polygons. */
export type PlaceTopology = Topology<Record<string, MultiPolygon>>;

/**
 * Gives each small gap between places to the neighbour that has the most border with it. Borders that were drawn apart for
 * both sides do not always meet; without this, slivers of paper would look like water. A gap that is as large as a lake stays.
 * @param smallest area from which a gap is water, in square units of the topology
 */
export function closeGaps(topology: PlaceTopology, smallest: number): PlaceTopology {
  const names = Object.keys(topology.objects);
  const whole = mergeArcs(topology, Object.values(topology.objects));
  const owners = arcOwners(topology);
  const gaps = new Map<string, number[][][]>();
  for (const [, ...holes] of whole.arcs)
    for (const hole of holes) {
      if (areaOf(topology, hole) >= smallest) continue;
      const name = neighbourOf(topology, hole, owners);
      // A hole runs the other way round than a place: as a polygon it is turned.
      if (name !== undefined) gaps.set(name, [...(gaps.get(name) ?? []), [hole.map((arc) => ~arc).reverse()]]);
    }
  const closed = names.map((name): [string, MultiPolygon] => {
    const place = topology.objects[name] ?? { type: 'MultiPolygon', arcs: [] };
    const own = gaps.get(name);
    return [name, own ? mergeArcs(topology, [place, { type: 'MultiPolygon', arcs: own }]) : place];
  });
  return { ...topology, objects: Object.fromEntries(closed) };
}

/** The number of an arc, whichever way it runs. */
const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Which places have an arc in their border. */
function arcOwners({ objects }: PlaceTopology): Map<number, Set<string>> {
  const owners = new Map<number, Set<string>>();
  for (const [name, { arcs }] of Object.entries(objects))
    for (const arc of arcs.flat(2)) {
      const index = arcIndex(arc);
      owners.set(index, (owners.get(index) ?? new Set()).add(name));
    }
  return owners;
}

function areaOf(topology: PlaceTopology, ring: number[]): number {
  const { geometry } = feature(topology, { type: 'Polygon', arcs: [ring] });
  const points = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
  let twice = 0;
  let [bx = 0, by = 0] = points.at(-1) ?? [];
  for (const [ax = 0, ay = 0] of points) {
    twice += bx * ay - ax * by;
    [bx, by] = [ax, ay];
  }
  return Math.abs(twice) / 2;
}

/** The place with the longest border on a ring; of equals the first by name. */
function neighbourOf(topology: PlaceTopology, ring: number[], owners: Map<number, Set<string>>): string | undefined {
  const lengths = new Map<string, number>();
  for (const arc of ring)
    for (const name of owners.get(arcIndex(arc)) ?? [])
      lengths.set(name, (lengths.get(name) ?? 0) + lengthOf(topology.arcs[arcIndex(arc)] ?? []));
  return [...lengths].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function lengthOf(points: readonly (readonly number[])[]): number {
  let sum = 0;
  points.slice(1).forEach(([x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = points[i] ?? [];
    sum += Math.hypot(x - fromX, y - fromY);
  });
  return sum;
}
