import { z } from 'zod';
import { licenceSchema } from './envelope.ts';
import { address, count, text, told } from './schema.ts';

const identity = () => ({
  name: text('Nama dataset, sama di semua rilisnya.', 'wilayah'),
  title: text('Judul dataset.'),
  description: text('Apa isinya, satu atau dua kalimat.'),
  theme: text('Tema.', 'wilayah'),
  frequency: text('Seberapa sering rilis diharapkan: selang ISO 8601, atau irregular.', 'R/P1Y', 'irregular'),
  version: text('Versi rilis terbaru.', '2025.0.0'),
});
const created = () => told(z.string(), { description: 'Kapan rilis dibuat.', format: 'date-time' });
const licenses = () => told(z.array(licenceSchema).min(1), { description: 'Lisensi rilis.' });

/** A dataset in a list, by its latest release. */
export const listItem = told(
  z.object({
    ...identity(),
    created: created(),
    licenses: licenses(),
    releases: count('Banyaknya rilis.'),
    rows: count('Baris semua tabel pada rilis terbaru.'),
    links: z.object({ self: address('Semua rilis dan berkas dataset ini.'), page: address('Halaman dataset ini.') }),
  }),
  { id: 'DatasetRingkas', description: 'Satu dataset menurut rilis terbarunya.' },
);

const releasedFile = told(
  z.object({
    path: text('Nama berkas di dalam folder rilis.', 'wilayah.csv'),
    url: address('Alamat berkas.'),
    mediatype: told(z.string().nullable(), { description: 'Tipe media; null jika namanya tidak menyebutnya.' }),
    bytes: count('Ukuran dalam bita.'),
    sha256: told(z.string().regex(/^[0-9a-f]{64}$/), { description: 'Sidik SHA-256 berkas.' }),
    rows: told(z.number().int().nonnegative().nullable(), {
      description: 'Banyaknya baris; null bagi yang bukan tabel.',
    }),
  }),
  { id: 'BerkasRilis', description: 'Satu berkas dari satu rilis.' },
);
/** What changed in a release since the one before. */
export const changes = told(
  z.object({
    from: text('Versi yang dibandingkan.', '2023.0.0'),
    ditambah: count('Baris yang ditambah.'),
    dihapus: count('Baris yang dihapus.'),
    diubah: count('Baris yang berubah.'),
    page: address('Halaman perubahan.'),
    csv: address('Setiap nilai yang berubah, CSV.'),
    ndjson: address('Setiap nilai yang berubah, NDJSON.'),
    summary: address('Hitungan perubahan, JSON.'),
  }),
  { id: 'Perubahan', description: 'Apa yang berubah sejak rilis sebelumnya.' },
);
/** A release with its files. */
export const release = told(
  z.object({
    version: text('Versi rilis.', '2025.0.0'),
    title: text('Judul rilis.'),
    description: text('Apa isi rilis, dari mana, dan batasnya.'),
    created: created(),
    temporal: text('Hari atau tahun yang digambarkan isinya, ISO 8601; 2009/2026 berarti rentang.', '2025'),
    licenses: licenses(),
    attribution: text('Kalimat atribusi yang harus ikut ditampilkan.'),
    citation: text('Cara mengutip rilis ini.'),
    doi: told(z.string().nullable(), { description: 'DOI rilis; null jika belum ada.' }),
    sources: told(
      z.array(
        z.object({
          title: text('Judul sumber.'),
          path: told(z.string().nullable(), { description: 'Alamat sumber; null jika tercetak.', format: 'uri' }),
          version: told(z.string().nullable(), { description: 'Versi atau tanggal sumber; null jika tidak ada.' }),
        }),
      ),
      { description: 'Sumber rilis.' },
    ),
    tables: told(
      z.array(
        z.object({
          name: text('Nama tabel.', 'wilayah'),
          title: text('Judul tabel.'),
          rows: count('Banyaknya baris.'),
        }),
      ),
      { description: 'Tabel rilis ini.' },
    ),
    changes: told(changes.nullable(), { description: 'null pada rilis pertama.' }),
    links: z.object({
      page: address('Halaman rilis.'),
      descriptor: address('datapackage.json: kamus data, kunci, sumber, dan lisensi.'),
      checksums: address('Sidik setiap berkas rilis.'),
    }),
    files: told(z.array(releasedFile), { description: 'Semua berkas rilis, menurut nama.' }),
  }),
  { id: 'RilisDataset', description: 'Satu rilis. Isinya tidak pernah berubah.' },
);
/** A dataset with its releases. */
export const dataset = told(
  z.object({
    ...identity(),
    releases: told(z.array(release).min(1), { description: 'Semua rilis, yang terbaru dahulu.' }),
  }),
  { id: 'Dataset', description: 'Satu dataset dengan semua rilis dan berkasnya.' },
);
