import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dataFolder } from '../../../../scripts/folders.ts';
import { parseCsv } from '../../table/csv.ts';
import { readCell } from '../../table/read.ts';
import { nearIndexFiles } from './near-index.ts';
import { nearestPlaces } from './nearest.ts';

const { header, records } = parseCsv(readFileSync(join(dataFolder(), 'wilayah/2025.0.0/wilayah.csv'), 'utf8'));
const [kode, lintang, bujur] = ['kode', 'lintang', 'bujur'].map((name) => header.indexOf(name)) as [
  number,
  number,
  number,
];
const places = records.map(({ cells }) => ({
  kode: cells[kode]!,
  lintang: readCell('number', cells[lintang]!) as number | null,
  bujur: readCell('number', cells[bujur]!) as number | null,
}));
const files = nearIndexFiles(places);
const texts = new Map(files.map(({ path, text }) => [path, text]));
const sizes = new Map(files.map(({ path, text }) => [path, gzipSync(text).length]));
const leafSizes = [...sizes].filter(([path]) => path !== 'dekat/pohon.txt').map(([, size]) => size);

/** Asks, and tells which files were loaded and what they weigh, compressed. */
async function ask(latitude: number, longitude: number, options?: { districts: number; villages: number }) {
  const loaded: string[] = [];
  const load = (path: string) => {
    loaded.push(path);
    return Promise.resolve(texts.get(path)!);
  };
  const nearest = await nearestPlaces(load, { latitude, longitude }, options);
  return { nearest, loaded, bytes: loaded.reduce((sum, path) => sum + sizes.get(path)!, 0) };
}

/** A point on the unit sphere: distances here are those of chords, so that nothing is measured by the code under test. */
function onSphere(latitude: number, longitude: number): [number, number, number] {
  const [a, b] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(a) * Math.cos(b), Math.cos(a) * Math.sin(b), Math.sin(a)];
}
const known = places.flatMap(({ kode: code, lintang: north, bujur: east }) =>
  code.length < 8 || north === null || east === null ? [] : [{ code, north, east }],
);
const toGrid = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;
/** All points of one kind, as the index has them: rounded to its grid. */
function pointsOf(length: number) {
  const kept = known.filter(({ code }) => code.length === length);
  return {
    codes: kept.map(({ code }) => code),
    sphere: Float64Array.from(kept.flatMap(({ north, east }) => onSphere(toGrid(north), toGrid(east)))),
  };
}
type Points = ReturnType<typeof pointsOf>;
const villages = pointsOf(13);
const districts = pointsOf(8);
/** Where the release has each place. */
const released = new Map(known.map(({ code, north, east }) => [code, onSphere(north, east)]));
const chordKm = (square: number): number => 2 * 6371.0088 * Math.asin(Math.sqrt(square) / 2);

/** The nearest of all points, each looked at. */
function bruteForce({ codes, sphere }: Points, latitude: number, longitude: number, count: number) {
  const [x, y, z] = onSphere(latitude, longitude);
  const best: { code: string; square: number }[] = [];
  for (let i = 0; i < codes.length; i++) {
    const square = (sphere[3 * i]! - x) ** 2 + (sphere[3 * i + 1]! - y) ** 2 + (sphere[3 * i + 2]! - z) ** 2;
    if (best.length === count && square >= best[count - 1]!.square) continue;
    best.push({ code: codes[i]!, square });
    best.sort((a, b) => a.square - b.square);
    best.length = Math.min(best.length, count);
  }
  return best.map(({ code, square }) => ({ code, km: chordKm(square) }));
}

/** The same numbers on every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
const next = sequence(2025);
/** Anywhere in the box around Indonesia, much of it sea, and up to 6 km from a centre point, where people are. */
const positions = Array.from({ length: 300 }, (_, i): [number, number] => {
  if (i < 150) return [-11 + 17 * next(), 95 + 46 * next()];
  const { north, east } = known[Math.floor(next() * known.length)]!;
  return [north + (next() - 0.5) / 10, east + (next() - 0.5) / 10];
});

