/** A place as one edition of the official codes lists it. */
export interface EditionPlace {
  readonly kode: string;
  readonly nama: string;
  /** Centre point, where the edition has one; degrees, WGS 84. */
  readonly lintang?: number | null;
  readonly bujur?: number | null;
}

/** One edition of the official codes, by code. */
export interface Edition {
  /** Year by which the release is known: `2018`. */
  readonly year: number;
  readonly places: ReadonlyMap<string, EditionPlace>;
}

export const makeEdition = (year: number, rows: readonly EditionPlace[]): Edition => ({
  year,
  places: new Map(rows.map((row) => [row.kode, row])),
});
