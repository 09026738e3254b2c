import type { Recall } from '../../../src/lib/search/recall.ts';
import { recallKindIds, recallSchema } from '../../../src/lib/search/recall.ts';
import type { Outcome } from './measure.ts';
import type { PlaceQuery } from './place-queries.ts';
import { fitsFew } from './place-queries.ts';

/** Hits and bytes of some outcomes. */
export function countHits(outcomes: readonly Outcome[]) {
  const sizes = outcomes.map(({ bytes }) => bytes).sort((a, b) => a - b);
  return {
    jumlah: outcomes.length,
    kena_1: outcomes.filter(({ rank }) => rank === 1).length,
    kena_5: outcomes.filter(({ rank }) => rank !== null).length,
    byte_tengah: sizes[Math.ceil(sizes.length / 2) - 1] ?? 0,
    byte_terbesar: sizes.at(-1) ?? 0,
  };
}

/** How many examples of a kind are shown. */
const examplesShown = 2;

/**
 * The measurement as it is published.
 * @param outcomes of the half that is reported
 * @param queries of both halves: examples are taken from the other, so that what is reported stays unseen
 */
export function summarise(
  outcomes: readonly Outcome[],
  queries: readonly PlaceQuery[],
  { version, seed }: { version: string; seed: string },
): Recall {
  const few = outcomes.filter(({ query }) => fitsFew(query));
  return recallSchema.parse({
    rilis_wilayah: version,
    benih: seed,
    dibuat: queries.length,
    dilaporkan: outcomes.length,
    semua: countHits(few),
    jenis: recallKindIds.flatMap((kind) => {
      const ofKind = few.filter(({ query }) => query.kind === kind);
      const examples = queries.filter((query) => query.kind === kind && query.half === 'tune' && fitsFew(query));
      const contoh = examples.slice(0, examplesShown).map(({ text }) => text);
      return ofKind.length === 0 ? [] : [{ jenis: kind, contoh, ...countHits(ofKind) }];
    }),
    lebih_dari_lima: countHits(outcomes.filter(({ query }) => !fitsFew(query))),
  } satisfies Recall);
}
