import type { DirectoryEntry, Facet } from './directory-entry.ts';
import { facets } from './directory-entry.ts';

/** Values chosen in each facet: one of them must fit, in every facet. No value chosen means any. */
export type Filter = Readonly<Record<Facet, ReadonlySet<string>>>;

/** How many entries each value of each facet would leave. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export const emptyFilter = (): Record<Facet, Set<string>> => ({
  program: new Set(),
  jenis: new Set(),
  provinsi: new Set(),
  tahun: new Set(),
  mutu: new Set(),
});

const fits = (entry: DirectoryEntry, filter: Filter, facet: Facet): boolean =>
  filter[facet].size === 0 || filter[facet].has(entry[facet]);

/** The entries that fit a filter, in their order. */
export const filterEntries = (entries: readonly DirectoryEntry[], filter: Filter): DirectoryEntry[] =>
  entries.filter((entry) => facets.every((facet) => fits(entry, filter, facet)));

/** Counts for each facet over the entries that fit all other facets, so that a second value can be added to a choice. */
export function countFacets(entries: readonly DirectoryEntry[], filter: Filter): FacetCounts {
  const count = (facet: Facet): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const entry of entries)
      if (facets.every((other) => other === facet || fits(entry, filter, other)))
        counts.set(entry[facet], (counts.get(entry[facet]) ?? 0) + 1);
    return counts;
  };
  return {
    program: count('program'),
    jenis: count('jenis'),
    provinsi: count('provinsi'),
    tahun: count('tahun'),
    mutu: count('mutu'),
  };
}

/** A filter as the query of an address: `?program=psm&provinsi=32&provinsi=33`, always in the same order. Empty for none. */
export function filterToQuery(filter: Filter): string {
  const query = new URLSearchParams(
    facets.flatMap((facet) => [...filter[facet]].sort().map((value) => [facet, value])),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

/** A filter from the query of an address. Values that no entry has are left out: an address may be old, or mistyped. */
export function filterFromQuery(query: string, entries: readonly DirectoryEntry[]): Record<Facet, Set<string>> {
  const filter = emptyFilter();
  const asked = new URLSearchParams(query);
  for (const facet of facets) {
    const known = new Set(entries.map((entry) => entry[facet]));
    for (const value of asked.getAll(facet)) if (known.has(value)) filter[facet].add(value);
  }
  return filter;
}
