import { describe, expect, test } from 'vitest';
import { examplePlaceCore, examplePlaceIndex } from '../../../../tests/fixtures/example-place-index.ts';
import { findCode } from './find-code.ts';
import { gazetteer } from './gazetteer.ts';
import { placeBooks } from './place-books.ts';

const find = (digits: string, load = examplePlaceIndex().load) =>
  findCode(digits, placeBooks(load), examplePlaceCore, gazetteer(examplePlaceCore));
const codes = async (digits: string) => (await find(digits)).options.map(({ code }) => code);

describe('a code finds', () => {
  test('its place, with the names above', async () => {
    expect(await find('3276081001')).toEqual({
      kind: 'found',
      options: [
        {
          code: '32.76.08.1001',
          name: 'Sukamaju',
          depth: 3,
          above: ['Cilodong', 'Kota Depok', 'Jawa Barat'],
          marks: [],
          programme: undefined,
          formerly: undefined,
        },
      ],
      count: 1,
      unread: [],
      programme: undefined,
    });
  });
  test('its place first, then what lies in it', async () => {
    expect(await codes('33')).toEqual(['33', '33.28', '33.76']);
    expect(await codes('3328')).toEqual(['33.28', '33.28.02', '33.28.02.2001', '33.28.02.2004']);
    expect((await find('332802')).count).toBe(1);
  });
  test('all that begin with it, where it is half typed', async () => {
    expect(await codes('332')).toEqual(['33.28']);
    expect(await find('32760')).toMatchObject({ count: 4, options: [{ code: '32.76.08', depth: 2 }, {}, {}, {}] });
    expect(await codes('332802200')).toEqual(['33.28.02.2001', '33.28.02.2004']);
  });
  test('nothing, where no vintage has it', async () => {
    expect(await find('99')).toEqual({ kind: 'none', options: [], count: 0, unread: [], programme: undefined });
    expect(await codes('3276089999')).toEqual([]);
  });
});
describe('an old code finds', () => {
  test('the name it had, and where its place is today', async () => {
    expect((await find('3328992001')).options).toEqual([
      {
        code: '33.28.99.2001',
        name: 'Desa Contoh',
        depth: 3,
        above: ['Jonggol', 'Kabupaten Bogor', 'Jawa Barat'],
        marks: [],
        programme: undefined,
        formerly: { year: 2022, today: '32.01.06.2001' },
      },
    ]);
    expect((await find('332899')).options).toMatchObject([
      { depth: 2, above: ['Kabupaten Tegal', 'Jawa Tengah'], formerly: { year: 2022, today: '33.28.02' } },
    ]);
    expect((await find('3399')).options).toMatchObject([
      { name: 'Kabupaten Contoh', depth: 1, above: ['Jawa Tengah'], formerly: { year: 2020, today: '33.28' } },
    ]);
  });
  test('where it was, if its place was not found again or has only candidates', async () => {
    expect((await find('3276081009')).options).toMatchObject([
      { above: ['Cilodong', 'Kota Depok', 'Jawa Barat'], formerly: { year: 2021, today: '' } },
    ]);
    expect((await find('3328992002')).options).toMatchObject([
      { above: ['Kabupaten Tegal', 'Jawa Tengah'], formerly: { year: 2022, today: '?' } },
    ]);
  });
  test('today’s place first, where the code is another’s now; then the place that had it', async () => {
    expect(await find('3276081002')).toMatchObject({
      count: 2,
      options: [
        { name: 'Cilodong', formerly: undefined },
        { name: 'Kelurahan Pindah', formerly: { year: 2018, today: '32.76.08.1003' } },
      ],
    });
  });
});
test('a code of today loads the file of its regency, and no old codes', async () => {
  const { load, loaded } = examplePlaceIndex();
  await find('3276081001', load);
  expect(loaded).toEqual(['wilayah/32.76.txt']);
});
