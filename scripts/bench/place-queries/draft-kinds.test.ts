import { describe, expect, test } from 'vitest';
import { benchPlaces } from './bench-place.ts';
import { draftKinds } from './draft-kinds.ts';
import { madeUpRows } from './made-up-rows.ts';
import { randomSource } from './random.ts';
import type { RecallKind } from '../../../src/lib/search/recall.ts';

const places = benchPlaces(madeUpRows);
const random = randomSource('drafts');
/** Many drafts of a kind for one place; those that cannot be made left out. */
function drafts(kind: RecallKind, code: string) {
  const place = places.find((candidate) => candidate.code === code)!;
  return Array.from({ length: 300 }, () => draftKinds[kind]!(place, random)).filter((draft) => draft !== null);
}
const texts = (kind: RecallKind, code: string) => new Set(drafts(kind, code).map(({ text }) => text.toLowerCase()));

describe('drafts', () => {
  test.each([
    ['nama', '71.01', ['mawar', 'kabupaten mawar', 'kab. mawar', 'kab mawar']],
    ['nama', '71.01.01.2001', ['sukamaju']],
    ['gabung', '71.71.01.1001', ['sukamaju']],
    ['bilangan', '71.01.01.2002', ['sukamaju 2', 'sukamaju2', 'sukamaju dua']],
    ['ejaan-lama', '71.01.01.2001', ['soekamadjoe', 'soekamajoe', 'sukamadju']],
    ['ejaan-arab', '71.71.01.1002', ['darusalam', 'daarussalam']],
    ['kata-wilayah', '71.71.01.1001', ['kelurahan suka maju', 'kel. suka maju', 'kel suka maju']],
  ] as const)('%s of %s are %j', (kind, code, expected) => {
    expect(texts(kind, code)).toEqual(new Set(expected));
  });
  test('a place above stands before or after, with its area word or without', () => {
    const before = [...texts('kabupaten-sebelum', '71.71.01.1001')];
    expect(before).toContain('kota mawar, suka maju');
    expect(before).toContain('mawar suka maju');
    expect(before.every((text) => text.endsWith('suka maju'))).toBe(true);
    expect([...texts('kecamatan-sesudah', '71.71.01.1001')]).toContain('suka maju, kec. kenanga');
  });
  test('a place above that is cut off keeps three letters', () => {
    expect(new Set([...texts('daerah-terpotong', '71.71.01')].filter((text) => /^kenanga \w+$/.test(text)))).toEqual(
      new Set(['kenanga maw', 'kenanga mawa', ...'nus nusa'.split(' ').map((cut) => `kenanga ${cut}`)]),
    );
  });
  test('programme words stand apart from the place', () => {
    for (const { segments } of drafts('program', '71.01.01.2001'))
      expect(segments.map(({ text }) => text)).toEqual(['Sukamaju']);
  });
  test('an address has its village, and its own postal code where it has one', () => {
    for (const { text, postal, segments } of drafts('alamat', '71.01.01.2003')) {
      expect(segments.map((segment) => segment.text)).toContain("Hili'adulo");
      expect(/\d{5}$/.exec(text)?.[0]).toBe(postal);
    }
    expect(drafts('alamat', '71.01.01')).toEqual([]);
  });
  test('a province has no place above', () => {
    expect(drafts('satu-huruf-konteks', '71')).toEqual([]);
  });
});
