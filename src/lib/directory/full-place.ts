import { ancestorCodes, nation } from '../region/code.ts';

/** The place of a row in full, in the column names of Open Data Jabar. */
export interface FullPlace {
  readonly kode_provinsi: string | null;
  readonly nama_provinsi: string | null;
  readonly kode_kabupaten_kota: string | null;
  readonly nama_kabupaten_kota: string | null;
  readonly kode_kecamatan: string | null;
  readonly nama_kecamatan: string | null;
  readonly kode_desa_kelurahan: string | null;
  readonly nama_desa_kelurahan: string | null;
}

/**
 * Code and name of each level down to the place, `null` below it; all `null` for Indonesia.
 * @throws Error for a code that `names` lacks: check the codes first
 */
export function fullPlace(code: string, names: ReadonlyMap<string, string>): FullPlace {
  const chain = code === nation ? [] : [...ancestorCodes(code), code];
  const at = (level: number) => {
    const place = chain[level];
    if (place === undefined) return [null, null] as const;
    const name = names.get(place);
    if (name === undefined) throw new Error(`fullPlace: no place has the code "${place}"`);
    return [place, name] as const;
  };
  const [[p, province], [r, regency], [d, district], [v, village]] = [at(0), at(1), at(2), at(3)];
  return {
    kode_provinsi: p,
    nama_provinsi: province,
    kode_kabupaten_kota: r,
    nama_kabupaten_kota: regency,
    kode_kecamatan: d,
    nama_kecamatan: district,
    kode_desa_kelurahan: v,
    nama_desa_kelurahan: village,
  };
}
