import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../../tests/fixtures/hostile-table.ts';
import { isUnsafeText, protectText, unprotectText } from './spreadsheet-text.ts';

const unsafe = (texts: string) => texts.split(' | ').filter((text) => !isUnsafeText(text));
const safe = (texts: string) => texts.split(' | ').filter(isUnsafeText);

describe('a text that a spreadsheet runs or rereads', () => {
  test('starts as a formula, also behind space and in full width', () => {
    expect(unsafe('=1+1 | +62 | -nama | @SUM(A1) | =cmd|x | -- | ＝1+1 | ＠nama')).toEqual([]);
    expect(['\t=1', '\r=1', '\n=1', ' =1', '\tnama', '\rnama'].filter((text) => !isUnsafeText(text))).toEqual([]);
  });
  test('is a code or a number', () => {
    expect(unsafe('11.10 | 31.72 | 0 | 007 | 11 | 11.01 | 11.01.01 | 11.01.01.2001 | 23773')).toEqual([]);
    expect(unsafe('1.000.000 | 1,5 | 5% | (12) | 5E10 | 1e-7 | 12. | .5 | 1/2 | 1 1/2 | ½')).toEqual([]);
    expect(unsafe('021 555 | (021) 555-01 | 0812-0000-0000 | Rp 5.000 | Rp5.000 | $5 | 12 13 | ١٢')).toEqual([]);
  });
  test('is a date or a time', () => {
    expect(unsafe('2021-05 | 2021-05-03 | 3/5/2021 | 3.5.21 | 2009/2026 | 2009–2026')).toEqual([]);
    expect(unsafe('1 Mei 2021 | Mei 2021 | 1 mei | Mar-21 | March 5 | 5th May 2021 | Senin, 3 Mei 2021')).toEqual([]);
    expect(unsafe('10:30 | 10.30 WIB | 10 AM | 10 p | 2021-05-03T10:30:00Z')).toEqual([]);
  });
  test('is a word that it knows', () => {
    expect(unsafe('true | FALSE | #N/A | #REF! | #DIV/0! | #NAME?')).toEqual([]);
  });
});

describe('a text that a spreadsheet leaves as it is', () => {
  test('names, words and sentences', () => {
    expect(safe('Aceh | Kabupaten Aceh Selatan | Mei | Maret | Sabtu | e | Rp | a.b | null | #tagar desa')).toEqual([]);
    expect(safe('Permensos 25/2019 | RT 01/02 | Karang Taruna 17 | 11 desa | L001 | A1 | 3x | 2 lembaga')).toEqual([]);
    expect(safe('https://contoh.example/1 | desa/kelurahan | kata - kata | a=1 | benar | Mayapada 1')).toEqual([]);
    expect(isUnsafeText('')).toBe(false);
  });
});

describe('protectText', () => {
  test('puts an apostrophe before an unsafe text, and one more before one that begins with it', () => {
    expect(['11.10', 'Aceh', "'apa", "'11.10", '=1+1', ''].map(protectText)).toEqual([
      "'11.10",
      'Aceh',
      "''apa",
      "''11.10",
      "'=1+1",
      '',
    ]);
  });
  test.each(hostileTexts)('%j comes back', (text) => {
    expect(unprotectText(protectText(text))).toBe(text);
  });
});
