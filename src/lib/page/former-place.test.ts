import { describe, expect, test } from 'vitest';
import { codeBook, formerTables } from '../../store/former-places.ts';
import { formerPlacePage, lastOf, oldCode, oldCodesBelow } from './former-place.ts';

/** The real editions and the real table of which code became which. */
const tables = formerTables();
const nowOf = (code: string) => oldCode(code, tables).uses.map(({ now }) => now);

describe('the page of a code that is no more', () => {
  test('of a regency: whose it was, in which editions, what it is now, and what speaks for it', () => {
    const page = formerPlacePage('91.01', tables);
    expect(page.title).toBe('91.01 Kabupaten Merauke: kode lama');
    expect(page.description).toBe(
      'Kode wilayah 91.01, Kabupaten Merauke, tidak dipakai lagi. Kini 93.01, Kabupaten Merauke, Papua Selatan. Apa yang terjadi, dan seberapa yakin.',
    );
    expect(page.uses).toMatchObject([{ first: 2016, last: 2022, now: { outcome: 'satu', place: { code: '93.01' } } }]);
    expect(page.uses[0]?.passages).toEqual([
      {
        from: '91.01',
        to: '93.01',
        fromYear: 2022,
        toYear: 2023,
        event: 'pemekaran provinsi',
        isCandidate: false,
        certainty: 'tinggi',
        evidence: 'nama sama, nomor sama, tetangga sama, letak cocok',
      },
    ]);
    expect(page.ancestors.map(({ kode }) => kode)).toEqual(['93', '93.01']);
    expect(page.insideTitle).toBe('Kode lama kecamatan di dalamnya');
    expect(page.inside.map(({ code }) => code)).toContain('91.01.01');
  });
  test('of a district: its villages with their old codes, and where each is now', () => {
    const page = formerPlacePage('92.09.14', tables);
    expect(page.title).toBe('92.09.14 Distrik Bamusbama: kode lama');
    expect(page.until).toBe(2023);
    expect(page.uses[0]?.now).toMatchObject({
      outcome: 'satu',
      place: { code: '96.04.14', name: 'Distrik Bamusbama' },
    });
    expect(page.inside.length).toBeGreaterThan(3);
    expect(page.inside[0]).toMatchObject({ code: '92.09.14.2001', uses: [{ now: { outcome: 'satu' } }] });
  });
  test('is of no code that no edition has', () => {
    expect(() => formerPlacePage('99.99', tables)).toThrow('no edition has the code "99.99"');
  });
});

describe('an old code of a village', () => {
  test('that became another says which, and the name only where it is another', () => {
    expect(nowOf('91.01.01.2001')).toMatchObject([
      { outcome: 'satu', place: { code: '93.01.01.2001', name: 'Desa Nasem', otherName: null } },
    ]);
  });
  test('that was merged leads to the place of both names', () => {
    expect(nowOf('13.76.01.1010')).toMatchObject([
      { outcome: 'satu', place: { code: '13.76.01.1033', otherName: 'Padangtongah Balainanduo' } },
    ]);
    expect(oldCodesBelow('13.76.01', tables).map(({ code }) => code)).toContain('13.76.01.1010');
  });
  test('with candidates names them and calls none the successor', () => {
    expect(nowOf('91.08.01.2034')).toMatchObject([
      { outcome: 'calon', places: [{ code: '94.03.01.2011' }, { code: '94.03.01.2018' }] },
    ]);
  });
  test('that was not found again says so, with the last edition', () => {
    expect(oldCode('35.15.04.1005', tables).uses).toMatchObject([
      { name: 'Mindi', last: 2022, now: { outcome: 'hilang' }, passages: [{ event: 'hilang', to: null }] },
    ]);
  });
  test('that was one place’s and then another’s tells both', () => {
    expect(oldCode('91.22.02.2004', tables).uses).toMatchObject([
      { name: 'Ilirek', last: 2016, now: { place: { code: '95.06.02.2034' } } },
      { name: 'Yarema', first: 2018, last: 2022, now: { place: { code: '95.06.02.2004' } } },
    ]);
  });
});

test('a last edition that is the same of all codes is said once', () => {
  expect(lastOf(oldCodesBelow('65.03.05', tables))).toBe(2016);
  expect(lastOf([oldCode('91.01', tables), oldCode('92.09.14', tables)])).toBeUndefined();
});

test('every code that is no more was some place’s, and lies below a code that has a page', () => {
  const book = codeBook();
  const known = new Set(book.codes);
  const silent = book.gone.filter(
    (code) => oldCode(code, tables).uses.length === 0 || !known.has(code.slice(0, code.lastIndexOf('.'))),
  );
  expect(book.gone.length).toBeGreaterThan(7_000);
  expect(silent).toEqual([]);
});
