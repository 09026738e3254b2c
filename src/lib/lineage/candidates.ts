import { likeness } from './likeness.ts';
import type { Step } from './step.ts';
import { above, codesOf } from './step.ts';

/** Most candidates that are listed for a place. */
const most = 5;
/** From this likeness on, a new code elsewhere in the regency is a candidate, and a code that stayed in the district. */
const like = 0.75;
/** In the same district, a new code that was nothing before needs less. */
const inDistrict = 0.5;

/**
 * What a village whose successor nothing decides may have become: codes of the regency that came in the same step and
 * were nothing before, of the same or a like name; and codes that stayed, of the same name, or of a like one in the same
 * district, since a village may have had two codes. Likest first; none where nothing is alike. Never a guess at one of
 * them.
 */
export function candidatesFor(step: Step, from: string): string[] {
  const regency = step.successorAbove(from, 2);
  const district = step.successorAbove(from, 1);
  if (regency === undefined) return [];
  const least = (to: string): number => {
    if (step.freeNew.has(to)) return above(to, 1) === district ? inDistrict : like;
    return above(to, 1) === district ? like : 1;
  };
  return codesOf(step.newer.places.keys(), 'desa/kelurahan')
    .filter((to) => above(to, 2) === regency && (step.freeNew.has(to) || step.predecessor.get(to) === to))
    .map((to) => ({ to, score: likeness(step.key('older', from), step.key('newer', to)) }))
    .filter(({ to, score }) => score >= least(to))
    .sort((a, b) => b.score - a.score || (a.to < b.to ? -1 : 1))
    .slice(0, most)
    .map(({ to }) => to);
}
