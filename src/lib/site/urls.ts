import type { ProgrammeId } from '../dataset/shared.ts';
import { levelOf, parentCode } from '../region/code.ts';

/** Formats in which a slice by place is offered. */
export const sliceFormats = ['csv', 'json'] as const;
export type SliceFormat = (typeof sliceFormats)[number];

/** Datasets that are also offered cut by place. */
export type SlicedDataset = 'wilayah' | 'lembaga' | 'angka';

/** Forms of a feed: Atom and JSON Feed. */
export const feedFormats = ['xml', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** Answers of the API, below `api/v1/`. With `{kode}` in place of a code they are the path templates of its description. */
export const apiFiles = {
  index: () => 'index.json',
  /** The description of the API, OpenAPI. */
  openapi: () => 'openapi.json',
  programmes: () => 'programmes.json',
  programme: (id: string) => `programmes/${id}.json`,
  datasets: () => 'datasets.json',
  dataset: (name: string) => `datasets/${name}.json`,
  places: () => 'places/index.json',
  /** A province, regency or city. */
  place: (code: string) => `places/${code}.json`,
  institutions: () => 'institutions/index.json',
  institution: (id: string) => `institutions/${id}.json`,
  figures: () => 'figures/index.json',
  figuresOf: (programme: string) => `figures/${programme}.json`,
  lineages: () => 'lineage/index.json',
  /** What became of the codes of a regency or city, of any edition. */
  lineage: (regency: string) => `lineage/${regency}.json`,
};

/** Paths below the site's root, without the base and without a leading slash: where the build writes its files. */
export const paths = {
  releaseFile: (dataset: string, version: string, file: string): string => `data/${dataset}/${version}/${file}`,
  latestFile: (dataset: string, file: string): string => `data/${dataset}/latest/${file}`,
  slice: (dataset: SlicedDataset, code: string, format: SliceFormat): string =>
    `data/${dataset}/latest/wilayah/${code}.${format}`,
  /** All latest releases in one database. */
  database: 'data/guyub.sqlite',
  /** Checksums of every file below `/data/`, in the form that `sha256sum -c` reads. */
  checksums: 'data/SHA256SUMS',
  /** A file of the API, one of `apiFiles`. */
  api: (file: string): string => `api/v1/${file}`,
  /** DCAT-AP. */
  dcat: 'katalog.jsonld',
  /** Project Open Data. */
  projectOpenData: 'data.json',
  /** A feed of releases: of the site, of a dataset, of a province. */
  feed: (of: FeedOf, format: FeedFormat): string => `${feedFolder(of)}umpan.${format}`,
  /** A file of a chart or map, drawn from a release of the dataset that it is about. */
  picture: (id: string, version: string, format: PictureFormat): string => `gambar/${id}/${version}/${id}.${format}`,
  /** The picture that goes with the address of a page where it is shared: of the page at this path below the root. */
  socialImage: (page: string): string => `gambar/sosial/${page.replace(/\/$/, '') || 'beranda'}.png`,
  robots: 'robots.txt',
  sitemapIndex: 'sitemap-index.xml',
  /** A part of the sitemap; a part that is too long for one file has several, numbered from 1. */
  sitemapPart: (part: string, number: number): string =>
    number === 1 ? `sitemap-${part}.xml` : `sitemap-${part}-${number}.xml`,
  /** What the site is and where its files are, for programs that read text. */
  llms: 'llms.txt',
};

/** Formats in which a chart or map is offered. */
export const pictureFormats = ['svg', 'png', 'csv', 'json'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** What a feed is about. */
export type FeedOf = 'site' | { readonly dataset: string } | { readonly province: string };
const feedFolder = (of: FeedOf): string =>
  of === 'site' ? '' : 'dataset' in of ? `data/${of.dataset}/` : `wilayah/${of.province}/`;

/**
 * Every address of the site, made in one place. A published address answers for ever: never change one, add.
 * @param base path under which the site is served, with a slash at both ends: `/` or `/guyub/`
 */
export function makeUrls(base: string) {
  const at = (path: string) => `${base}${path}`;
  const place = (code: string): string =>
    levelOf(code) === 'desa/kelurahan' ? at(`wilayah/${parentCode(code) ?? ''}/#${code}`) : at(`wilayah/${code}/`);
  return {
    home: () => at(''),
    programmes: () => at('program/'),
    programme: (id: ProgrammeId) => at(`program/${id}/`),
    places: () => at('wilayah/'),
    /** A village is a section of its district's page. @throws RangeError for what is no place code */
    place,
    /** The part of a place's page that is about one programme. */
    placeProgramme: (code: string, programme: ProgrammeId) => `${at(`wilayah/${code}/`)}#${programme}`,
    placeIndex: () => at('wilayah/indeks/'),
    /** The places whose names begin so: lower-case letters and digits. */
    placeIndexOf: (prefix: string) => at(`wilayah/indeks/${prefix}/`),
    institution: (id: string) => at(`lembaga/${id}/`),
    figures: () => at('angka/'),
    figuresOf: (programme: string) => at(`angka/${programme}/`),
    figure: (programme: string, id: string) => at(`angka/${programme}/#${id}`),
    regulations: () => at('peraturan/'),
    regulation: (id: string) => at(`peraturan/#${id}`),
    references: () => at('rujukan/'),
    reference: (id: string) => at(`rujukan/#${id}`),
    datasets: () => at('data/'),
    dataset: (name: string) => at(`data/${name}/`),
    release: (name: string, version: string) => at(`data/${name}/${version}/`),
    /** What changed in a release since the one before. */
    changes: (name: string, version: string) => at(`data/${name}/${version}/perubahan/`),
    releaseFile: (name: string, version: string, file: string) => at(paths.releaseFile(name, version, file)),
    latestFile: (name: string, file: string) => at(paths.latestFile(name, file)),
    slice: (dataset: SlicedDataset, code: string, format: SliceFormat) => at(paths.slice(dataset, code, format)),
    database: () => at(paths.database),
    checksums: () => at(paths.checksums),
    feed: (of: FeedOf, format: FeedFormat) => at(paths.feed(of, format)),
    /** How to read the files with the usual programs. */
    dataUse: () => at('panduan/memakai-data/'),
    /** What the API of files answers, and what it promises. */
    api: () => at('api/'),
    /** A file of the API, one of `apiFiles`. */
    apiFile: (file: string) => at(paths.api(file)),
    guides: () => at('panduan/'),
    /** A guide, by the name of its file in `src/content/panduan/`. */
    guide: (id: string) => at(`panduan/${id}/`),
    directory: () => at('direktori/'),
    directoryOf: (program: string) => at(`direktori/${program}/`),
    directoryProvince: (code: string) => at(`direktori/provinsi/${code}/`),
    /** Which code became which. */
    silsilah: () => at('silsilah/'),
    /** Every code of a regency, of any edition, that left, came, or was given to another place. */
    lineageOf: (regency: string) => at(`silsilah/${regency}/`),
    charts: () => at('grafik/'),
    maps: () => at('peta/'),
    /** The map of one measure by province, and the way to that of all regencies. */
    mapsOf: (measure: string) => at(`peta/${measure}/`),
    /** All regencies and cities as tiles of equal size, with their table: a page of its own, for its weight. */
    tilesOf: (measure: string) => at(`peta/${measure}/kabupaten/`),
    /** Maps of all measures of one province. */
    mapsOfProvince: (code: string) => at(`peta/${code}/`),
    /** The page of a chart or map, by its id; maps stand on the pages of their measure or province. */
    picture: (id: string) => {
      const [, measure, place] = /^peta-(.+)-(\w+)$/.exec(id) ?? [];
      if (measure === undefined || place === undefined) return at(`grafik/${id}/`);
      if (place === 'kabupaten') return at(`peta/${measure}/kabupaten/`);
      return /^\d/.test(place) ? `${at(`peta/${place}/`)}#${measure}` : `${at(`peta/${measure}/`)}#${place}`;
    },
    pictureFile: (id: string, version: string, format: PictureFormat) => at(paths.picture(id, version, format)),
    /** The page that other sites show in a frame. */
    embed: (id: string, version: string) => at(`sematan/${id}/${version}/`),
    search: () => at('cari/'),
    about: () => at('tentang/'),
    methodology: () => at('metodologi/'),
    /** Which standards the metadata meets, and how that was checked. */
    standards: () => at('metodologi/standar/'),
    privacy: () => at('privasi/'),
    accessibility: () => at('aksesibilitas/'),
    corrections: () => at('koreksi/'),
    /** What is filled, how old it is, and how much of Indonesia it covers. */
    quality: () => at('mutu/'),
    /** How often the search for places finds what is typed. */
    searchQuality: () => at('mutu/pencarian/'),
    file: (path: string) => at(path),
  };
}
export type Urls = ReturnType<typeof makeUrls>;

/** A base path with a slash at both ends, from what people write: `guyub`, `/guyub`, `/guyub/` → `/guyub/`; empty → `/`. */
export const normaliseBase = (text: string): string =>
  `/${text.split('/').filter(Boolean).join('/')}/`.replace(/^\/\/$/, '/');
