import { describe, expect, test } from 'vitest';
import { otherWordings } from './query.ts';

const synonyms = new Map([
  ['kartar', 'Karang Taruna'],
  ['organisasi sosial', 'LKS'],
  ['umur', 'usia'],
]);

describe('otherWordings', () => {
  test('takes the name that the site uses', () => {
    expect(otherWordings('Kartar depok', synonyms)).toEqual(['Karang Taruna depok']);
    expect(otherWordings('daftar organisasi  sosial aceh', synonyms)).toEqual(['daftar LKS aceh']);
  });
  test('leaves out the fillers of a question', () => {
    expect(otherWordings('berapa TKSK di Bogor?', synonyms)).toEqual(['TKSK Bogor?']);
    expect(otherWordings('LKS itu apa?', synonyms)).toEqual(['LKS']);
  });
  test('tries the smaller change first', () => {
    expect(otherWordings('berapa umur anggota kartar', synonyms)).toEqual([
      'berapa usia anggota Karang Taruna',
      'umur anggota kartar',
      'usia anggota Karang Taruna',
    ]);
  });
  test('has none for a query that is plain already, or that is fillers only', () => {
    expect(otherWordings('tksk', synonyms)).toEqual([]);
    expect(otherWordings('apa itu?', synonyms)).toEqual([]);
    expect(otherWordings('', synonyms)).toEqual([]);
  });
  test('a name within a word is not that name', () => {
    expect(otherWordings('kartarina', synonyms)).toEqual([]);
  });
});
