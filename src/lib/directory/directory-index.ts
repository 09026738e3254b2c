import type { DirectoryEntry, Facet } from './directory-entry.ts';
import { facets } from './directory-entry.ts';

/**
 * The directory in one small file: values of facets stand once, rows name them by their place. Rows are
 * `[id, name, place, program, jenis, provinsi, tahun, mutu]`.
 */
export interface DirectoryIndex {
  /** Version of the release of `lembaga` that it was made from. */
  readonly release: string;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  readonly rows: readonly (readonly [id: string, nama: string, tempat: string, ...values: number[]])[];
}

/** Packs entries. */
export function packIndex(release: string, entries: readonly DirectoryEntry[]): DirectoryIndex {
  const values = Object.fromEntries(
    facets.map((facet) => [facet, [...new Set(entries.map((entry) => entry[facet]))].sort()]),
  ) as Record<Facet, string[]>;
  return {
    release,
    values,
    rows: entries.map(({ id, nama, tempat, ...entry }) => [
      id,
      nama,
      tempat,
      ...facets.map((facet) => values[facet].indexOf(entry[facet])),
    ]),
  };
}

/** Unpacks what {@link packIndex} packed. */
export const unpackIndex = ({ values, rows }: DirectoryIndex): DirectoryEntry[] =>
  rows.map(([id, nama, tempat, ...places]) => {
    const value = (facet: Facet): string => values[facet][places[facets.indexOf(facet)] ?? -1] ?? '';
    return {
      id,
      nama,
      tempat,
      program: value('program'),
      jenis: value('jenis'),
      provinsi: value('provinsi'),
      tahun: value('tahun'),
      mutu: value('mutu'),
    };
  });
