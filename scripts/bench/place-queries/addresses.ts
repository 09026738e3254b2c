import type { BenchPlace } from './bench-place.ts';
import { areaWordsFor } from './area-words.ts';
import type { Draft, Piece } from './draft.ts';
import { compose, placePiece } from './draft.ts';
import { waysToWrite } from './letters.ts';
import { programmeWord } from './programme-words.ts';
import type { Random } from './random.ts';
import { shortProvinces } from './short-provinces.ts';

/** Streets that are anywhere: no real address is told. */
const streets = [
  'Jl. Merdeka',
  'Jalan Raya',
  'Jl. Pemuda',
  'Jl. Melati',
  'Jl Pasar',
  'Gg. Mawar',
  'Jln. Masjid',
  'Dusun Krajan',
];

/** A whole address as people paste it, of a village with a postal code; `null` for any other place. */
export function address(place: BenchPlace, random: Random): Draft | null {
  const [province, regency, district] = place.above;
  const { postal } = place;
  if (province === undefined || regency === undefined || district === undefined || postal === null) return null;
  const named = (area: BenchPlace, isWorded: boolean): Piece => {
    const text = random.pick(area.names);
    const segment = { text, intended: area };
    return isWorded ? placePiece(segment, random.pick(areaWordsFor(area))) : placePiece(segment);
  };
  const provincePiece = (): Piece => {
    const short = shortProvinces[province.code];
    return short !== undefined && random.chance(0.2)
      ? placePiece({ text: random.pick(short), intended: province, short: true })
      : named(province, random.chance(0.25));
  };
  const worded = random.chance(0.75);
  const rest = [named(district, worded), named(regency, worded)];
  const neighbourhood = { written: neighbourhoodOf(random) };
  const street = { written: `${random.pick(streets)} No. ${1 + random.below(99)}` };
  const code = { written: postal };
  const village = named(place, worded);
  const template = random.pick([
    { pieces: [village, ...rest, provincePiece()], code: true },
    { pieces: [neighbourhood, village, ...rest] },
    { pieces: [street, neighbourhood, village, ...rest, provincePiece()], code: true },
    { pieces: [street, village, ...rest] },
    { pieces: [{ written: `Sekretariat ${programmeWord(random)}` }, village, ...rest, provincePiece()] },
    { pieces: [village, ...rest.slice(0, 1)], code: true },
    { pieces: [village, ...rest.slice(1)], code: true },
    { pieces: [provincePiece(), ...[...rest].reverse(), village] },
  ]);
  const pieces = template.code ? [...template.pieces, code] : template.pieces;
  const separator = random.pick([', ', ', ', ' ', ' - ']);
  return compose(place, pieces, random, { separator, ...(template.code ? { postal } : {}) });
}

function neighbourhoodOf(random: Random): string {
  const number = () => {
    const [arabic = '', roman = arabic] = waysToWrite(1 + random.below(12));
    return random.pick([arabic.padStart(2, '0'), arabic.padStart(3, '0'), roman]);
  };
  const [rt, rw] = [number(), number()];
  return random.pick([`RT ${rt} RW ${rw}`, `RT ${rt}/RW ${rw}`, `RT.${rt}/${rw}`, `RT${rt}/RW${rw}`]);
}
