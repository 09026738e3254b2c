import { z } from 'zod';
import { withdrawnInstitutionTable } from '../dataset/ditarik.ts';
import { institutionTable } from '../dataset/lembaga.ts';
import { apiFiles, paths } from '../site/urls.ts';
import type { ApiTag } from './endpoint.ts';
import { defineEndpoint } from './endpoint.ts';
import { envelope, orNothing, orThere } from './envelope.ts';
import { address, rowShape, told } from './schema.ts';

const tag: ApiTag = {
  name: 'lembaga',
  title: 'Lembaga',
  description:
    'Lembaga yang disebut satu halaman publik. Disebut tidak sama dengan aktif, terdaftar, atau terakreditasi. Tidak ada data pribadi.',
};
const { id, nama, program, sub_jenis, kode_wilayah, nama_provinsi, tahun, mutu } = rowShape(institutionTable);
const listItem = told(
  z.object({
    ...{ id, nama, program, sub_jenis, kode_wilayah, nama_provinsi, tahun, mutu },
    links: z.object({ self: address('Seluruh baris lembaga ini.') }),
  }),
  { id: 'LembagaRingkas', description: 'Sebagian kolom dari satu baris dataset lembaga.' },
);
const institution = told(z.object(rowShape(institutionTable)), {
  id: 'Lembaga',
  description: 'Satu baris dataset lembaga, semua kolom.',
});
const withdrawn = told(z.object(rowShape(withdrawnInstitutionTable)), {
  id: 'LembagaDitarik',
  description: 'Satu baris tabel lembaga-ditarik: kapan dan mengapa, tanpa isi barisnya.',
});
/** An address that only an institution that is there has. */
const addressOrNone = (description: string) => told(z.string().nullable(), { description, format: 'uri' });

export const institutionsEndpoint = defineEndpoint({
  file: apiFiles.institutions(),
  operationId: 'daftarLembaga',
  tag,
  summary: 'Semua lembaga, ringkas',
  description: 'Semua lembaga dengan program, tempat, tahun, dan mutu sumbernya.',
  collection: { name: 'institutions', count: ({ institutions }) => institutions.length },
  schema: envelope('JawabanDaftarLembaga', 'Semua lembaga, ringkas.', z.array(listItem), {}),
  *answers({ institutions, links, releases, urls }) {
    yield {
      file: apiFiles.institutions(),
      body: {
        data: institutions.map((row) => ({
          id: row.id,
          nama: row.nama,
          program: row.program,
          sub_jenis: row.sub_jenis,
          kode_wilayah: row.kode_wilayah,
          nama_provinsi: row.nama_provinsi,
          tahun: row.tahun,
          mutu: row.mutu,
          links: { self: links.api(apiFiles.institution(row.id)) },
        })),
        links: links.common(apiFiles.institutions(), apiFiles.index(), urls.directory(), [
          { title: 'Semua lembaga', path: paths.latestFile('lembaga', 'lembaga.csv') },
        ]),
        releases: releases('lembaga'),
      },
    };
  },
});

export const institutionEndpoint = defineEndpoint({
  file: apiFiles.institution('{id}'),
  operationId: 'lembaga',
  tag,
  summary: 'Satu lembaga',
  description:
    'Satu lembaga: apa yang dikatakan sumber, siapa penerbitnya, seberapa kuat, dan catatannya. Lembaga yang ditarik tetap menjawab: data null, dan withdrawn menyebut kapan dan mengapa.',
  parameter: { name: 'id', description: 'Pengenal lembaga.', pattern: String.raw`^L\d{3,}$`, example: 'L024' },
  schema: envelope(
    'JawabanLembaga',
    'Satu lembaga.',
    orNothing(institution),
    {
      source: addressOrNone('Halaman sumber yang menyebut lembaga ini; null jika ditarik.'),
      place: addressOrNone(
        'Kabupaten/kota tempatnya, atau provinsinya jika hanya itu yang diketahui; null jika ditarik.',
      ),
      programme: addressOrNone('Program lembaga ini; null untuk lainnya, atau jika ditarik.'),
    },
    { withdrawn: orThere(withdrawn) },
  ),
  *answers({ institutions, withdrawnInstitutions, links, releases, urls }) {
    const about = (id: string) => [apiFiles.institution(id), apiFiles.institutions(), urls.institution(id)] as const;
    for (const row of institutions)
      yield {
        file: apiFiles.institution(row.id),
        body: {
          data: row,
          withdrawn: null,
          links: {
            ...links.common(...about(row.id), [
              { title: `Lembaga di ${row.nama_provinsi}`, path: paths.slice('lembaga', row.kode_provinsi, 'csv') },
            ]),
            source: row.url,
            place: links.api(apiFiles.place(row.kode_kabupaten_kota ?? row.kode_provinsi)),
            programme: row.program === 'lainnya' ? null : links.api(apiFiles.programme(row.program)),
          },
          releases: releases('lembaga'),
        },
      };
    for (const row of withdrawnInstitutions)
      yield {
        file: apiFiles.institution(row.id),
        body: {
          data: null,
          withdrawn: row,
          links: { ...links.common(...about(row.id)), source: null, place: null, programme: null },
          releases: releases('lembaga'),
        },
      };
  },
});
