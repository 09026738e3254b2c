import { expect, test } from 'vitest';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';
import type { FigureRow } from '../dataset/angka.ts';
import type { InstitutionRow } from '../dataset/lembaga.ts';
import type { ProgrammeReferenceRow, ProgrammeRow, ProgrammeSynonymRow } from '../dataset/program.ts';
import { regulationEntries } from '../directory/regulations.ts';
import type { ProgrammeTables } from './programme.ts';
import { programmePage } from './programme.ts';

/** Made-up rows: only what the page reads. */
const tables: ProgrammeTables = {
  tree: exampleTree(),
  programmes: [{ id: 'psm', dasar_hukum: 'permensos-1-2019' }] as ProgrammeRow[],
  programmeReferences: [
    { id_program: 'psm', bagian: 'definisi', id_rujukan: 'R1' },
    { id_program: 'psm', bagian: 'kedudukan', id_rujukan: 'R2' },
  ] as ProgrammeReferenceRow[],
  programmeSynonyms: [{ id_program: 'psm', sebutan: 'contoh' }] as ProgrammeSynonymRow[],
  institutions: [
    { program: 'psm', kode_provinsi: '11' },
    { program: 'tksk', kode_provinsi: '12' },
  ] as InstitutionRow[],
  figures: [
    { id: 'A001', program: 'psm', kode_wilayah: '0' },
    { id: 'A002', program: 'psm', kode_wilayah: '11' },
  ] as FigureRow[],
  regulations: regulationEntries({
    regulations: [
      {
        id: 'permensos-1-2019',
        jenis: 'Permensos',
        nomor: '1',
        tahun: 2019,
        tentang: 'contoh',
        status: 'berlaku',
        catatan: null,
      },
    ],
    programmes: [{ id_peraturan: 'permensos-1-2019', program: 'psm' }],
    relations: [],
    references: [],
  }),
};

test('the page of a programme gathers what is said of it, and nothing of the other programmes', () => {
  expect(programmePage('psm', tables)).toMatchObject({
    references: ['R1'],
    synonyms: ['contoh'],
    mainRegulation: 'Permensos 1/2019',
    nationalFigures: [{ id: 'A001' }],
    figureCount: 2,
    institutionCount: 1,
    provinces: [{ code: '11', name: 'Provinsi Contoh', count: 1 }],
  });
});
test('a programme that the release lacks is an error that names it', () => {
  expect(() => programmePage('wksbm', tables)).toThrow('no programme "wksbm"');
});
