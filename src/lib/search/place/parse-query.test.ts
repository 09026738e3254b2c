import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { programmeWords } from './programme-words.ts';

const programmes = programmeWords([
  ['karang taruna', 'karang-taruna'],
  ['panti', 'organisasi-sosial'],
]);
const parse = (query: string) => parseQuery(query, programmes);
/** Words that may be a name, with what leaving them unread costs. */
const weights = (query: string) => parse(query).words.map(({ text, weight }) => `${text} ${weight.toFixed(2)}`);

describe('a query that is a code', () => {
  test.each([
    ['32.76.08', '327608'],
    [' 32.76.08.1001 ', '3276081001'],
    ['3276081001', '3276081001'],
    ['32 76 08', '327608'],
    ['32-76', '3276'],
    ['kode 32.76.8.1001', '3276081001'],
    ['Kode wilayah kemendagri: 33.28', '3328'],
    ['33', '33'],
  ])('%j is %s', (query, code) => {
    expect(parse(query)).toEqual({ words: [], code, postal: undefined, programme: undefined });
  });
  test('may be half typed: its last group stays open', () => {
    expect(parse('32.76.0').code).toBe('32760');
    expect(parse('32.7').code).toBe('327');
  });
  test('is no digit alone, no more than ten digits, and has no letters', () => {
    expect(parse('3').code).toBeUndefined();
    expect(parse('32760810011').code).toBeUndefined();
    expect(parse('RT 03').code).toBeUndefined();
  });
});
describe('a postal code', () => {
  test('is five digits, alone or beside names', () => {
    expect(parse('16415')).toMatchObject({ code: undefined, postal: '16415' });
    expect(parse('Sukamaju, Depok 16415').postal).toBe('16415');
  });
  test('never begins with 0', () => {
    expect(parse('06415').postal).toBeUndefined();
  });
  test('is no part of a name', () => {
    expect(parse('sukamaju 16415').words[1]).toMatchObject({ weight: 0, inNames: false, mayBegin: false });
  });
});
describe('the words of a query', () => {
  test('weigh by their letters, nine at most', () => {
    expect(weights('cepu sukamaju pesurungankidul')).toEqual(['cepu 0.90', 'sukamaju 1.50', 'pesurungankidul 1.65']);
  });
  test('weigh hardly anything where they say what kind of place follows, which they tell the next word', () => {
    const { words } = parse('desa Guci kec. Bumijawa kab Tegal');
    expect(words.map(({ weight }) => weight > 0.01)).toEqual([false, true, false, true, false, true]);
    expect(words.map(({ hint }) => hint)).toEqual([undefined, 'desa', undefined, 'kecamatan', undefined, 'kabupaten']);
  });
  test('say so with a letter wrong, if they are long', () => {
    expect(parse('kecmatan bumijawa').words[1]?.hint).toBe('kecamatan');
    expect(parse('kelurahn sukamaju').words[1]?.hint).toBe('desa');
    expect(parse('desi sukamaju').words[1]?.hint).toBeUndefined();
  });
  test('weigh a little where they also begin names', () => {
    expect(weights('kota dusun')).toEqual(['kota 0.10', 'dusun 0.10']);
  });
  test('weigh nothing where they are numbers of an address, or of no name', () => {
    expect(weights('RT 05/XI no 12 B sukamaju')).toEqual([
      'rt 0.00',
      '05 0.00',
      'xi 0.00',
      'no 0.00',
      '12 0.00',
      'b 0.00',
      'sukamaju 1.50',
    ]);
    expect(weights('sukamaju 2')).toEqual(['sukamaju 1.50', '2 0.30']);
  });
  test('weigh little after the word for a street, until a comma or an area word', () => {
    expect(weights('jl cepu, guci')).toEqual(['jl 0.00', 'cepu 0.05', 'guci 0.90']);
    expect(weights('jalan cepu kec guci')).toEqual(['jalan 0.00', 'cepu 0.05', 'kec 0.00', 'guci 0.90']);
  });
  test('are in parts, between commas and line breaks', () => {
    expect(parse('Guci, Bumijawa\nTegal (Jawa Tengah)').words.map(({ part }) => part)).toEqual([0, 1, 2, 3, 3]);
  });
  test('are twenty-four at most', () => {
    expect(parse('guci '.repeat(30)).words).toHaveLength(24);
  });
  test('are none for a text without letters', () => {
    expect(parse(' … ')).toEqual({ words: [], code: undefined, postal: undefined, programme: undefined });
  });
});
describe('words of a programme', () => {
  test('are marked, and weigh nothing where they are as written', () => {
    const { words, programme } = parse('Karang Taruna Cilodong');
    expect(programme).toBe('karang-taruna');
    expect(words.map(({ isProgramme, weight }) => [isProgramme, weight > 0])).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
  });
  test('weigh little where a letter is wrong', () => {
    expect(weights('krang taruna')).toEqual(['krang 0.20', 'taruna 0.20']);
  });
});
