import { describe, expect, test } from 'vitest';
import { examplePlaceCore, examplePlaceSource } from '../../../../tests/fixtures/example-place-index.ts';
import type { PlaceIndexSource } from './build-place-index.ts';
import { placeIndexFiles } from './build-place-index.ts';
import type { PlaceCore } from './core.ts';
import { foldName } from './fold.ts';
import { readPiece } from './name-piece.ts';
import { pieceOf, routeKinds, routeOf } from './routes.ts';

const build = (more: Partial<PlaceIndexSource> = {}) =>
  new Map(placeIndexFiles({ ...examplePlaceSource, ...more }).map(({ path, text }) => [path, text]));
const files = build();

describe('the files of the place search', () => {
  test('are the core, the pieces, a file for each regency, postal codes by two digits, old codes by province', () => {
    expect([...files.keys()]).toEqual([
      'inti.json',
      'awal/0.txt',
      'akhir/0.txt',
      'vokal/0.txt',
      'wilayah/32.01.txt',
      'wilayah/32.76.txt',
      'wilayah/33.28.txt',
      'wilayah/33.76.txt',
      'pos/16.txt',
      'pos/52.txt',
      'kode-lama/32.txt',
      'kode-lama/33.txt',
    ]);
  });
  test('are the same for the same source', () => {
    expect([...build()]).toEqual([...files]);
  });
  test('have in the core what is needed first: number of districts and villages, inhabitants in thousands', () => {
    expect(examplePlaceCore).toMatchObject({
      provinces: [
        ['32', 'Jawa Barat'],
        ['33', 'Jawa Tengah'],
      ],
      regencies: [
        ['32.01', 'Kabupaten Bogor', 1, 2, 5000],
        ['32.76', 'Kota Depok', 1, 3, 2001],
        ['33.28', 'Kabupaten Tegal', 1, 2, 1600],
        ['33.76', 'Kota Tegal', 1, 2, 0],
      ],
      postal: ['16', '52'],
      formerly: ['32', '33'],
      reused: ['32.76.08.1002'],
    });
  });
  test('have the villages of a postal code by their numbers, and none without a code', () => {
    expect(files.get('pos/16.txt')).toBe("414!!(!!)\n415!!'\n830!!%!!&");
    const places = examplePlaceSource.places.map((place) => ({ ...place, kode_pos: null }));
    expect([...build({ places }).keys()].filter((path) => path.startsWith('pos'))).toEqual([]);
  });
  test('have old codes with the name they had and today’s code, a question mark where only candidates are known', () => {
    expect(files.get('kode-lama/33.txt')).toBe(
      '.28.99\t2022\tKecamatan Contoh\t33.28.02\n.28.99.2001\t2022\tDesa Contoh\t32.01.06.2001\n' +
        '.28.99.2002\t2022\tDesa Ragu\t?\n.99\t2020\tKabupaten Contoh\t33.28',
    );
  });
});

/** 4,000 villages of made-up names, some twice, which begin and end alike: so their pieces are cut within what is alike. */
const syllables = 'ba ci do gu ka le mi no pu ra se ti wu ya'.split(' ');
const syllable = (i: number) => syllables[Math.floor(i) % 14] ?? '';
const madeUpName = (i: number) => `baca${syllable(i)}${syllable(i / 14)}${syllable(i / 196)}gaca`;
const manyPlaces = [
  ...examplePlaceSource.places.slice(0, 3),
  ...Array.from({ length: 4000 }, (_, i) => ({
    kode: `32.01.06.${String(i + 1).padStart(4, '0')}`,
    nama: madeUpName(i),
    kode_pos: null,
  })),
];
const many = build({ places: manyPlaces });
const core = JSON.parse(many.get('inti.json') ?? '') as PlaceCore;

describe.each(routeKinds)('the pieces by %s', (kind) => {
  const starts = core.pieces[kind];
  const pieces = starts.map((_, i) => readPiece(many.get(`${kind}/${i}.txt`) ?? ''));

  test('hold every place once', () => {
    const numbers = pieces.flat().flatMap(({ places }) => places);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 4001 }, (_, i) => i));
  });
  test('hold each name where its route leads', () => {
    const astray = pieces.flatMap((names, i) =>
      names.filter(({ name }) => pieceOf(starts, routeOf(kind, foldName(name))) !== i),
    );
    expect(astray).toEqual([]);
  });
  test('are several, in order of their routes, the first from the empty one', () => {
    expect(starts.length).toBeGreaterThan(2);
    expect(starts[0]).toBe('');
    expect([...new Set(starts)].sort()).toEqual(starts);
  });
  test('have less than 10,000 letters, a single route apart', () => {
    const large = pieces.filter((names) => {
      const letters = names.reduce((sum, { name, places }) => sum + name.length / 2 + 3 * places.length + 3, 0);
      return letters > 10_000 && new Set(names.map(({ name }) => routeOf(kind, foldName(name)))).size > 1;
    });
    expect(large).toEqual([]);
  });
  test('have their names as text sorts', () => {
    for (const names of pieces) expect(names).toEqual([...names].sort((a, b) => (a.name < b.name ? -1 : 1)));
  });
});

describe('old codes of a province', () => {
  const old = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      code: `91.0${1 + (i >> 9)}.01.${2001 + (i % 512)}`,
      name: 'Desa Contoh',
      year: 2022,
      today: '',
    }));
  const paths = (count: number) =>
    [...build({ formerly: old(count) }).keys()].filter((path) => path.startsWith('kode-lama'));

  test('are in one file up to a thousand', () => {
    expect(paths(1000)).toEqual(['kode-lama/91.txt']);
  });
  test('are in a file for each regency beyond that', () => {
    expect(paths(1001)).toEqual(['kode-lama/91.01.txt', 'kode-lama/91.02.txt']);
  });
});
