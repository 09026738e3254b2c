import { parentCode } from '../region/code.ts';
import type { Level } from '../region/level.ts';
import { alike, likeness } from './likeness.ts';
import type { RuleId } from './rule.ts';
import type { Step } from './step.ts';
import { above, codesOf } from './step.ts';

/** What a place is looked up by; none where a part of it is not known. */
export type KeyOf = (code: string) => string | undefined;

/** A key of several parts; none where a part is not known. */
export const joined = (...parts: (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : parts.join(' ');

/** Last group of a code, the place's number in its parent: `32.76.02.1009` → `1009`. */
export const numberOf = (code: string): string => code.slice(code.lastIndexOf('.') + 1);

/** Pairs what has a key alone on both sides. */
export function pairUnique(step: Step, level: Level, rule: RuleId, keyOld: KeyOf, keyNew: KeyOf): void {
  const older = Map.groupBy(codesOf(step.freeOld, level), keyOld);
  const newer = Map.groupBy(codesOf(step.freeNew, level), keyNew);
  for (const [key, [from, ...others]] of older) {
    const [to, ...rivals] = newer.get(key) ?? [];
    if (key !== undefined && from !== undefined && to !== undefined && others.length === 0 && rivals.length === 0)
      step.pair(from, to, rule);
  }
}

/** Two places that may be one, and how like their names are. */
interface Likely {
  readonly from: string;
  readonly to: string;
  readonly score: number;
}

/**
 * Pairs names that are alike: each the other's best, ahead of any other by a margin.
 * @param candidates new places that an old one may be
 * @param limits least likeness, and how far it must be ahead of the next best
 */
function pairLike(
  step: Step,
  level: Level,
  rule: RuleId,
  candidates: (from: string) => readonly string[],
  limits = { least: alike, margin: 0.1 },
): void {
  const { least, margin } = limits;
  const scores = codesOf(step.freeOld, level).flatMap((from) =>
    candidates(from).map((to): Likely => ({
      from,
      to,
      score: likeness(step.key('older', from), step.key('newer', to)),
    })),
  );
  const byOld = Map.groupBy(scores, ({ from }) => from);
  const byNew = Map.groupBy(scores, ({ to }) => to);
  for (const likely of scores) {
    const { from, to, score } = likely;
    const rivals = [...(byOld.get(from) ?? []), ...(byNew.get(to) ?? [])].filter((other) => other !== likely);
    if (score >= least && rivals.every((other) => other.score < score - margin)) step.pair(from, to, rule);
  }
}

/** Pairs names that are alike below one parent. */
export function pairLikeBelow(
  step: Step,
  level: Level,
  rule: RuleId,
  isAllowed: (from: string, to: string) => boolean,
): void {
  const newer = Map.groupBy(codesOf(step.freeNew, level), (code) => parentCode(code) ?? '');
  pairLike(step, level, rule, (from) =>
    (newer.get(step.successorAbove(from, 1) ?? '') ?? []).filter((to) => isAllowed(from, to)),
  );
}

/** Pairs villages whose names are alike in one regency, where neighbours went the same way; less like ones at the end. */
export function pairLikeByNeighbours(step: Step, rule: RuleId): void {
  for (const limits of [undefined, undefined, { least: 0.6, margin: 0.25 }]) {
    const newer = Map.groupBy(codesOf(step.freeNew, 'desa/kelurahan'), (code) => above(code, 2));
    const candidates = (from: string) =>
      (newer.get(step.successorAbove(from, 2)) ?? []).filter((to) => step.companions(from, to) > 0);
    pairLike(step, 'desa/kelurahan', rule, candidates, limits);
  }
}

/**
 * Pairs villages by name where several have it: with the one in whose district most of the neighbours are now.
 * @param up levels above within which the name is looked for
 */
export function pairByNeighbours(step: Step, up: number, rule: RuleId): void {
  const newer = Map.groupBy(codesOf(step.freeNew, 'desa/kelurahan'), (code) =>
    joined(above(code, up), step.key('newer', code)),
  );
  const best = codesOf(step.freeOld, 'desa/kelurahan').flatMap((from) => {
    const candidates = newer.get(joined(step.successorAbove(from, up), step.key('older', from))) ?? [];
    const [first, second] = candidates
      .map((to) => ({ from, to, companions: step.companions(from, to) }))
      .sort((a, b) => b.companions - a.companions);
    return first === undefined || first.companions === (second?.companions ?? 0) ? [] : [first];
  });
  for (const [to, wanting] of Map.groupBy(best, (pair) => pair.to)) {
    const [only, ...others] = wanting;
    if (only !== undefined && others.length === 0) step.pair(only.from, to, rule);
  }
}
