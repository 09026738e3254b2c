import type { Descriptor } from './descriptor.ts';

/** What a release that is computed from others (`mutu`, `silsilah`) says of itself beyond what all our own compilations share. */
export type ComputedHead = Pick<
  Descriptor,
  | 'name'
  | 'title'
  | 'description'
  | 'version'
  | 'created'
  | 'keywords'
  | 'sources'
  | 'guyub:attribution'
  | 'guyub:temporal'
>;

/**
 * When a release that is computed from others counts as made, and what from: on the day of the newest of them, so that the
 * same releases give the same bytes whenever it is computed.
 * @throws Error where there is nothing to compute from
 */
export function computedFrom(releases: readonly Descriptor[]): Pick<ComputedHead, 'created' | 'sources'> {
  const created = releases
    .map((release) => release.created)
    .sort()
    .at(-1);
  if (created === undefined) throw new Error('computedFrom: there is no release to compute from');
  return {
    created,
    sources: releases.map((release) => ({ title: `Guyub, dataset ${release.name}`, version: release.version })),
  };
}
