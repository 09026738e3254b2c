import { levelOf, parentCode } from '../region/code.ts';
import type { Level } from '../region/level.ts';
import type { Edition } from './edition.ts';
import { nameKey } from './likeness.ts';
import type { RuleId } from './rule.ts';

/** The older or the newer of two editions that follow each other. */
export type Side = 'older' | 'newer';

/**
 * What is known, at a moment of the work, of how the places of one edition go on in the next. A code that both editions
 * have goes on as itself, unless its name went elsewhere.
 */
export class Step {
  readonly older: Edition;
  readonly newer: Edition;
  /** Codes of the older edition whose successor is still to be found. */
  readonly freeOld = new Set<string>();
  /** Codes of the newer edition of which it is still to be found what they were. */
  readonly freeNew = new Set<string>();
  /** Old code → new code, for every place that goes on as one. */
  readonly successor = new Map<string, string>();
  /** New code → old code: the same, from behind. */
  readonly predecessor = new Map<string, string>();
  /** Rule that found a successor, by old code; codes that simply stayed have none. */
  readonly rule = new Map<string, RuleId>();
  private readonly keys = new Map<string, string>();
  private readonly below: Readonly<Record<Side, ReadonlyMap<string, readonly string[]>>>;

  constructor(older: Edition, newer: Edition) {
    this.older = older;
    this.newer = newer;
    this.below = { older: codesByParent(older), newer: codesByParent(newer) };
  }

  /** Letters of a place's name: see `nameKey`. */
  key(side: Side, code: string): string {
    const id = `${side} ${code}`;
    let key = this.keys.get(id);
    if (key === undefined) this.keys.set(id, (key = nameKey(this[side].places.get(code)?.nama ?? '', levelOf(code))));
    return key;
  }
  children(side: Side, code: string): readonly string[] {
    return this.below[side].get(code) ?? [];
  }
  /** Successor of the place `up` levels above one of the older edition. */
  successorAbove(code: string, up: number): string | undefined {
    const place = above(code, up);
    return place === undefined ? undefined : this.successor.get(place);
  }
  /** How many others of the old place's parent are now in the new place's. */
  companions(from: string, to: string): number {
    const parent = parentCode(to);
    return this.children('older', parentCode(from) ?? '').filter(
      (other) => other !== from && parentCode(this.successor.get(other) ?? '') === parent,
    ).length;
  }
  /** Says that two codes are one place; without a rule where the code stayed. */
  pair(from: string, to: string, rule?: RuleId): void {
    this.successor.set(from, to);
    this.predecessor.set(to, from);
    this.freeOld.delete(from);
    this.freeNew.delete(to);
    if (rule !== undefined) this.rule.set(from, rule);
  }
}

/** The place `up` levels above: `above('32.76.02.1009', 2)` → `32.76`; `undefined` above a province. */
export function above(code: string, up: number): string | undefined {
  const parent = up === 0 ? code : parentCode(code);
  if (up <= 1 || parent === null) return parent ?? undefined;
  return above(parent, up - 1);
}

/** Those codes that are of a level. */
export const codesOf = (codes: Iterable<string>, level: Level): string[] =>
  [...codes].filter((code) => levelOf(code) === level);

const codesByParent = ({ places }: Edition): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(places.keys(), (code) => parentCode(code) ?? '');
