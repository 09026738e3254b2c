import { z } from 'zod';
import { lineageTable } from '../dataset/silsilah.ts';
import type { LineageRow } from '../dataset/silsilah.ts';
import { regencyOf } from '../region/code.ts';
import { apiFiles, paths } from '../site/urls.ts';
import type { ApiSource, ApiTag } from './endpoint.ts';
import { defineEndpoint } from './endpoint.ts';
import { envelope } from './envelope.ts';
import { address, count, rowShape, told } from './schema.ts';

const tag: ApiTag = {
  name: 'silsilah',
  title: 'Silsilah kode',
  description:
    'Kode wilayah lama dan kode penggantinya, menurut kabupaten atau kota. Hitungan kami dari enam edisi, bukan tabel resmi: periksa keyakinan, dan jangan memakai baris dengan calon bernilai true untuk menggabung tabel.',
};
const { kode_lama } = rowShape(lineageTable);
const regency = told(
  z.object({
    kode: told(kode_lama, { description: 'Kode kabupaten atau kota, dari edisi mana pun.', examples: ['91.01'] }),
    baris: count('Banyaknya baris silsilah yang kode lama atau kode barunya ada di sini.'),
    links: z.object({ self: address('Silsilah kabupaten ini.'), page: address('Halaman silsilahnya.') }),
  }),
  { id: 'SilsilahKabupaten', description: 'Satu kabupaten atau kota dan banyaknya baris silsilahnya.' },
);
const row = told(z.object(rowShape(lineageTable)), {
  id: 'BarisSilsilah',
  description: 'Satu baris dataset silsilah, semua kolom.',
});
const files = [{ title: 'Seluruh silsilah', path: paths.latestFile('silsilah', 'silsilah.csv') }];

/** Rows by regency, of the old code and of the new one; a regency of any edition, by code. */
function byRegency({ lineage }: Pick<ApiSource, 'lineage'>): [string, LineageRow[]][] {
  const found = new Map<string, LineageRow[]>();
  for (const one of lineage)
    for (const code of new Set([one.kode_lama, one.kode_baru ?? one.kode_lama].map(regencyOf)))
      found.set(code, [...(found.get(code) ?? []), one]);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

export const lineagesEndpoint = defineEndpoint({
  file: apiFiles.lineages(),
  operationId: 'daftarSilsilah',
  tag,
  summary: 'Silsilah menurut kabupaten dan kota',
  description:
    'Kabupaten dan kota, dari edisi mana pun, yang kodenya atau kode di dalamnya pernah ditinggalkan, datang, atau dipakai tempat lain.',
  collection: { name: 'lineage', count: ({ lineage }) => lineage.length },
  schema: envelope('JawabanDaftarSilsilah', 'Silsilah menurut kabupaten dan kota.', z.array(regency), {}),
  *answers(source) {
    const { links, urls } = source;
    yield {
      file: apiFiles.lineages(),
      body: {
        data: byRegency(source).map(([kode, rows]) => ({
          kode,
          baris: rows.length,
          links: { self: links.api(apiFiles.lineage(kode)), page: links.page(urls.lineageOf(kode)) },
        })),
        links: links.common(apiFiles.lineages(), apiFiles.index(), urls.silsilah(), files),
        releases: source.releases('silsilah'),
      },
    };
  },
});

export const lineageEndpoint = defineEndpoint({
  file: apiFiles.lineage('{kode}'),
  operationId: 'silsilah',
  tag,
  summary: 'Silsilah satu kabupaten atau kota',
  description:
    'Setiap baris silsilah yang kode lama atau kode barunya ada di kabupaten atau kota ini, menurut kode lama. kode_kini adalah kodenya sekarang, sesudah semua pergantian.',
  parameter: {
    name: 'kode',
    description: 'Kode kabupaten atau kota dari edisi mana pun (91.01 atau 93.01), dengan titik.',
    pattern: String.raw`^\d{2}\.\d{2}$`,
    example: '91.01',
  },
  schema: envelope('JawabanSilsilah', 'Silsilah satu kabupaten atau kota.', z.array(row), {}),
  *answers(source) {
    const { links, urls } = source;
    for (const [kode, rows] of byRegency(source))
      yield {
        file: apiFiles.lineage(kode),
        body: {
          data: rows,
          links: links.common(apiFiles.lineage(kode), apiFiles.lineages(), urls.lineageOf(kode), files),
          releases: source.releases('silsilah'),
        },
      };
  },
});
