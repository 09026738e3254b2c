import { z } from 'zod';
import { figureTable } from '../dataset/angka.ts';
import { withdrawnFigureTable } from '../dataset/ditarik.ts';
import { programmeIdsAndOther } from '../dataset/shared.ts';
import { apiFiles, paths } from '../site/urls.ts';
import type { ApiSource, ApiTag } from './endpoint.ts';
import { defineEndpoint } from './endpoint.ts';
import { envelope } from './envelope.ts';
import { address, count, rowShape, told } from './schema.ts';

const tag: ApiTag = {
  name: 'angka',
  title: 'Angka',
  description:
    'Angka yang dicetak satu sumber, dengan tahun, satuan, makna, cakupan, mutu, penerbit, dan alamatnya. Tahun, satuan, dan pengertian berbeda-beda: jangan dijumlah, diperingkat, atau dijadikan tren.',
};
const { program } = rowShape(figureTable);
const group = told(
  z.object({
    program,
    baris: count('Banyaknya angka.'),
    links: z.object({ self: address('Semua angka program ini.'), page: address('Halaman angka program ini.') }),
  }),
  { id: 'AngkaProgram', description: 'Satu program dan banyaknya angka tentangnya.' },
);
const figure = told(
  z.object({
    ...rowShape(figureTable),
    links: z.object({ page: address('Angka ini di halaman situs.') }),
  }),
  { id: 'Angka', description: 'Satu baris dataset angka, semua kolom.' },
);
const withdrawn = told(z.object(rowShape(withdrawnFigureTable)), {
  id: 'AngkaDitarik',
  description: 'Satu baris tabel angka-ditarik: kapan dan mengapa, tanpa isi barisnya.',
});
const files = [{ title: 'Semua angka', path: paths.latestFile('angka', 'angka.csv') }];

/** Figures by programme, those of other kinds last; a programme without any has an answer too. */
const groupsOf = ({ figures }: ApiSource) =>
  programmeIdsAndOther.map((id) => ({ id, rows: figures.filter((row) => row.program === id) }));

export const figuresEndpoint = defineEndpoint({
  file: apiFiles.figures(),
  operationId: 'daftarAngka',
  tag,
  summary: 'Angka menurut program',
  description: 'Program dan banyaknya angka tentangnya; lainnya untuk jenis di luar kelimanya.',
  collection: { name: 'figures', count: ({ figures }) => figures.length },
  schema: envelope('JawabanDaftarAngka', 'Angka menurut program.', z.array(group), {}),
  *answers(source) {
    const { links, urls } = source;
    yield {
      file: apiFiles.figures(),
      body: {
        data: groupsOf(source).map(({ id, rows }) => ({
          program: id,
          baris: rows.length,
          links: { self: links.api(apiFiles.figuresOf(id)), page: links.page(urls.figuresOf(id)) },
        })),
        links: links.common(apiFiles.figures(), apiFiles.index(), urls.figures(), files),
        releases: source.releases('angka'),
      },
    };
  },
});

export const figuresOfEndpoint = defineEndpoint({
  file: apiFiles.figuresOf('{program}'),
  operationId: 'angkaProgram',
  tag,
  summary: 'Semua angka satu program',
  description: 'Setiap angka satu program, dengan siapa yang mengatakannya dan apa persisnya yang dihitung.',
  parameter: {
    name: 'program',
    description: 'Pengenal program, atau lainnya.',
    pattern: '^[a-z]+(-[a-z]+)*$',
    example: 'tksk',
  },
  schema: envelope(
    'JawabanAngkaProgram',
    'Semua angka satu program.',
    z.array(figure),
    {},
    {
      withdrawn: told(z.array(withdrawn), {
        description: 'Angka program ini yang ditarik: kapan dan mengapa; bisa kosong.',
      }),
    },
  ),
  *answers(source) {
    const { links, urls } = source;
    for (const { id, rows } of groupsOf(source))
      yield {
        file: apiFiles.figuresOf(id),
        body: {
          data: rows.map((row) => ({ ...row, links: { page: links.page(urls.figure(row.program, row.id)) } })),
          withdrawn: source.withdrawnFigures.filter(({ program: of }) => of === id),
          links: links.common(apiFiles.figuresOf(id), apiFiles.figures(), urls.figuresOf(id), files),
          releases: source.releases('angka'),
        },
      };
  },
});
