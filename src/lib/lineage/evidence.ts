import { median } from 'd3';
import { levelOf, parentCode } from '../region/code.ts';
import type { Position } from '../search/near/great-circle.ts';
import { kilometresBetween } from '../search/near/great-circle.ts';
import { followed } from './across-editions.ts';
import { alike, likeness, nameKey } from './likeness.ts';
import { numberOf } from './pairing.ts';
import type { Passage } from './passage.ts';
import type { Trace } from './trace.ts';

/** How the names of a place in two editions agree: the same but for spelling, alike, or not. */
export const nameEvidence = ['sama', 'mirip', 'berbeda'] as const;
export type NameEvidence = (typeof nameEvidence)[number];

/** Which signals speak for two codes being one place; each is looked at on its own, whatever rule found the pair. */
export interface Evidence {
  readonly name: NameEvidence;
  /** The place above is the same one, under its old or its new code. */
  readonly parent: boolean;
  /** The last group of the code is the same; its first digit, which tells a desa from a kelurahan, apart. */
  readonly number: boolean;
  /** At least two others of the old parent, or half of them, are in the same place above now. */
  readonly neighbours: boolean;
  /** The place's point today lies among those of its old neighbours; `null` where there are not enough points to tell. */
  readonly position: boolean | null;
}

/** Looks at every signal for a passage. */
export function evidenceFor(trace: Trace, passage: Passage, points: Points): Evidence {
  const { from, fromEdition, to, toEdition } = passage;
  const { steps, editions } = trace;
  const level = levelOf(to);
  const [was, is] = [
    nameKey(editions[fromEdition]?.places.get(from)?.nama ?? '', level),
    nameKey(editions[toEdition]?.places.get(to)?.nama ?? '', level),
  ];
  const likely = likeness(was, is);
  const [oldParent, newParent] = [parentCode(from), parentCode(to)];
  return {
    name: likely === 1 ? 'sama' : likely >= alike ? 'mirip' : 'berbeda',
    parent: oldParent === null || followed(steps, oldParent, fromEdition, toEdition) === newParent,
    number:
      level === 'desa/kelurahan' ? numberOf(from).slice(1) === numberOf(to).slice(1) : numberOf(from) === numberOf(to),
    neighbours: hasNeighbours(trace, passage),
    position: points.agrees(passage),
  };
}

function hasNeighbours({ steps }: Trace, { from, fromEdition, to, toEdition }: Passage): boolean {
  const others = (steps[fromEdition]?.children('older', parentCode(from) ?? '') ?? []).filter((code) => code !== from);
  const there = others.filter(
    (code) => parentCode(followed(steps, code, fromEdition, toEdition) ?? '') === parentCode(to),
  ).length;
  return there >= 2 || (there > 0 && there * 2 >= others.length);
}

/** Tells from centre points whether a passage can be true. */
export interface Points {
  agrees(passage: Passage): boolean | null;
}

/** Fewest neighbours with a point from which something can be told. */
const fewest = 3;
/** Nearer than this, a place is always among its neighbours. Kilometres. */
const near = 10;

/**
 * Points of today's places, by which the places of older editions are found: each edition's neighbours have gone on to
 * places that have a point today. A place is among them if it is no farther from their middle than the farthest of them
 * and a quarter more, or 10 km.
 */
export function pointsOf({ editions, steps }: Pick<Trace, 'editions' | 'steps'>): Points {
  const last = editions.length - 1;
  const pointsAt = (codes: readonly string[], edition: number): Position[] =>
    codes.flatMap((code) => {
      const today = editions[last]?.places.get(followed(steps, code, edition, last) ?? '');
      const [latitude, longitude] = [today?.lintang, today?.bujur];
      return typeof latitude === 'number' && typeof longitude === 'number' ? [{ latitude, longitude }] : [];
    });
  return {
    agrees({ from, fromEdition, to, toEdition }) {
      const [place] = pointsAt([to], toEdition);
      const siblings = steps[fromEdition]?.children('older', parentCode(from) ?? '') ?? [];
      const others = pointsAt(
        siblings.filter((code) => code !== from),
        fromEdition,
      );
      if (place === undefined || others.length < fewest) return null;
      const middle: Position = {
        latitude: median(others, ({ latitude }) => latitude) ?? 0,
        longitude: median(others, ({ longitude }) => longitude) ?? 0,
      };
      const farthest = Math.max(...others.map((other) => kilometresBetween(middle, other)));
      return kilometresBetween(middle, place) <= Math.max(near, 1.25 * farthest);
    },
  };
}