describe('the nearest places', () => {
  test('are those that looking at every point finds, for 300 positions', async () => {
    let found = 0;
    let worst = 0;
    for (const [latitude, longitude] of positions) {
      const { nearest } = await ask(latitude, longitude);
      const byVillage = bruteForce(villages, latitude, longitude, 8);
      expect(nearest.kind).toBe(byVillage[0]!.km <= 45 ? 'found' : 'outside');
      if (nearest.kind === 'outside') continue;
      found++;
      const byDistrict = bruteForce(districts, latitude, longitude, 3);
      expect(nearest.villages.map(({ code }) => code)).toEqual(byVillage.map(({ code }) => code));
      expect(nearest.districts.map(({ code }) => code)).toEqual(byDistrict.map(({ code }) => code));
      const here = onSphere(latitude, longitude);
      for (const { code, km } of [...nearest.villages, ...nearest.districts]) {
        const square = released.get(code)!.reduce((sum, value, axis) => sum + (value - here[axis]!) ** 2, 0);
        worst = Math.max(worst, Math.abs(km - chordKm(square)));
      }
    }
    expect(found).toBe(216);
    // The grid of the index moves a point by at most 7.9 m.
    expect(worst).toBeLessThan(0.0079);
  });

  test('need few bytes: files below 2.6 kB, and for 300 positions at most 14 kB with the directory', async () => {
    expect(leafSizes.length).toBe(182);
    expect(Math.max(...leafSizes)).toBeLessThan(2600);
    expect(sizes.get('dekat/pohon.txt')).toBeLessThan(1500);
    const asked = await Promise.all(positions.map(([latitude, longitude]) => ask(latitude, longitude)));
    expect(Math.max(...asked.map(({ bytes }) => bytes))).toBeLessThan(14_000);
    expect(Math.max(...asked.map(({ loaded }) => loaded.length))).toBeLessThanOrEqual(6);
    expect(asked.every(({ loaded }) => new Set(loaded).size === loaded.length)).toBe(true);
  });

  test('around Monas in Jakarta are Gambir and its neighbours, from three files', async () => {
    const { nearest, loaded } = await ask(-6.1754, 106.8272);
    expect(nearest).toMatchObject({ kind: 'found' });
    expect(loaded.length).toBe(3);
    if (nearest.kind !== 'found') return;
    expect([nearest.districts.length, nearest.villages.length]).toEqual([3, 8]);
    expect([nearest.districts[0]?.code, nearest.villages[0]?.code]).toEqual(['31.71.01', '31.71.01.1001']);
  });

  test('come in the number asked for', async () => {
    const { nearest } = await ask(-6.1754, 106.8272, { districts: 12, villages: 600 });
    if (nearest.kind !== 'found') throw new Error('outside');
    const codes = bruteForce(villages, -6.1754, 106.8272, 600).map(({ code }) => code);
    expect(nearest.villages.map(({ code }) => code)).toEqual(codes);
    expect(nearest.districts.length).toBe(12);
    await expect(ask(-6.1754, 106.8272, { districts: 0, villages: 8 })).rejects.toThrow(
      new RangeError('nearestPlaces: 0 districts and 8 villages; ask for 1 or more'),
    );
  });
});

describe('a position outside Indonesia', () => {
  test.each([
    ['Kuala Lumpur', 3.139, 101.687],
    ['Kuching', 1.553, 110.359],
    ['Dili', -8.556, 125.56],
    ['Perth', -31.95, 115.86],
    ['the middle of the Java Sea', -5, 111],
    ['the North Pole', 90, 0],
    ['the South Pole', -90, 180],
    ['0°, 0°', 0, 0],
  ])('is told apart: %s', async (_, latitude, longitude) => {
    expect((await ask(latitude, longitude)).nearest).toEqual({ kind: 'outside' });
  });
  test('needs the directory alone where it is far away', async () => {
    expect((await ask(-31.95, 115.86)).loaded).toEqual(['dekat/pohon.txt']);
  });
  test('near the border finds the places across it, with their distance: Singapore finds Batam, 15 km', async () => {
    const { nearest } = await ask(1.29, 103.85);
    expect(nearest.kind === 'found' && nearest.villages[0]).toMatchObject({ code: '21.71.01.1006' });
    expect(nearest.kind === 'found' && nearest.villages[0]?.km.toFixed(1)).toBe('15.3');
  });
});

describe('what is no position, or no index', () => {
  test.each([
    [91, 106, 'latitude 91 is not between -90 and 90 degrees'],
    [NaN, 106, 'latitude NaN is not between -90 and 90 degrees'],
    [-6, 180.5, 'longitude 180.5 is not between -180 and 180 degrees'],
    [-6, -Infinity, 'longitude -Infinity is not between -180 and 180 degrees'],
  ])('is refused before anything is loaded: %s, %s', async (latitude, longitude, reason) => {
    const load = () => Promise.reject(new Error('loaded'));
    await expect(nearestPlaces(load, { latitude, longitude })).rejects.toThrow(
      new RangeError(`nearestPlaces: ${reason}`),
    );
  });
  test('what loading throws is passed on', async () => {
    const load = () => Promise.reject(new TypeError('offline'));
    await expect(nearestPlaces(load, { latitude: -6, longitude: 106 })).rejects.toThrow(new TypeError('offline'));
  });
  test('a small index gives what it has', async () => {
    // Made-up places.
    const small = nearIndexFiles([
      { kode: '32.01.01', lintang: -6.5, bujur: 106.8 },
      { kode: '32.01.01.2001', lintang: -6.5, bujur: 106.9 },
    ]);
    const load = (path: string) => Promise.resolve(small.find((file) => file.path === path)!.text);
    expect(await nearestPlaces(load, { latitude: -6.5, longitude: 106.8 })).toEqual({
      kind: 'found',
      districts: [{ code: '32.01.01', km: 0 }],
      villages: [{ code: '32.01.01.2001', km: expect.closeTo(11.048, 3) as number }],
    });
  });
});
