import type { RecallKind } from '../../../src/lib/search/recall.ts';
import { recallKindIds } from '../../../src/lib/search/recall.ts';
import type { BenchPlace } from './bench-place.ts';
import type { Attempt } from './code-kinds.ts';
import { codeKinds } from './code-kinds.ts';
import { draftKinds } from './draft-kinds.ts';
import { placeDrawer } from './draw-place.ts';
import { fitsAmong } from './fits.ts';
import type { Half } from './half.ts';
import { halfOf } from './half.ts';
import type { Random } from './random.ts';
import { randomSource } from './random.ts';

/** A query of the measurement, with all codes that answer it. */
export interface PlaceQuery extends Attempt {
  readonly kind: RecallKind;
  readonly half: Half;
}

/** A query that more places fit than this cannot be answered by five, and is counted apart. */
export const answersShown = 5;
export const fitsFew = ({ fits }: Pick<Attempt, 'fits'>): boolean => fits.length <= answersShown;

export interface QuerySource {
  readonly places: readonly BenchPlace[];
  readonly formerCodes: readonly string[];
  readonly seed: string;
  /** Queries that fit few places to make of each kind in each half; default 50. */
  readonly wanted?: number;
  /** Queries of one kind at most, those that fit many places too; default five times `wanted`. */
  readonly most?: number;
  /** Places tried for one kind before it is left as it is; default 60,000. */
  readonly patience?: number;
}

/**
 * The queries of the measurement: the same for the same places and seed. Each kind draws from its own row of numbers, so
 * that a new kind moves no other. No two queries differ in case alone.
 */
export function placeQueries({
  places,
  formerCodes,
  seed,
  wanted = 50,
  most = 5 * wanted,
  patience = 60_000,
}: QuerySource): PlaceQuery[] {
  const draw = placeDrawer(places);
  const fitsOf = fitsAmong(places);
  const byCode: Partial<Record<RecallKind, (random: Random) => Attempt>> = codeKinds(places, formerCodes);
  const attempt = (kind: RecallKind, random: Random): { text: string; complete: () => Attempt } | null => {
    const made = byCode[kind]?.(random);
    if (made !== undefined) return { text: made.text, complete: () => made };
    const draft = draftKinds[kind]?.(draw(random), random);
    if (!draft) return null;
    const { text, origin } = draft;
    return { text, complete: () => ({ text, origin: origin.code, fits: fitsOf(draft) }) };
  };
  const seen = new Set<string>();
  return recallKindIds.flatMap((kind) => {
    const random = randomSource(`${seed}/${kind}`);
    const found: PlaceQuery[] = [];
    const few: Record<Half, number> = { tune: 0, report: 0 };
    for (let tried = 0; tried < patience && found.length < most; tried++) {
      if (few.tune >= wanted && few.report >= wanted) break;
      const next = attempt(kind, random);
      if (next === null || seen.has(next.text.toLowerCase())) continue;
      seen.add(next.text.toLowerCase());
      const query = next.complete();
      const half = halfOf(query.text);
      if (fitsFew(query)) few[half]++;
      found.push({ kind, half, ...query });
    }
    return found;
  });
}
