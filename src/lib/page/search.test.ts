import { expect, test } from 'vitest';
import type { ProgrammeRow, ProgrammeSynonymRow } from '../dataset/program.ts';
import { searchSynonyms } from './search.ts';

const programmes = [{ id: 'karang-taruna', nama: 'Karang Taruna' }] as ProgrammeRow[];
const synonym = (sebutan: string, jenis: ProgrammeSynonymRow['jenis']): ProgrammeSynonymRow => ({
  id_program: 'karang-taruna',
  sebutan,
  jenis,
});

test('other names of a programme lead to its name, names of a part of it stay', () => {
  const synonyms = searchSynonyms(programmes, [synonym('Kartar', 'sebutan'), synonym('kartar RW', 'sub-jenis')]);
  expect(synonyms).toContainEqual(['kartar', 'Karang Taruna']);
  expect(synonyms.flat()).not.toContain('kartar rw');
});
