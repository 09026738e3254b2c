import { z } from 'zod';
import { nation, selfAndAbove } from '../region/code.ts';
import type { Place } from '../region/hierarchy.ts';
import { apiFiles, paths } from '../site/urls.ts';
import type { ApiSource, ApiTag } from './endpoint.ts';
import { defineEndpoint } from './endpoint.ts';
import { envelope, orNothing, orThere } from './envelope.ts';
import type { CountedKind, summary } from './place-schemas.ts';
import { countedKinds, country, former, province, regency } from './place-schemas.ts';

const tag: ApiTag = {
  name: 'wilayah',
  title: 'Wilayah',
  description:
    'Provinsi, kabupaten/kota, kecamatan, dan desa/kelurahan menurut edisi terbaru kode Kemendagri. Kode selalu teks.',
};

const drawnOn = ['wilayah', 'penduduk', 'lembaga', 'angka'] as const;

export const placesEndpoint = defineEndpoint({
  file: apiFiles.places(),
  operationId: 'daftarProvinsi',
  tag,
  summary: 'Semua provinsi',
  description: 'Indonesia dan provinsinya: penduduk, luas, titik tengah, dan banyaknya wilayah di dalamnya.',
  collection: { name: 'places', count: ({ tree }) => tree.places.length },
  schema: envelope('JawabanDaftarProvinsi', 'Semua provinsi.', country, {}),
  *answers(source) {
    const { links, tree, urls } = source;
    const aboutOf = aboutPlaces(source);
    yield {
      file: apiFiles.places(),
      body: {
        data: { ...aboutOf(nation), provinsi: tree.provinces.map((place) => summaryOf(place, aboutOf, source)) },
        links: links.common(apiFiles.places(), apiFiles.index(), urls.places(), [
          { title: 'Semua wilayah', path: paths.latestFile('wilayah', 'wilayah.csv') },
          { title: 'Penduduk dan luas', path: paths.latestFile('penduduk', 'penduduk.csv') },
        ]),
        releases: source.releases(...drawnOn),
      },
    };
  },
});

export const placeEndpoint = defineEndpoint({
  file: apiFiles.place('{kode}'),
  operationId: 'wilayah',
  tag,
  summary: 'Satu provinsi, kabupaten, atau kota',
  description:
    'Provinsi memuat kabupaten dan kotanya. Kabupaten atau kota memuat kecamatan, desa, dan kelurahannya, dengan titik tengah dan kode pos jika diketahui. Kode edisi lama yang tidak dipakai lagi tetap menjawab: data null, dan withdrawn menyebut edisi terakhirnya.',
  parameter: {
    name: 'kode',
    description: 'Kode Kemendagri provinsi (32) atau kabupaten/kota (32.76), dengan titik.',
    pattern: String.raw`^\d{2}(\.\d{2})?$`,
    example: '32.76',
  },
  schema: envelope(
    'JawabanWilayah',
    'Satu provinsi, kabupaten, atau kota.',
    orNothing(z.discriminatedUnion('tingkat', [province, regency])),
    {},
    { withdrawn: orThere(former) },
  ),
  *answers(source) {
    const { tree } = source;
    const aboutOf = aboutPlaces(source);
    for (const one of tree.provinces) {
      const children = tree.children(one.kode);
      const kabupaten_kota = children.map((place) => summaryOf(place, aboutOf, source));
      const data = {
        ...one,
        tingkat: 'provinsi' as const,
        ...aboutOf(one.kode),
        ...aboutOf.ids(one.kode),
        kabupaten_kota,
      };
      yield { file: apiFiles.place(one.kode), body: { data, withdrawn: null, ...restOf(one, source) } };
      for (const place of children)
        yield { file: apiFiles.place(place.kode), body: regencyBody(place, aboutOf, source) };
    }
    for (const withdrawn of source.formerPlaces)
      yield {
        file: apiFiles.place(withdrawn.kode),
        body: {
          data: null,
          withdrawn,
          links: source.links.common(
            apiFiles.place(withdrawn.kode),
            apiFiles.places(),
            source.urls.place(withdrawn.kode),
          ),
          releases: source.releases('wilayah'),
        },
      };
  },
});

function regencyBody(place: Place, aboutOf: AboutPlaces, source: ApiSource) {
  const { links, tree, urls } = source;
  const kecamatan = tree.children(place.kode).map((below) => ({
    ...below,
    links: { page: links.page(urls.place(below.kode)) },
    desa_kelurahan: [...tree.children(below.kode)],
  }));
  const tingkat = 'kabupaten/kota' as const;
  const data = { ...place, tingkat, ...aboutOf(place.kode), ...aboutOf.ids(place.kode), kecamatan };
  return { data, withdrawn: null, ...restOf(place, source) };
}

/** Links and releases of a place's answer. */
function restOf({ kode, nama, kode_induk }: Place, source: ApiSource) {
  const { links, tree, urls } = source;
  const province = kode_induk ?? kode;
  const provinceName = tree.get(province).nama;
  return {
    links: links.common(
      apiFiles.place(kode),
      kode_induk === null ? apiFiles.places() : apiFiles.place(kode_induk),
      urls.place(kode),
      (['csv', 'json'] as const).flatMap((format) => [
        { title: `Wilayah di ${nama}`, path: paths.slice('wilayah', kode, format) },
        { title: `Lembaga di ${provinceName}`, path: paths.slice('lembaga', province, format) },
        { title: `Angka di ${provinceName}`, path: paths.slice('angka', province, format) },
      ]),
    ),
    releases: source.releases(...drawnOn),
  };
}

type AboutPlaces = ReturnType<typeof aboutPlaces>;
/** Counts of a place and of what lies in it, by its code; rows are sought once for all places. */
function aboutPlaces({ tree, populationByCode, institutions, figures }: ApiSource) {
  const within = (rows: readonly { readonly id: string; readonly kode_wilayah: string }[]) => {
    const found = new Map<string, string[]>();
    for (const { id, kode_wilayah } of rows)
      for (const code of selfAndAbove(kode_wilayah)) found.set(code, [...(found.get(code) ?? []), id]);
    return (code: string) => found.get(code) ?? [];
  };
  const [institutionsIn, figuresIn] = [within(institutions), within(figures)];
  const aboutOf = (code: string) => {
    const counts = tree.countsBelow(code);
    return {
      penduduk: populationByCode.get(code) ?? null,
      jumlah: Object.fromEntries(
        Object.entries(countedKinds).map(([key, kind]) => [key, counts.get(kind) ?? 0]),
      ) as Record<CountedKind, number>,
      baris_lembaga: institutionsIn(code).length,
      baris_angka: figuresIn(code).length,
    };
  };
  return Object.assign(aboutOf, {
    ids: (code: string) => ({ id_lembaga: institutionsIn(code), id_angka: figuresIn(code) }),
  });
}

const summaryOf = (place: Place, aboutOf: AboutPlaces, { links, urls }: ApiSource): z.infer<typeof summary> => ({
  ...place,
  ...aboutOf(place.kode),
  links: { self: links.api(apiFiles.place(place.kode)), page: links.page(urls.place(place.kode)) },
});
