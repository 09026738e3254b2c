import { beforeAll, expect, test } from 'vitest';
import { editionYears, lineage, lineageQuality, lineageRows, lineageSample } from '../../store/lineage.ts';
import { codesOfEdition, nameIn, newestName } from '../../store/lineage-names.ts';
import { codeCount, goneWithCodeTaken, judgedSample, lineageRegencies, qualitySteps, regencyList } from './lineage.ts';
import { dividedProvinces } from './lineage-flow.ts';
import { lineageOf } from './lineage-of.ts';

/** The pages about the lineage, from the release itself: what no made-up rows can tell. */
const patience = 120_000;
beforeAll(() => {
  newestName('11');
}, patience);

test('every regency with a page has a name', () => {
  const regencies = regencyList(lineageRows(), newestName).flatMap((province) => province.regencies);
  expect(regencies.map(({ code }) => code)).toEqual(lineageRegencies(lineageRows()));
  expect(regencies.filter(({ code, name }) => name === code)).toEqual([]);
  expect(regencies.find(({ code }) => code === '91.14')).toMatchObject({ name: 'Kabupaten Tolikara', became: '95.04' });
});

test(
  'each row is shown once on the page of its old regency',
  () => {
    const rows = lineageRows();
    const shown = lineageRegencies(rows).flatMap((code) =>
      lineageOf(code, { rows, nameIn, editions: editionYears() })
        .steps.flatMap((step) => step.events.flatMap((group) => group.districts.flatMap(({ codes }) => codes)))
        .filter((line) => line.code.startsWith(code)),
    );
    expect(shown.flatMap((line) => line.rows)).toHaveLength(rows.length);
    expect(shown).toHaveLength(codeCount(rows));
  },
  patience,
);

test('what left has one successor, candidates, or none; codes given away are told as such, or their place is gone', () => {
  const found = qualitySteps(lineageQuality());
  expect(found?.steps.map(({ left }) => left)).toEqual([527, 284, 332, 5143, 1250]);
  for (const { left, one, candidates, none } of found?.steps ?? []) expect(one + candidates + none).toBe(left);
  const given = codeCount(lineageRows().filter(({ peristiwa }) => peristiwa === 'kode dipakai tempat lain'));
  expect(given + goneWithCodeTaken(lineageRows(), nameIn, editionYears()).length).toBe(found?.all.given);
});

test('the sample has its 200 rows, each of a place with a name', () => {
  const { precision, doubtful } = judgedSample(lineageSample(), lineageRows());
  expect(precision.judged).toBe(200);
  expect(doubtful).toHaveLength(precision.wrong + precision.undecided);
  expect(doubtful.filter(({ name, kode_lama }) => name === kode_lama)).toEqual([]);
});

test('Papua and Papua Barat became six, and every village is counted once', () => {
  const newest = editionYears().at(-1) ?? 0;
  const today = (code: string, year: number) => lineage().today(code, year);
  const found = dividedProvinces({ rows: lineageRows(), codesOf: codesOfEdition, nameIn, newest, today });
  expect(found?.before.map(({ code, name }) => `${code} ${name}`)).toEqual(['91 Papua', '92 Papua Barat']);
  expect(found?.after.map(({ code, name, since }) => `${code} ${name} ${since}`)).toEqual([
    '91 Papua null',
    '93 Papua Selatan 2023',
    '94 Papua Tengah 2023',
    '95 Papua Pegunungan 2023',
    '92 Papua Barat null',
    '96 Papua Barat Daya 2025',
  ]);
  const villages = codesOfEdition(2022).filter((code) => /^9[12]\..{10}$/.test(code)).length;
  const drawn = found?.flows.reduce((sum, flow) => sum + flow.villages, 0) ?? 0;
  expect(villages).toBe(7358);
  expect(drawn + (found?.candidates ?? 0) + (found?.gone ?? 0)).toBe(villages);
});
