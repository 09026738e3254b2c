import { describe, expect, test } from 'vitest';
import { lineageRow, namesOf } from '../../../tests/fixtures/example-lineage.ts';
import type { CodeToday } from '../region/lineage.ts';
import { dividedProvinces } from './lineage-flow.ts';

/** A made-up province, 98, of five villages: two go to a new one, one stays, one has only candidates, one is gone. */
const answers: Record<string, CodeToday> = {
  '98.01.01.2001': { outcome: 'satu', code: '97.01.01.2001', path: [] },
  '98.01.01.2002': { outcome: 'satu', code: '97.01.01.2002', path: [] },
  '98.02.01.2001': { outcome: 'satu', code: '98.02.01.2001', path: [] },
  '98.02.01.2002': { outcome: 'calon', codes: ['97.01.01.2003', '97.01.01.2004'], path: [] },
  '98.02.01.2003': { outcome: 'hilang', lastSeen: 2022, path: [] },
};
const input = {
  rows: [lineageRow({ kode_lama: '98.01', kode_baru: '97.01' })],
  codesOf: () => ['11', '11.01.01.2001', '98', '98.01', ...Object.keys(answers)],
  nameIn: namesOf(
    '2022 98 Lama',
    '2025 98 Lama',
    '2025 97 Baru',
    '2025 97.01 Kabupaten Satu',
    '2025 98.02 Kabupaten Dua',
  ),
  newest: 2025,
  today: (code: string) => answers[code] as CodeToday,
};

describe('dividedProvinces', () => {
  test('counts villages by province before and today, those that stayed first, with their regencies', () => {
    expect(dividedProvinces(input)).toEqual({
      year: 2022,
      newest: 2025,
      before: [{ code: '98', name: 'Lama', villages: 3, since: null }],
      after: [
        { code: '98', name: 'Lama', villages: 1, since: null },
        { code: '97', name: 'Baru', villages: 2, since: 2023 },
      ],
      flows: [
        {
          from: '98',
          to: '98',
          villages: 1,
          regencies: [{ name: 'Kabupaten Dua', before: '98.02', today: '98.02', villages: 1 }],
        },
        {
          from: '98',
          to: '97',
          villages: 2,
          regencies: [{ name: 'Kabupaten Satu', before: '98.01', today: '97.01', villages: 2 }],
        },
      ],
      moved: 2,
      candidates: 1,
      gone: 1,
    });
  });
  test('is nothing where no province was divided', () => {
    expect(dividedProvinces({ ...input, rows: [lineageRow({ peristiwa: 'pindah kecamatan' })] })).toBeNull();
  });
});
