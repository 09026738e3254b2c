import { z } from 'zod';
import { apiWords } from '../i18n/api.ts';
import { apiFiles } from '../site/urls.ts';
import type { Endpoint } from './endpoint.ts';
import { defineEndpoint } from './endpoint.ts';
import { envelope } from './envelope.ts';
import { address, count, text, told } from './schema.ts';

/** Version of the API: the first number is that of its address, the second grows when something is added. */
export const apiVersion = '1.0.0';

const words = apiWords.id;
const collection = told(
  z.object({
    name: text('Nama koleksi, seperti pada alamatnya.', 'places'),
    title: text('Nama koleksi.', 'Wilayah'),
    description: text('Apa yang dijawab alamat pertamanya.'),
    count: count('Banyaknya isi koleksi.'),
    url: address('Alamat pertama koleksi.'),
  }),
  { id: 'Koleksi', description: 'Satu kumpulan jawaban.' },
);
const entry = told(
  z.object({
    title: text('Nama API.', words.title),
    description: text('Apa yang ada di sini.'),
    version: text('Versi API, SemVer.', apiVersion),
    publisher: text('Penerbit.'),
    collections: told(z.array(collection), { description: 'Koleksi yang ada; yang baru bisa ditambah.' }),
  }),
  { id: 'PintuMasuk', description: 'Apa yang ada di API ini.' },
);

/** The first answer: it leads to the first address of every collection among `others`. */
export const entryEndpoint = (others: readonly Endpoint[]): Endpoint =>
  defineEndpoint({
    file: apiFiles.index(),
    operationId: 'mulai',
    tag: { name: 'mulai', title: words.entry.summary, description: words.entry.tag },
    summary: words.entry.summary,
    description: words.entry.description,
    schema: envelope('JawabanPintuMasuk', words.entry.summary, entry, {}),
    *answers(source) {
      const { catalog, datasets, links, urls } = source;
      yield {
        file: apiFiles.index(),
        body: {
          data: {
            title: words.title,
            description: words.summary,
            version: apiVersion,
            publisher: catalog.publisher,
            collections: others.flatMap(({ collection: one, tag, description, file }) =>
              one === undefined
                ? []
                : [
                    {
                      name: one.name,
                      title: tag.title,
                      description,
                      count: one.count(source),
                      url: links.api(file),
                    },
                  ],
            ),
          },
          links: links.common(apiFiles.index(), null, urls.api()),
          releases: source.releases(...datasets.map(({ latest }) => latest.name)),
        },
      };
    },
  });
