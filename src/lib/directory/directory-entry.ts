/** By what the directory can be narrowed down, in the order in which people ask. */
export const facets = ['program', 'jenis', 'provinsi', 'tahun', 'mutu'] as const;
export type Facet = (typeof facets)[number];

/** Value of a facet where the source says nothing. */
export const unsaid = 'tidak-disebut';

/** An institution as the directory lists it: what it is called, where it is, and its value in each facet. */
export interface DirectoryEntry extends Readonly<Record<Facet, string>> {
  readonly id: string;
  readonly nama: string;
  /** Where it is, nearest first, with its province: names do not tell institutions apart. */
  readonly tempat: string;
}
