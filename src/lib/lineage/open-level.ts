import { parentCode } from '../region/code.ts';
import type { Level } from '../region/level.ts';
import { alike, likeness } from './likeness.ts';
import type { Side, Step } from './step.ts';
import { above, codesOf } from './step.ts';

/**
 * Lays out the codes of a level: what left, what is new, and what stayed but may have been given to another place, since
 * its name is found at another code. All others go on as themselves.
 * @returns the codes that may have been given to another place
 */
export function openLevel(step: Step, level: Level): string[] {
  const { older, newer } = step;
  const renamed: string[] = [];
  for (const code of codesOf(older.places.keys(), level)) {
    if (!newer.places.has(code)) step.freeOld.add(code);
    else if (step.key('older', code) === step.key('newer', code) || keepsItsPlaces(step, code)) step.pair(code, code);
    else renamed.push(code);
  }
  for (const code of codesOf(newer.places.keys(), level)) if (!older.places.has(code)) step.freeNew.add(code);
  const suspects = givenAway(step, level, renamed);
  for (const code of renamed) if (!suspects.includes(code)) step.pair(code, code);
  for (const code of suspects) {
    step.freeOld.add(code);
    step.freeNew.add(code);
  }
  return suspects;
}

/** Codes that stayed and whose name was not found elsewhere after all go on as themselves. */
export function closeLevel(step: Step, suspects: readonly string[]): void {
  for (const code of suspects) if (step.freeOld.has(code) && step.freeNew.has(code)) step.pair(code, code);
}

/** A district most of whose villages stay is the same district, whatever it is called. */
function keepsItsPlaces(step: Step, code: string): boolean {
  const children = step.children('older', code);
  const stay = children.filter(
    (child) => step.newer.places.has(child) && step.key('older', child) === step.key('newer', child),
  );
  return children.length > 0 && stay.length * 2 >= children.length;
}

/** Of codes that stayed with another name, those whose old name is at another code now, or whose new name was before. */
function givenAway(step: Step, level: Level, renamed: readonly string[]): string[] {
  const homes: Readonly<Record<Side, (code: string) => string>> = {
    older: (code) => step.successorAbove(code, upToRegency(level)) ?? '',
    newer: (code) => above(code, upToRegency(level)) ?? '',
  };
  const byName = (side: Side, codes: readonly string[]) =>
    Map.groupBy(codes, (code) => `${homes[side](code)} ${step.key(side, code)}`);
  const older = byName('older', [...codesOf(step.freeOld, level), ...renamed]);
  const newer = byName('newer', [...codesOf(step.freeNew, level), ...renamed]);
  return renamed.filter((code) => {
    const [was, is] = [step.key('older', code), step.key('newer', code)];
    const isLike = likeness(was, is) >= alike;
    // Two spellings of one name: only a neighbour that has it now and had the other before speaks for a change of place.
    const counts = (other: string) => other !== code && (!isLike || parentCode(other) === parentCode(code));
    const goes = newer.get(`${homes.older(code)} ${was}`)?.some(counts) ?? false;
    const comes = older.get(`${homes.newer(code)} ${is}`)?.some(counts) ?? false;
    if (isLike) return goes && comes;
    return goes || comes || hasLike(step, 'newer', code, was, renamed) || hasLike(step, 'older', code, is, renamed);
  });
}

/** In the same district, another code that left, is new, or changed its name, has a name very like the one given. */
const hasLike = (step: Step, side: Side, code: string, name: string, renamed: readonly string[]): boolean => {
  const free = side === 'older' ? step.freeOld : step.freeNew;
  return step
    .children(side, parentCode(code) ?? '')
    .some(
      (other) =>
        other !== code &&
        (free.has(other) || renamed.includes(other)) &&
        likeness(name, step.key(side, other)) >= veryLike,
    );
};
const veryLike = 0.8;

/** Levels from a place up to its regency, within which a name is looked for; all of Indonesia for regencies. */
const upToRegency = (level: Level): number =>
  ({ 'desa/kelurahan': 2, kecamatan: 1, 'kabupaten/kota': 2, provinsi: 1 })[level];
