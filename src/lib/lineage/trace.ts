import { matchDoubles, matchLaterEditions, matchMerged } from './across-editions.ts';
import { foldName } from '../search/place/fold.ts';
import { wordsOf } from '../search/place/letters.ts';
import { candidatesFor } from './candidates.ts';
import type { Edition } from './edition.ts';
import { matchRest, matchStep } from './match-step.ts';
import { likeness } from './likeness.ts';
import type { Gone, Passage } from './passage.ts';
import type { Step } from './step.ts';

/** How the places of all editions go on, and what is known of each step between two of them. */
export interface Trace {
  readonly editions: readonly Edition[];
  /** From edition `i` to `i + 1`. */
  readonly steps: readonly Step[];
  /** Every code that left or was given to another place, with where its place went; several where nothing decides. */
  readonly passages: readonly Passage[];
  /** Codes that left and whose place is found nowhere later. */
  readonly gone: readonly Gone[];
  /** Places to which two codes lead that stood beside each other, as `edition code`. */
  readonly merged: ReadonlySet<string>;
}

/**
 * Traces every code of every edition to the next, oldest edition first. Passages and gone codes are in the order of
 * editions, then codes.
 */
export function traceEditions(editions: readonly Edition[]): Trace {
  const steps = editions.slice(1).flatMap((newer, i) => {
    const older = editions[i];
    return older === undefined ? [] : [matchStep(older, newer)];
  });
  const across = [...matchLaterEditions(steps), ...matchDoubles(steps)];
  for (const step of steps) matchRest(step);
  across.push(...matchMerged(steps));
  const candidates = steps.flatMap((step, fromEdition) =>
    [...step.freeOld].flatMap((from) =>
      candidatesFor(step, from).map((to): Passage => ({
        from,
        fromEdition,
        to,
        toEdition: fromEdition + 1,
        rule: 'calon',
      })),
    ),
  );
  const passages = [...steps.flatMap(passagesOf), ...across, ...candidates];
  const found = new Set(passages.map(({ fromEdition, from }) => `${fromEdition} ${from}`));
  const gone = steps.flatMap((step, fromEdition) =>
    [...step.freeOld]
      .filter((from) => !found.has(`${fromEdition} ${from}`))
      .map((from): Gone => ({ from, fromEdition })),
  );
  const merged = across.filter(({ rule }) => rule === 'digabung').map(({ to, toEdition }) => `${toEdition} ${to}`);
  return { editions, steps, passages: passages.sort(inOrder), gone: gone.sort(inOrder), merged: new Set(merged) };
}

/**
 * What a step found by its rules: of codes that left, of those that another place has now, and of those that stayed under
 * a name that has nothing in common with the old one.
 */
const passagesOf = (step: Step, fromEdition: number): Passage[] =>
  [...step.successor].flatMap(([from, to]) => {
    const rule = step.rule.get(from) ?? (isRenamed(step, from) ? 'kode tetap' : undefined);
    return rule === undefined ? [] : [{ from, fromEdition, to, toEdition: fromEdition + 1, rule }];
  });

/** A code whose name in the newer edition is not like the older and shares no word with it. */
function isRenamed(step: Step, code: string): boolean {
  const [was, is] = [step.key('older', code), step.key('newer', code)];
  if (was === is || likeness(was, is) >= 0.5) return false;
  const words = new Set(wordsOf(step.older.places.get(code)?.nama ?? '').map(foldName));
  return !wordsOf(step.newer.places.get(code)?.nama ?? '').some((word) => words.has(foldName(word)));
}

/** By edition, then code; candidates of one code stay in their order. */
const inOrder = (a: Gone, b: Gone): number =>
  a.fromEdition - b.fromEdition || (a.from === b.from ? 0 : a.from < b.from ? -1 : 1);
