import { describe, expect, test } from 'vitest';
import { placeIndexSource } from '../../../store/place-index.ts';
import { placeIndexFiles } from './build-place-index.ts';
import { placeFinder } from './place-finder.ts';

/** The index of the real places: what people type is about them. */
const files = new Map(placeIndexFiles(placeIndexSource()).map(({ path, text }) => [path, text]));
const load = (path: string): Promise<string> => {
  const text = files.get(path);
  return text === undefined ? Promise.reject(new Error(path)) : Promise.resolve(text);
};
const finder = placeFinder(load);
const find = async (query: string) => (await finder.find(query))!;
const first = async (query: string) => (await find(query)).options[0]?.code;

const guci = '33.28.02.2001';
const sukamajuInDepok = '32.76.08.1001';
const cepu = '33.16.05';

describe('a place is found', () => {
  test.each([
    ['by its name, joined or split', ['sukamaju depok', 'suka maju depok', 'Suka-maju, Depok'], sukamajuInDepok],
    ['in old spelling', ['Soekamadjoe Depok', 'soekamadjoe, kotamadya depok'], sukamajuInDepok],
    ['in old spelling, alone', ['Tjepoe', 'tjepu', 'CEPU'], cepu],
    [
      'with a letter wrong, missing, doubled or swapped',
      ['sukamayu depok', 'sukmaju depok', 'sukammaju depok', 'sukamjau depok'],
      sukamajuInDepok,
    ],
    ['with the first letters wrong', ['zukamaju depok', 'uskamaju depok', 'ukamaju depok'], sukamajuInDepok],
    [
      'with a letter wrong in the place above',
      ['sukamaju dpeok', 'sukamaju depko', 'sukamaju cilodng'],
      sukamajuInDepok,
    ],
    ['with two letters wrong', ['zukamqju depok', 'skmaju depok'], sukamajuInDepok],
    ['in any order', ['depok sukamaju', 'cilodong sukamaju', 'depok, cilodong, sukamaju'], sukamajuInDepok],
    ['while the place above is being typed', ['sukamaju dep', 'sukamaju cilod'], sukamajuInDepok],
    [
      'by area words, short and long',
      ['kel sukamaju kec cilodong kota depok', 'Kelurahan Sukamaju, Kecamatan Cilodong'],
      sukamajuInDepok,
    ],
    [
      'in an address as it is pasted',
      [
        'Desa Guci, Kec. Bumijawa, Kab. Tegal, Jawa Tengah 52466',
        'RT 05 RW XI ds guci kec bumijawa',
        'Jl. Raya Guci No. 12 RT 03/05, Guci, Bumijawa, Tegal',
      ],
      guci,
    ],
    ['with an apostrophe or without', ["sa'dan sangkaropi", 'sadan sangkaropi', 'sa’dan sangkaropi’'], '73.26.06.2006'],
    [
      'with its numeral as a letter, a number or a word',
      ['prabumulih II', 'prabumulih 2', 'prabumulih dua', 'prabumulihii'],
      '16.05.02.2007',
    ],
    ['in another spelling of Arabic', ['darusalam aceh besar', 'Darussalaam aceh besar'], '11.06.12'],
    ['by its last word', ['priok', 'priok jakut'], '31.72.02'],
    [
      'by its code, with dots or without',
      ['32.76.08.1001', '3276081001', 'kode wilayah 32.76.8.1001'],
      sukamajuInDepok,
    ],
    ['by its postal code, which also tells namesakes apart', ['sukamaju 16415', '16415'], sukamajuInDepok],
  ])('%s', async (_how, queries, code) => {
    for (const query of queries) expect(await first(query), query).toBe(code);
  });
  test.each([
    ['jabar', '32'],
    ['jateng', '33'],
    ['jatim', '35'],
    ['jogja', '34'],
    ['diy', '34'],
    ['dki', '31'],
    ['sumut', '12'],
    ['sulsel', '73'],
    ['ntt', '53'],
    ['kep seribu', '31.01'],
    ['jaksel', '31.74'],
    ['tangsel', '36.74'],
  ])('by its short form: %s', async (query, code) => {
    expect(await first(query)).toBe(code);
  });
  test('in a province that is given short: sukamaju jabar is in Jawa Barat', async () => {
    const { options } = await find('sukamaju jabar');
    expect(options.map(({ code }) => code.slice(0, 2))).toEqual(Array(8).fill('32'));
  });
});

describe('two places stay two', () => {
  test('Kota Tegal and Kabupaten Tegal, by their word', async () => {
    expect([await first('kota tegal'), await first('kab. tegal'), await first('kotamadya tegal')]).toEqual([
      '33.76',
      '33.28',
      '33.76',
    ]);
    expect((await find('tegal')).options.slice(0, 2).map(({ code }) => code)).toEqual(['33.28', '33.76']);
  });
  test('a name that begins with an area word is a name: Kota Agung, Kampung Baru', async () => {
    expect((await find('kota agung')).options[0]).toMatchObject({ code: '18.06.01', name: 'Kota Agung' });
    expect((await find('kampung baru')).options[0]?.name).toBe('Kampung Baru');
  });
});

