/** What an area word says of the name after it. `kabupaten` and `kota` are told apart. */
export type AreaHint = 'provinsi' | 'kabupaten' | 'kota' | 'kecamatan' | 'desa';

/**
 * Words that say what kind of place follows, in full, short, and local (UU 6/2014, UU 23/2014; local words: UU 21/2001
 * for Papua, Pergub DIY 25/2019, qanun Aceh, perda of the provinces).
 */
const areaWords: Record<AreaHint, string> = {
  provinsi: 'provinsi propinsi prov prop',
  kabupaten: 'kabupaten kab',
  kota: 'kota kotamadya kotamadia kodya',
  kecamatan: 'kecamatan kec kcmtn distrik kapanewon kemantren',
  desa: 'desa ds kelurahan kel lurah gampong gp nagari kalurahan pekon tiyuh lembang ohoi kampung kp kuwu',
};
export const areaHints: ReadonlyMap<string, AreaHint> = new Map(
  (Object.keys(areaWords) as AreaHint[]).flatMap((hint) =>
    areaWords[hint].split(' ').map((word): [string, AreaHint] => [word, hint]),
  ),
);
/** Long area words, which are understood with a letter wrong: `kecmatan`. */
export const longAreaWords: readonly string[] = [...areaHints.keys()].filter((word) => word.length >= 8);

/** Area words that as often begin a name: Kota Agung, Kampung Baru, Gampong Baro. Leaving them unread costs a little. */
export const nameLikeAreaWords: ReadonlySet<string> = new Set(
  'kota nagari gampong kampung kp pekon lembang lurah'.split(' '),
);
/** Words that are never a part of a name. */
export const neverInNames: ReadonlySet<string> = new Set('prov prop kab kodya kec kcmtn ds kel gp rt rw'.split(' '));

/** Words of an address, and of questions, that are no name of a place. */
export const passedOver: ReadonlySet<string> = new Set(
  (
    'rt rw no nomor nmr blok kav kavling lantai dusun dsn dukuh dk lingkungan lingk link lorong lrg perum perumahan ' +
    'komplek kompleks komp jorong ' +
    'indonesia kode kodepos pos alamat kantor sekretariat balai di ke dari dan yang mana dimana ada cari nama saya ' +
    'daerah wilayah sekitar dekat ketua pengurus anggota daftar data desaku kampungku'
  ).split(' '),
);
/** Of these, words that also begin names: Dusun Tengah, Balai Kasih. */
export const nameLikePassedOver: ReadonlySet<string> = new Set(
  'dusun lingkungan jorong balai lorong blok data wilayah dukuh kompleks kantor nama'.split(' '),
);
/** Words before a number that belongs to them: `RT 05`, `No. 12`. */
export const beforeNumber: ReadonlySet<string> = new Set('rt rw no nomor nmr blok kav kavling lantai'.split(' '));
/** Words before the name of a street. */
export const streetWords: ReadonlySet<string> = new Set('jl jln jalan gg gang'.split(' '));
