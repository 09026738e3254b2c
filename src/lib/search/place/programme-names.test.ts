import { expect, test } from 'vitest';
import type { ProgrammeRow, ProgrammeSynonymRow } from '../../dataset/program.ts';
import { programmeNames } from './programme-names.ts';

const programme = (row: Pick<ProgrammeRow, 'id' | 'nama' | 'nama_lengkap' | 'nama_lama'>): ProgrammeRow => ({
  urutan: 1,
  jenis: 'orang',
  kedudukan: 'kecamatan',
  definisi: 'Kalimat contoh.',
  dasar_hukum: 'peraturan-contoh',
  ...row,
});
const programmes = [
  programme({ id: 'tksk', nama: 'TKSK', nama_lengkap: 'Tenaga Kesejahteraan Sosial Kecamatan', nama_lama: null }),
  programme({ id: 'organisasi-sosial', nama: 'LKS', nama_lengkap: 'Lembaga', nama_lama: 'Organisasi Sosial' }),
];
const synonyms: ProgrammeSynonymRow[] = [
  { id_program: 'karang-taruna', sebutan: 'Kartar', jenis: 'sebutan' },
  { id_program: 'tksk', sebutan: 'tksk', jenis: 'singkatan' },
];

test('a programme has its names, its other names and everyday ones, in lower case, each once', () => {
  expect(programmeNames(programmes, synonyms)).toEqual([
    ['tksk', 'tksk'],
    ['tenaga kesejahteraan sosial kecamatan', 'tksk'],
    ['lks', 'organisasi-sosial'],
    ['lembaga', 'organisasi-sosial'],
    ['organisasi sosial', 'organisasi-sosial'],
    ['kartar', 'karang-taruna'],
    ['panti', 'organisasi-sosial'],
  ]);
});
