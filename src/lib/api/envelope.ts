import { z } from 'zod';
import type { CatalogueInput } from '../catalog/catalogue-input.ts';
import { licenceAddress } from '../catalog/licence.ts';
import { mediaTypeOf } from '../distribution/media-type.ts';
import type { Descriptor } from '../package/descriptor.ts';
import { apiFiles, paths } from '../site/urls.ts';
import { address, text, told } from './schema.ts';

/** A licence of a release. */
export const licenceSchema = told(
  z.object({
    name: text('Pengenal lisensi pada daftar SPDX.', 'CC-BY-4.0', 'MIT'),
    title: text('Nama lisensi.', 'Creative Commons Attribution 4.0 International'),
    url: address('Naskah lisensi; bagi MIT, naskah dengan pemegang hak ciptanya.'),
  }),
  { id: 'Lisensi', description: 'Lisensi satu rilis.' },
);

/** A release that an answer draws on. */
export const releaseSchema = told(
  z.object({
    dataset: text('Nama dataset.', 'lembaga'),
    title: text('Judul rilis.'),
    version: text('Versi rilis, SemVer.', '1.0.0'),
    created: told(z.string(), { description: 'Kapan rilis dibuat.', format: 'date-time' }),
    licenses: told(z.array(licenceSchema).min(1), { description: 'Lisensi isi yang berasal dari rilis ini.' }),
    attribution: text('Kalimat atribusi yang harus ikut ditampilkan, seperti diminta lisensinya.'),
    url: address('Halaman rilis: isinya tidak pernah berubah, dan inilah yang dikutip.'),
  }),
  { id: 'Rilis', description: 'Rilis yang menjadi asal satu jawaban, dengan lisensi dan atribusinya.' },
);

/** A file with the same data in another form. */
export const fileSchema = told(
  z.object({
    title: text('Apa isinya.', 'Lembaga di Jawa Barat'),
    url: address('Alamat berkas.'),
    mediatype: text('Tipe media.', 'text/csv'),
  }),
  { id: 'Berkas', description: 'Berkas unduhan dengan isi yang terkait.' },
);

/** Links that every answer has. */
const linkShape = () => ({
  self: address('Alamat jawaban ini.'),
  up: told(address('').nullable(), { description: 'Jawaban satu tingkat di atasnya; null pada index.json.' }),
  page: address('Halaman situs tentang hal yang sama, untuk dibaca orang.'),
  openapi: address('Keterangan API ini, OpenAPI 3.1.'),
  files: told(z.array(fileSchema), { description: 'Unduhan yang terkait: CSV dan JSON; bisa kosong.' }),
});

/**
 * An answer: what was asked, where it leads, and where it comes from.
 * @param more links that this kind of answer has beyond those of all
 * @param beside keys that stand beside `data`: what was withdrawn
 */
export const envelope = <D extends z.ZodType, L extends z.ZodRawShape, B extends z.ZodRawShape>(
  id: string,
  description: string,
  data: D,
  more: L,
  beside: B = {} as B,
) =>
  told(
    z.object({
      data,
      ...beside,
      links: told(z.object({ ...linkShape(), ...more }), { description: 'Ke mana dari sini; semua alamat lengkap.' }),
      releases: told(z.array(releaseSchema).min(1), {
        description: 'Rilis yang menjadi asal data ini, masing-masing dengan versi, lisensi, dan atribusi.',
      }),
    }),
    { id, description },
  );

/** `data` of one item: nothing once it was withdrawn. */
export const orNothing = <D extends z.ZodType>(data: D) =>
  told(data.nullable(), { description: 'null jika sudah ditarik; lihat withdrawn.' });
/** `withdrawn` of one item: nothing as long as it is there. */
export const orThere = <W extends z.ZodType>(withdrawn: W) =>
  told(withdrawn.nullable(), { description: 'Kapan dan mengapa ditarik; null selama masih ada.' });

/** Absolute addresses of a site, for the links of answers. */
export function absoluteLinks({ urls, site }: Pick<CatalogueInput, 'urls' | 'site'>) {
  const page = (href: string): string => new URL(href, site).href;
  const api = (file: string): string => page(urls.apiFile(file));
  return {
    /** A page or file, by its address on the site. */
    page,
    /** An answer of the API, by its file. */
    api,
    /** The links that every answer has. */
    common: (
      self: string,
      up: string | null,
      href: string,
      files: readonly { title: string; path: string }[] = [],
    ) => ({
      self: api(self),
      up: up === null ? null : api(up),
      page: page(href),
      openapi: api(apiFiles.openapi()),
      files: files.map(({ title, path }) => ({
        title,
        url: page(urls.file(path)),
        mediatype: mediaTypeOf(path) ?? '',
      })),
    }),
  };
}
export type AbsoluteLinks = ReturnType<typeof absoluteLinks>;

/** A release as answers name it. */
export function releaseOf(
  release: Descriptor,
  { urls, site }: Pick<CatalogueInput, 'urls' | 'site'>,
): z.infer<typeof releaseSchema> {
  const { page } = absoluteLinks({ urls, site });
  const { name, title, version, created, 'guyub:attribution': attribution } = release;
  return {
    dataset: name,
    title,
    version,
    created,
    licenses: licencesOf(release, { urls, site }),
    attribution,
    url: page(urls.release(name, version)),
  };
}

/** The licences of a release; a notice that lies in the release is led to there. */
export const licencesOf = (
  { name, version, licenses }: Pick<Descriptor, 'name' | 'version' | 'licenses'>,
  { urls, site }: Pick<CatalogueInput, 'urls' | 'site'>,
): z.infer<typeof licenceSchema>[] =>
  licenses.map((licence) => ({
    name: licence.name,
    title: licence.title,
    url: URL.canParse(licence.path)
      ? licenceAddress(licence)
      : new URL(urls.file(paths.releaseFile(name, version, licence.path)), site).href,
  }));