describe('a programme in the query', () => {
  test.each([
    ['karang taruna cepu', 'karang-taruna'],
    ['cepu kartar', 'karang-taruna'],
    ['KT Cepu', 'karang-taruna'],
    ['karangtaruna cepu', 'karang-taruna'],
    ['krang tarunna cepu', 'karang-taruna'],
    ['psm cepu', 'psm'],
    ['tksk kec cepu', 'tksk'],
    ['lks cepu', 'organisasi-sosial'],
    ['panti asuhan cepu', 'organisasi-sosial'],
    ['orsos cepu', 'organisasi-sosial'],
    ['wkbsm cepu', 'wksbm'],
  ])('%s: the place, and %s', async (query, programme) => {
    expect((await find(query)).options[0]).toMatchObject({ code: cepu, programme });
  });
  test('a place that is called like one is found too: Kelurahan Karang Taruna, Kecamatan Panti', async () => {
    expect(await first('karang taruna')).toBe('63.01.03.1002');
    expect((await find('panti jember')).options.map(({ code }) => code)).toContain('35.09.14');
  });
});

describe('the order', () => {
  test('larger places first, then by population of the regency', async () => {
    const { options } = await find('Sidomulyo');
    expect(options.map(({ code }) => code).slice(0, 2)).toEqual(['18.01.07', '35.07.17.2007']);
  });
  test('the name as written before the same letters otherwise split', async () => {
    const { options } = await find('Suka Maju');
    expect(new Set(options.map(({ name }) => name))).toEqual(new Set(['Suka Maju']));
  });
  test('what fits equally often is counted', async () => {
    expect((await find('Sidomulyo')).count).toBe(99);
  });
});

describe('an answer nobody asked for', () => {
  test.each(['xqzwv', 'asdfghjkl', 'hello world', 'komputer rusak', 'harga beras murah', ''])(
    'is not given: «%s»',
    async (query) => {
      expect(await find(query)).toMatchObject({ kind: 'none', options: [] });
    },
  );
  test('what is only spelled much like it is called so', async () => {
    expect((await find('zukamaju')).kind).toBe('near');
    expect((await find('sukamaju')).kind).toBe('found');
  });
  test('words that are not understood are named', async () => {
    expect(await find('qzxw cilodong depok')).toMatchObject({ kind: 'part', unread: ['qzxw'] });
  });
});

describe('codes of older vintages', () => {
  test('keep their name and year, and lead to the place of today', async () => {
    expect((await find('91.01')).options[0]).toEqual({
      code: '91.01',
      name: 'Kabupaten Merauke',
      depth: 1,
      above: ['Papua Selatan'],
      marks: [],
      programme: undefined,
      formerly: { year: 2022, today: '93.01' },
    });
    expect((await find('92.09.14')).options[0]).toMatchObject({
      name: 'Bamusbama',
      above: ['Kabupaten Tambrauw', 'Papua Barat Daya'],
      formerly: { year: 2023, today: '96.04.14' },
    });
  });
  test('say where only candidates are known, or nothing', async () => {
    expect((await find('91.08.01.2034')).options[0]).toMatchObject({ formerly: { year: 2022, today: '?' } });
    expect((await find('35.15.04.1005')).options[0]).toMatchObject({ name: 'Mindi', formerly: { today: '' } });
  });
  test('stand below today’s place, where the code was given to another', async () => {
    expect((await find('11.01.02.2014')).options).toMatchObject([
      { name: 'Kampung Tinggi', formerly: undefined },
      { name: 'Simpang Dua', formerly: { year: 2016, today: '11.01.13.2012' } },
    ]);
  });
  test('every one is found', async () => {
    const lost = [];
    const { formerly } = placeIndexSource();
    expect(formerly.length).toBeGreaterThan(7_000);
    for (const { code, name, today } of formerly.filter((_place, i) => i % 10 === 0)) {
      const { options } = await find(code);
      if (!options.some((option) => option.name === name && option.formerly?.today === today)) lost.push(code);
    }
    expect(lost).toEqual([]);
  });
  test('a code that never was is not found', async () => {
    expect((await find('32.76.99.9999')).kind).toBe('none');
  });
});

describe('what is loaded', () => {
  /** Letters of the files that a finder loads that has loaded nothing. */
  const loaded = async (query: string) => {
    const paths: string[] = [];
    const fresh = placeFinder((path) => {
      paths.push(path);
      return load(path);
    });
    await fresh.find(query);
    return paths;
  };
  test('a place in a regency that is named needs two files', async () => {
    expect(await loaded('guci kab tegal')).toEqual(['inti.json', 'wilayah/33.28.txt']);
  });
  test('far pieces only where nothing near enough begins alike, and only if the query still stands', async () => {
    expect((await loaded('cepu')).some((path) => /akhir|vokal/.test(path))).toBe(false);
    expect((await loaded('zukamaju')).some((path) => path.startsWith('akhir/'))).toBe(true);
    expect(await placeFinder(load).find('zukamaju', () => Promise.resolve(false))).toBeUndefined();
  });
  test('the files are as many as the site has room for', () => {
    expect(files.size).toBeLessThan(1_000);
  });
  test('a file that does not arrive is an error, and the next try asks again', async () => {
    let isDown = true;
    const flaky = placeFinder((path) =>
      isDown && path.startsWith('awal/') ? Promise.reject(new Error('down')) : load(path),
    );
    await expect(flaky.find('cepu')).rejects.toThrow('down');
    isDown = false;
    expect((await flaky.find('cepu'))?.options[0]?.code).toBe(cepu);
  });
});
