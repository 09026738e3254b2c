import type { ProgrammeReferenceRow, ProgrammeRow, ProgrammeSynonymRow } from '../../src/lib/dataset/program.ts';
import {
  programmeReferenceTable,
  programmeSynonymTable,
  programmeTable,
  synonymReferenceTable,
} from '../../src/lib/dataset/program.ts';
import { compiledRelease } from './compiled-release.ts';
import type { MadeDataset } from './releases.ts';
import type { Sources } from './source.ts';

type References = readonly `R${number}`[];
/** A programme as we tell it, each part with the references it rests on. */
interface Programme {
  readonly row: Omit<ProgrammeRow, 'urutan'>;
  readonly references: Partial<Record<ProgrammeReferenceRow['bagian'], References>>;
  /** Other names that a reference shows; names that only common usage knows are left out. */
  readonly synonyms: readonly (readonly [
    sebutan: string,
    jenis: ProgrammeSynonymRow['jenis'],
    references: References,
  ])[];
}

/** In the order of the ministry's page. */
const programmes: readonly Programme[] = [
  {
    row: {
      id: 'karang-taruna',
      nama: 'Karang Taruna',
      nama_lengkap: 'Karang Taruna',
      nama_lama: null,
      jenis: 'lembaga',
      kedudukan: 'desa atau kelurahan',
      definisi:
        'Organisasi anak muda di desa atau kelurahan: dibentuk warga, dijalankan anak mudanya, untuk kesejahteraan masyarakat sekitar.',
      dasar_hukum: 'permensos-25-2019',
    },
    references: {
      nama_lengkap: ['R18'],
      kedudukan: ['R30', 'R36'],
      definisi: ['R29'],
      dasar_hukum: ['R18', 'R19'],
    },
    synonyms: [
      ['KT', 'singkatan', ['R96']],
      ['kartar', 'sebutan', ['R47']],
      ['katar', 'sebutan', ['R148']],
      ['karang truna', 'sebutan', ['R119']],
    ],
  },
  {
    row: {
      id: 'organisasi-sosial',
      nama: 'LKS',
      nama_lengkap: 'Lembaga Kesejahteraan Sosial',
      nama_lama: 'Organisasi sosial',
      jenis: 'lembaga',
      kedudukan:
        'menurut wilayah kerjanya: satu kabupaten/kota, lebih dari satu kabupaten/kota, atau lebih dari satu provinsi',
      definisi:
        'Lembaga bentukan masyarakat yang mengurus layanan sosial, misalnya panti asuhan, baik berbadan hukum maupun tidak.',
      dasar_hukum: 'permensos-5-2024',
    },
    references: {
      nama_lengkap: ['R20', 'R141'],
      nama_lama: ['R4', 'R7'],
      kedudukan: ['R143'],
      definisi: ['R7', 'R20', 'R50', 'R51', 'R141'],
      dasar_hukum: ['R20'],
    },
    synonyms: [
      ['organisasi sosial', 'nama lama', ['R4', 'R7']],
      ['orsos', 'nama lama', ['R96']],
      ['LKSA', 'sub-jenis', ['R50', 'R51', 'R187']],
      ['LKS-A', 'sub-jenis', ['R50', 'R51']],
      ['LKS-LU', 'sub-jenis', ['R50', 'R51', 'R157']],
      ['LKS lansia', 'sub-jenis', ['R156']],
      ['PUSAKA', 'sub-jenis', ['R156', 'R157']],
      ['panti asuhan', 'sub-jenis', ['R50', 'R51']],
    ],
  },
  {
    row: {
      id: 'psm',
      nama: 'PSM',
      nama_lengkap: 'Pekerja Sosial Masyarakat',
      nama_lama: null,
      jenis: 'orang',
      kedudukan: 'desa atau kelurahan',
      definisi:
        'Warga yang menjadi relawan: membantu sesama dan pemerintah dalam urusan kesejahteraan sosial di desa atau kelurahannya.',
      dasar_hukum: 'permensos-10-2019',
    },
    references: {
      nama_lengkap: ['R24', 'R63'],
      kedudukan: ['R67'],
      definisi: ['R63', 'R67'],
      dasar_hukum: ['R23', 'R24'],
    },
    synonyms: [],
  },
  {
    row: {
      id: 'wksbm',
      nama: 'WKSBM',
      nama_lengkap: 'Wahana Kesejahteraan Sosial Berbasis Masyarakat',
      nama_lama: null,
      jenis: 'jaringan',
      kedudukan: 'tidak seragam: dusun atau padukuhan, RW, atau kelurahan',
      definisi:
        'Kerja sama kelompok dan lembaga warga di satu lingkungan untuk mencegah dan menangani masalah sosial bersama-sama.',
      dasar_hukum: 'kepmensos-42-huk-2004',
    },
    references: {
      nama_lengkap: ['R27', 'R164'],
      kedudukan: ['R27', 'R72', 'R74', 'R164'],
      definisi: ['R27', 'R164'],
      dasar_hukum: ['R27', 'R164'],
    },
    synonyms: [
      ['wahana kesejahteraan sosial keluarga berbasis masyarakat', 'sebutan', ['R2']],
      ['WKSKBM', 'singkatan', ['R70']],
      ['WKSB', 'singkatan', ['R70']],
      ['WKBSM', 'salah tulis', ['R73']],
    ],
  },
  {
    row: {
      id: 'tksk',
      nama: 'TKSK',
      nama_lengkap: 'Tenaga Kesejahteraan Sosial Kecamatan',
      nama_lama: null,
      jenis: 'orang',
      kedudukan: 'kecamatan',
      definisi:
        'Orang yang ditugaskan kementerian atau dinas sosial untuk membantu urusan kesejahteraan sosial di satu kecamatan.',
      dasar_hukum: 'permensos-28-2018',
    },
    references: {
      nama_lengkap: ['R25', 'R76'],
      kedudukan: ['R76', 'R78', 'R79'],
      definisi: ['R76'],
      dasar_hukum: ['R25', 'R76'],
    },
    synonyms: [
      ['tenaga kesejahteraan masyarakat', 'salah tulis', ['R70']],
      ['tenaga kesejahteraan sosial masyarakat', 'salah tulis', ['R70']],
    ],
  },
];

