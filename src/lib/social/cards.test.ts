import { describe, expect, test } from 'vitest';
import { cardSnapshot, exampleLook } from '../../../tests/fixtures/example-look.ts';
import { examplePlace } from '../../../tests/fixtures/example-places.ts';
import type { ProgrammeRow } from '../dataset/program.ts';
import type { PlaceKind } from '../dataset/wilayah.ts';
import type { Descriptor } from '../package/descriptor.ts';
import type { GeoJsonGeometry } from '../package/table.ts';
import type { Card } from './card.ts';
import { socialCard } from './card.ts';
import { datasetCard } from './dataset-card.ts';
import { guideCard } from './guide-card.ts';
import type { PlaceOnCard } from './place-card.ts';
import { placeCard } from './place-card.ts';
import { programmeCard } from './programme-card.ts';
import { siteCard } from './site-card.ts';

const snapshot = (card: Card, name: string) =>
  expect(cardSnapshot(socialCard(card, exampleLook))).toMatchFileSnapshot(`snapshots/${name}.svg`);

/** A made-up square, `size` degrees wide. */
const square = (x: number, y: number, size: number): GeoJsonGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
});
const counts = (given: Partial<Record<PlaceKind, number>>) => new Map(Object.entries(given) as [PlaceKind, number][]);
const regency = (given: Partial<PlaceOnCard> = {}) =>
  placeCard({
    place: examplePlace('11.01', 'Kabupaten Contoh'),
    province: 'Contoh',
    counts: counts({ kecamatan: 20, desa: 300, kelurahan: 12 }),
    district: '11.01.01',
    institutions: 12,
    outlines: new Map([
      ['11.01', square(100, 0, 1)],
      ['11.02', square(101, 0, 1)],
      ['11.71', square(100.5, 1, 0.02)],
    ]),
    ...given,
  });

describe('the card of a place', () => {
  test('of a regency: the place filled in its province', async () => {
    const card = regency();
    expect(card).toMatchObject({ title: 'Kabupaten Contoh', lead: 'di Provinsi Contoh' });
    expect(card.facts).toEqual(['20 kecamatan', '312 desa dan kelurahan', '12 lembaga disebut sumber']);
    await snapshot(card, 'regency');
  });
  test('of a tiny city: a ring helps the eye', async () => {
    const card = regency({ place: examplePlace('11.71', 'Kota Contoh'), institutions: 0 });
    await snapshot(card, 'tiny-city');
    expect(socialCard(card, exampleLook)).toContain(`stroke="${exampleLook.ring}"`);
    expect(socialCard(regency(), exampleLook)).not.toContain(`stroke="${exampleLook.ring}"`);
  });
  test('of a province: all its parts filled, and counted as one', async () => {
    const card = regency({
      place: examplePlace('11', 'Contoh'),
      counts: counts({ kabupaten: 20, kota: 3, kecamatan: 200, desa: 6000, kelurahan: 500, 'desa adat': 14 }),
    });
    expect(card).toMatchObject({ title: 'Provinsi Contoh', lead: 'di Indonesia' });
    expect(card.facts.slice(0, 2)).toEqual(['23 kabupaten dan kota', '6.514 desa, kelurahan, dan desa adat']);
    await snapshot(card, 'province');
  });
  test('what is not known is said, never zero', () => {
    expect(regency({ institutions: 0 }).facts.at(-1)).toBe('Belum ada data lembaga');
    expect(regency({ counts: counts({ kecamatan: 2, kelurahan: 6 }) }).facts.slice(0, 2)).toEqual([
      '2 kecamatan',
      '6 kelurahan',
    ]);
  });
  test('districts are called as they are in their province', () => {
    expect(regency({ district: '91.01.01' }).facts[0]).toBe('20 distrik');
    expect(regency({ counts: counts({}), district: undefined }).facts).toEqual(['12 lembaga disebut sumber']);
  });
  test('a place without an outline has the map of those around it; without any, none', () => {
    expect(socialCard(regency({ outlines: new Map([['11.02', square(101, 0, 1)]]) }), exampleLook)).toContain('Batas');
    expect(socialCard(regency({ outlines: new Map() }), exampleLook)).not.toContain('Batas');
  });
});

test('the card of a programme: its short name, its full one with the definition, its dye', async () => {
  const programme = {
    id: 'tksk',
    nama: 'CTH',
    nama_lengkap: 'Contoh Tenaga Harian',
    definisi: 'Orang rekaan yang membantu.',
  } as ProgrammeRow;
  const card = programmeCard({ programme, institutions: 5, figures: 0 });
  expect(card.lead).toBe('Contoh Tenaga Harian. Orang rekaan yang membantu.');
  expect(card.facts).toEqual(['5 lembaga disebut sumber', 'Belum ada angka']);
  expect(
    programmeCard({ programme: { ...programme, nama: 'Contoh Tenaga Harian' }, institutions: 0, figures: 1 }).lead,
  ).toBe('Orang rekaan yang membantu.');
  await snapshot(card, 'programme');
});
test('the card of a dataset: what a row is, how many, of what time, and its first columns', async () => {
  const columns = 'kode nama tingkat kode_induk jenis lintang bujur kode_pos nama_yang_sangat_panjang_sekali ket'.split(
    ' ',
  );
  const latest = {
    version: '1.0.0',
    'guyub:temporal': '2009/2026',
    resources: [{ schema: { fields: columns.map((name) => ({ name })) } }],
  } as unknown as Descriptor;
  const dataset = {
    title: { id: 'Contoh dataset', en: '' },
    summary: { id: 'Satu baris satu contoh. Kalimat kedua.', en: '' },
  };
  const card = datasetCard({ dataset, latest, rows: 91599 });
  expect(card).toMatchObject({
    lead: 'Satu baris satu contoh.',
    facts: ['91.599 baris, versi 1.0.0', 'Keadaan 2009–2026'],
  });
  expect(socialCard(card, exampleLook)).toContain('dan 3 kolom lain');
  await snapshot(card, 'dataset');
});
test('the card of an explainer: its question and what it answers', async () => {
  await snapshot(guideCard({ title: 'Apa itu contoh?', description: 'Jawaban rekaan dalam satu kalimat.' }), 'guide');
});
test('the card of the site counts what is in it', async () => {
  const card = siteCard({
    counts: counts({ provinsi: 38, kabupaten: 416, kota: 98, kecamatan: 7285 }),
    institutions: 761,
    figures: 352,
    datasets: 11,
  });
  expect(card.lead).toBe('Di 38 provinsi, 514 kabupaten dan kota, dan 7.285 kecamatan');
  await snapshot(card, 'site');
});
