import { z } from 'zod';
import { programmeReferenceTable, programmeSynonymTable, programmeTable } from '../dataset/program.ts';
import { apiFiles, paths } from '../site/urls.ts';
import type { ApiSource, ApiTag } from './endpoint.ts';
import { defineEndpoint } from './endpoint.ts';
import { envelope } from './envelope.ts';
import { address, count, rowShape, told } from './schema.ts';

const tag: ApiTag = {
  name: 'program',
  title: 'Program',
  description: 'Lima program: Karang Taruna, LKS (dulu organisasi sosial), PSM, WKSBM, dan TKSK.',
};
const countShape = () => ({
  baris_lembaga: count('Baris dataset lembaga untuk program ini. 0 berarti belum ada baris, bukan tidak ada lembaga.'),
  baris_angka: count('Baris dataset angka untuk program ini. 0 berarti belum ada baris.'),
});
const listItem = told(
  z.object({
    ...rowShape(programmeTable),
    ...countShape(),
    links: z.object({ self: address('Jawaban tentang program ini.'), page: address('Halaman program ini.') }),
  }),
  { id: 'ProgramRingkas', description: 'Satu baris dataset program, dengan banyaknya baris tentangnya.' },
);
const { id_program: _of, ...synonym } = rowShape(programmeSynonymTable);
const { id_program: _to, ...reference } = rowShape(programmeReferenceTable);
const programme = told(
  z.object({
    ...rowShape(programmeTable),
    ...countShape(),
    sebutan: told(z.array(z.object(synonym)), { description: 'Sebutan lain, dari tabel program-sinonim.' }),
    rujukan: told(z.array(z.object(reference)), { description: 'Rujukan tiap bagian, dari tabel program-rujukan.' }),
  }),
  { id: 'Program', description: 'Satu baris dataset program, dengan sebutan lain dan rujukannya.' },
);

const countsOf = (id: string, { institutions, figures }: ApiSource) => ({
  baris_lembaga: institutions.filter(({ program }) => program === id).length,
  baris_angka: figures.filter(({ program }) => program === id).length,
});
const drawnOn = ['program', 'lembaga', 'angka'] as const;
const files = [
  { title: 'Lima program', path: paths.latestFile('program', 'program.csv') },
  { title: 'Sebutan lain', path: paths.latestFile('program', 'program-sinonim.csv') },
  { title: 'Rujukan program', path: paths.latestFile('program', 'program-rujukan.csv') },
];

export const programmesEndpoint = defineEndpoint({
  file: apiFiles.programmes(),
  operationId: 'daftarProgram',
  tag,
  summary: 'Semua program',
  description: 'Lima program dengan nama, jenis, kedudukan, dan definisinya.',
  collection: { name: 'programmes', count: ({ programmes }) => programmes.length },
  schema: envelope('JawabanDaftarProgram', 'Semua program.', z.array(listItem), {}),
  *answers(source) {
    const { links, programmes, urls } = source;
    yield {
      file: apiFiles.programmes(),
      body: {
        data: programmes.map((row) => ({
          ...row,
          ...countsOf(row.id, source),
          links: { self: links.api(apiFiles.programme(row.id)), page: links.page(urls.programme(row.id)) },
        })),
        links: links.common(apiFiles.programmes(), apiFiles.index(), urls.programmes(), files),
        releases: source.releases(...drawnOn),
      },
    };
  },
});

export const programmeEndpoint = defineEndpoint({
  file: apiFiles.programme('{id}'),
  operationId: 'program',
  tag,
  summary: 'Satu program',
  description: 'Satu program dengan sebutan lain dan rujukannya.',
  parameter: {
    name: 'id',
    description: 'Pengenal program.',
    pattern: '^[a-z]+(-[a-z]+)*$',
    example: 'karang-taruna',
  },
  schema: envelope('JawabanProgram', 'Satu program.', programme, {
    figures: address('Semua angka tentang program ini.'),
  }),
  *answers(source) {
    const { links, programmes, programmeSynonyms, programmeReferences, urls } = source;
    for (const row of programmes) {
      const { id } = row;
      yield {
        file: apiFiles.programme(id),
        body: {
          data: {
            ...row,
            ...countsOf(id, source),
            sebutan: programmeSynonyms
              .filter(({ id_program }) => id_program === id)
              .map(({ id_program: _, ...synonymRow }) => synonymRow),
            rujukan: programmeReferences
              .filter(({ id_program }) => id_program === id)
              .map(({ id_program: _, ...referenceRow }) => referenceRow),
          },
          links: {
            ...links.common(apiFiles.programme(id), apiFiles.programmes(), urls.programme(id), files),
            figures: links.api(apiFiles.figuresOf(id)),
          },
          releases: source.releases(...drawnOn),
        },
      };
    }
  },
});
