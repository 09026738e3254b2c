import { describe, expect, test } from 'vitest';
import { formerTables } from '../../store/former-places.ts';
import { codeHistory, villageCodes, villageNote } from './code-history.ts';

/** The real editions and the real table of which code became which. */
const tables = formerTables();
const nothing = { since: null, former: [], others: [], names: [] };
const noteOf = (code: string) => {
  const { common, histories } = villageCodes(code.slice(0, 8), tables);
  const history = histories.get(code);
  return history === undefined ? '' : villageNote(history, common);
};

describe('the code of a place of today', () => {
  test('that it has in all editions has no history', () => {
    expect(codeHistory('32.76', tables)).toEqual(nothing);
    expect(codeHistory('91', tables)).toEqual(nothing);
  });
  test('that it has since some edition says since which, and what it was before', () => {
    expect(codeHistory('93.01', tables)).toEqual({
      ...nothing,
      since: 2023,
      former: [{ code: '91.01', name: null, until: 2022 }],
    });
    expect(codeHistory('96.04.14', tables)).toEqual({
      ...nothing,
      since: 2025,
      former: [{ code: '92.09.14', name: null, until: 2023 }],
    });
  });
  test('of a province that is new has a year and no older code', () => {
    expect(codeHistory('93', tables)).toEqual({ ...nothing, since: 2023 });
  });
  test('that two places took from each other names the other, and where it is now', () => {
    expect(codeHistory('11.01.02.2014', tables)).toMatchObject({
      since: 2018,
      former: [{ code: '11.01.13.2012', until: 2016 }],
      others: [{ name: 'Simpang Dua', first: 2016, last: 2016, now: { place: { code: '11.01.13.2012' } } }],
    });
    expect(codeHistory('11.01.13.2012', tables)).toMatchObject({
      others: [{ name: 'Kampung Tinggi', now: { place: { code: '11.01.02.2014' } } }],
    });
    expect(codeHistory('74.08.13', tables)).toMatchObject({
      former: [{ code: '74.08.15', until: 2016 }],
      others: [{ name: 'Tolala', now: { place: { code: '74.08.15' } } }],
    });
  });
  test('that merged several names all of them', () => {
    expect(codeHistory('13.76.01.1033', tables).former).toEqual([
      { code: '13.76.01.1001', name: 'Balai Nan Duo', until: 2016 },
      { code: '13.76.01.1010', name: 'Padang Tangah', until: 2016 },
    ]);
  });
  test('under which it bore another name keeps that name', () => {
    expect(codeHistory('11.01.10.2017', tables)).toEqual({
      ...nothing,
      names: [{ name: 'Pd. Macan Brs', year: 2016 }],
    });
  });
});

describe('beside a village stands', () => {
  test('its old code alone, where all villages of the district have theirs since the same edition', () => {
    expect(villageCodes('93.01.01', tables).common).toEqual({ since: 2023, until: 2022 });
    expect(noteOf('93.01.01.2001')).toBe('kode lama 91.01.01.2001');
  });
  test('its old code with the name and the last edition, where they differ', () => {
    expect(villageCodes('13.76.01', tables).common).toBeUndefined();
    expect(noteOf('13.76.01.1033')).toBe(
      'kode lama 13.76.01.1001 (Balai Nan Duo, sampai edisi 2016), 13.76.01.1010 (Padang Tangah, sampai edisi 2016)',
    );
  });
  test('the name that it had', () => {
    expect(noteOf('11.01.10.2017')).toBe('bernama Pd. Macan Brs pada edisi 2016');
  });
  test('nothing, where it has its code in all editions', () => {
    expect(noteOf('32.76.02.1009')).toBe('');
    expect(villageCodes('32.76.02', tables).histories.size).toBe(0);
  });
});
