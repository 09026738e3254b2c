import { alike, likeness } from './likeness.ts';
import { joined } from './pairing.ts';
import type { Passage } from './passage.ts';
import type { Step } from './step.ts';
import { above, codesOf } from './step.ts';

const level = 'desa/kelurahan';

/** Code of a place some editions later, as far as each step knows one successor. */
export function followed(
  steps: readonly Step[],
  code: string | undefined,
  from: number,
  to: number,
): string | undefined {
  let current = code;
  for (let i = from; i < to && current !== undefined; i++) current = steps[i]?.successor.get(current);
  return current;
}

/**
 * Villages that one edition left out and a later one has again: under their own name, below the same district or what
 * became of it. Takes them out of what the steps still look for.
 */
export function matchLaterEditions(steps: readonly Step[]): Passage[] {
  return steps.flatMap((step, i) =>
    steps.slice(i + 1).flatMap((later, skipped) => {
      const j = i + 1 + skipped;
      const missing = Map.groupBy(codesOf(step.freeOld, level), (code) =>
        joined(followed(steps, above(code, 1), i, j + 1), step.key('older', code)),
      );
      const fresh = Map.groupBy(codesOf(later.freeNew, level), (code) =>
        joined(above(code, 1), later.key('newer', code)),
      );
      return [...missing].flatMap(([key, [from, ...others]]) => {
        const [to, ...rivals] = fresh.get(key) ?? [];
        if (key === undefined || from === undefined || to === undefined || others.length > 0 || rivals.length > 0)
          return [];
        step.freeOld.delete(from);
        later.freeNew.delete(to);
        return [{ from, fromEdition: i, to, toEdition: j + 1, rule: 'nama, edisi kemudian' as const }];
      });
    }),
  );
}

/**
 * Villages that had two codes for a while: the older code leaves, and the other, of the same name in the same regency,
 * stood beside it already. That is told where both are in one district, where the other came in an earlier step and was
 * nothing before, where it comes
 * back to the older code later, or where two neighbours have such a double in the same district, too; the name must be
 * there once.
 */
export function matchDoubles(steps: readonly Step[]): Passage[] {
  return steps.flatMap((step, i) => {
    const came = new Set(steps.slice(0, i).flatMap(({ freeNew }) => [...freeNew]));
    const doubles = doublesOf(step);
    const inDistricts = Map.groupBy(doubles, ({ from, to }) => `${above(from, 1) ?? ''} ${above(to, 1) ?? ''}`);
    const told = doubles.filter(
      ({ from, to }) =>
        above(to, 1) === step.successorAbove(from, 1) ||
        came.has(to) ||
        followed(steps, to, i + 1, steps.length) === from ||
        (inDistricts.get(`${above(from, 1) ?? ''} ${above(to, 1) ?? ''}`)?.length ?? 0) >= 3,
    );
    return [...Map.groupBy(told, ({ from }) => from)].flatMap(([from, group]) => {
      const beside = group.filter(({ to }) => above(to, 1) === step.successorAbove(from, 1));
      const [only, ...rivals] = beside.length > 0 ? beside : group;
      if (only === undefined || rivals.length > 0) return [];
      step.freeOld.delete(from);
      return [{ from, fromEdition: i, to: only.to, toEdition: i + 1, rule: 'nama, sudah ada' as const }];
    });
  });
}

/** Villages without a successor, each with the codes of its name and regency that stayed. */
function doublesOf(step: Step): { from: string; to: string }[] {
  const stayed = Map.groupBy(
    codesOf(step.newer.places.keys(), level).filter((code) => step.predecessor.get(code) === code),
    (code) => joined(above(code, 2), step.key('newer', code)),
  );
  return codesOf(step.freeOld, level).flatMap((from) =>
    (stayed.get(joined(step.successorAbove(from, 2), step.key('older', from))) ?? []).map((to) => ({ from, to })),
  );
}

/**
 * Villages that were merged with a neighbour into one that bears both names: «Tanah Mati» and «Padang Datar» became
 * «Padangdata Tanahmati». The new code goes on from the neighbour; this finds the other.
 */
export function matchMerged(steps: readonly Step[]): Passage[] {
  return steps.flatMap((step, i) =>
    codesOf(step.freeOld, level).flatMap((from) => {
      const [best, next] = step
        .children('newer', step.successorAbove(from, 1) ?? '')
        .filter((to) => !step.older.places.has(to) && step.predecessor.has(to))
        .map((to) => ({ to, score: partLikeness(step.key('older', from), step.key('newer', to)) }))
        .sort((a, b) => b.score - a.score);
      if (best === undefined || best.score < alike || best.score - (next?.score ?? 0) < 0.1) return [];
      step.freeOld.delete(from);
      return [{ from, fromEdition: i, to: best.to, toEdition: i + 1, rule: 'digabung' as const }];
    }),
  );
}

/** How like a name is to the beginning or the end of one that has at least four letters more, give or take a letter. */
function partLikeness(part: string, whole: string): number {
  if (part.length < 4 || whole.length < part.length + 4) return 0;
  return Math.max(
    ...[-1, 0, 1].flatMap((more) => {
      const length = part.length + more;
      return [likeness(part, whole.slice(0, length)), likeness(part, whole.slice(-length))];
    }),
  );
}
