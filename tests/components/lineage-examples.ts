import LineageTable from '../../src/components/lineage/LineageTable.astro';
import ProvinceFlow from '../../src/components/lineage/ProvinceFlow.astro';
import QualitySteps from '../../src/components/lineage/QualitySteps.astro';
import RegencyList from '../../src/components/lineage/RegencyList.astro';
import SampleVerdicts from '../../src/components/lineage/SampleVerdicts.astro';
import { lineageOf } from '../../src/lib/page/lineage-of.ts';
import { goneRow, lineageRow, namesOf } from '../fixtures/example-lineage.ts';
import type { Example } from './examples.ts';

/** Made-up codes of a district: a certain one, one of two candidates, one that went on changing, and one that is gone. */
const rows = [
  lineageRow({ kode_lama: '98.01.01', kode_baru: '97.01.01', nama_lama: 'Satu', nama_baru: 'Satu' }),
  lineageRow({ kode_lama: '98.01.01.2001', kode_baru: '97.01.01.2001' }),
  ...([1, 2] as const).map((urutan) =>
    lineageRow({
      kode_lama: '98.01.01.2002',
      kode_baru: `97.01.01.200${urutan + 1}`,
      urutan,
      calon: true,
      keyakinan: 'rendah',
      bukti_nama: 'mirip',
      bukti_letak: false,
      kode_kini: null,
    }),
  ),
  lineageRow({ kode_lama: '98.01.01.2004', kode_baru: '97.01.01.2004', tahun_baru: 2025, kode_kini: '97.01.01.2009' }),
  goneRow('98.01.01.2005'),
];
const nameIn = namesOf(
  '2022 98.01 Kabupaten Contoh',
  '2022 98.01.01 Satu',
  '2023 97.01.01 Satu',
  '2023 98.01.01.2005 Lain',
);
const [step] = lineageOf('98.01', { rows, nameIn, editions: [2022, 2023, 2025] }).steps;
const [division, gone] = step?.events ?? [];

/** How the components of the pages on which code became which look. Codes, names and numbers are made up. */
export const lineageExamples: Readonly<Record<string, Example>> = {
  'lineage: codes of a division': { component: LineageTable, props: { group: division, from: 2022, to: 2023 } },
  'lineage: gone, and the code taken': { component: LineageTable, props: { group: gone, from: 2022, to: 2023 } },
  'lineage: divided provinces': {
    component: ProvinceFlow,
    props: {
      divided: {
        year: 2022,
        newest: 2025,
        before: [{ code: '98', name: 'Lama', villages: 300, since: null }],
        after: [
          { code: '98', name: 'Lama', villages: 100, since: null },
          { code: '97', name: 'Baru', villages: 200, since: 2023 },
        ],
        flows: [
          {
            from: '98',
            to: '98',
            villages: 100,
            regencies: [{ name: 'Kabupaten Dua', before: '98.02', today: '98.02', villages: 100 }],
          },
          {
            from: '98',
            to: '97',
            villages: 200,
            regencies: [{ name: 'Kabupaten Contoh', before: '98.01', today: '97.01', villages: 200 }],
          },
        ],
        moved: 200,
        candidates: 1,
        gone: 2,
      },
      hasPage: (code: string) => code !== '98.02',
    },
  },
  'lineage: quality by step': {
    component: QualitySteps,
    props: {
      steps: [{ from: 2022, to: 2023, left: 40, one: 34, candidates: 2, none: 4, given: 8, newWithoutOrigin: 10 }],
    },
  },
  'lineage: judged sample': {
    component: SampleVerdicts,
    props: {
      lines: [{ event: 'hilang', right: 1, wrong: 1, undecided: 0 }],
      doubtful: [
        {
          kode_lama: '98.01.01.2005',
          tahun_lama: 2022,
          peristiwa: 'hilang',
          bobot: 1,
          putusan: 'salah',
          isyarat_1: 'isyarat rekaan',
          isyarat_2: 'isyarat lain',
          keterangan: null,
          name: 'Rekaan',
        },
      ],
    },
  },
  'lineage: regencies by province': {
    component: RegencyList,
    props: {
      provinces: [
        {
          code: '97',
          name: 'Baru',
          regencies: [
            { code: '97.01', name: 'Kabupaten Contoh', count: 592, became: null, was: '98.01' },
            { code: '97.02', name: 'Kabupaten Lain', count: 1, became: null, was: null },
          ],
        },
      ],
    },
  },
};