const parts = programmeReferenceTable.fields.bagian.constraints.enum;

/** `program`: the five programmes, written by hand from the references; reads no source. */
export function importProgrammes(_sources: Sources): Promise<MadeDataset> {
  const rows = programmes.map(({ row }, i) => ({ ...row, urutan: i + 1 }));
  const synonyms = programmes.flatMap(({ row, synonyms }) =>
    synonyms.map(([sebutan, jenis]) => ({ id_program: row.id, sebutan, jenis })),
  );
  const synonymReferences = programmes.flatMap(({ row, synonyms }) =>
    synonyms.flatMap(([sebutan, , references]) =>
      references.map((id_rujukan) => ({ id_program: row.id, sebutan, id_rujukan })),
    ),
  );
  const references = programmes.flatMap(({ row, references }) =>
    parts.flatMap((bagian) =>
      (references[bagian] ?? []).map((id_rujukan) => ({ id_program: row.id, bagian, id_rujukan })),
    ),
  );
  return Promise.resolve({
    dataset: {
      name: 'program',
      title: { id: 'Lima program', en: 'The five programmes' },
      summary: {
        id: 'Satu baris satu program: Karang Taruna, LKS (dulu organisasi sosial), PSM, WKSBM, dan TKSK, dengan sebutan lain dan rujukannya.',
        en: 'One row is one programme: Karang Taruna (village youth organisation), LKS (social welfare institution), PSM (community volunteer), WKSBM (neighbourhood network) and TKSK (sub-district welfare worker), with other names and references.',
      },
      theme: 'kesejahteraan-sosial',
      frequency: 'irregular',
      order: 4,
    },
    releases: [
      compiledRelease(
        {
          name: 'program',
          title: 'Lima program',
          description:
            'Satu baris satu program Pemberdayaan Kelembagaan Sosial Masyarakat: tiga berupa lembaga atau jaringan, dua berupa orang. Definisinya satu kalimat dengan kata-kata kami, bukan kutipan peraturan; setiap bagian disertai rujukan, sebagian sekunder. Definisi Karang Taruna mengikuti Permensos 25/2019; Permensos 9/2025 mengubah rumusannya dan naskah lengkapnya belum kami baca. PSM adalah relawan, berbeda dari pekerja sosial, yaitu profesi bersertifikat. Tingkat WKSBM tidak seragam antardaerah. Sebutan lain hanya yang terbaca pada rujukan; sebutan yang salah tulis ditandai.',
          version: '1.0.0',
          keywords: ['program', 'Karang Taruna', 'LKS', 'organisasi sosial', 'PSM', 'WKSBM', 'TKSK', 'PSKS'],
          sources: [
            { title: 'Rujukan setiap program pada tabel program-rujukan dan program-sinonim-rujukan' },
            { title: 'Guyub, dataset rujukan', version: '1.0.0' },
          ],
          'guyub:attribution':
            'Guyub, Lima program 1.0.0, CC BY 4.0; rujukan setiap bagian pada tabel program-rujukan.',
          'guyub:temporal': '2004/2025',
        },
        [
          { table: programmeTable, rows },
          { table: programmeSynonymTable, rows: synonyms },
          { table: synonymReferenceTable, rows: synonymReferences },
          { table: programmeReferenceTable, rows: references },
        ],
      ),
    ],
  });
}
