import { readFileSync } from 'node:fs';
import { readPalette } from '../lib/charts/palette.ts';
import { figureTable } from '../lib/dataset/angka.ts';
import { coverageTable } from '../lib/dataset/mutu.ts';
import { populationTable } from '../lib/dataset/penduduk.ts';
import { lineageQualityTable } from '../lib/dataset/silsilah.ts';
import type { Descriptor } from '../lib/package/descriptor.ts';
import type { MapPicture } from '../lib/picture/choropleth-maps.ts';
import { codesLeftAndCame } from '../lib/picture/codes-left-and-came.ts';
import { figureAge } from '../lib/picture/figure-age.ts';
import { figuresByYear } from '../lib/picture/figures-by-year.ts';
import { lksByKind } from '../lib/picture/lks-by-kind.ts';
import { namedPlaces } from '../lib/picture/named-places.ts';
import type { Picture } from '../lib/picture/picture.ts';
import { placesByEdition } from '../lib/picture/places-by-edition.ts';
import { populationByProvince } from '../lib/picture/population-by-province.ts';
import { populationByRegency } from '../lib/picture/population-by-regency.ts';
import { tkskAndDistricts } from '../lib/picture/tksk-and-districts.ts';
import { citedEditions, editionsKnownTo, editionsNamedBy } from './cited-editions.ts';
import { readTable } from './data.ts';
import { drawnReleases } from './drawn-releases.ts';
import { choropleths } from './measures.ts';
import { once } from './site.ts';
import { tilePictures } from './tile-maps.ts';

/** Makes pictures of each release of a dataset that is drawn, oldest first. */
const ofReleases = (
  dataset: Parameters<typeof drawnReleases>[0],
  make: (release: Descriptor) => readonly (Picture | null)[],
): Picture[] => drawnReleases(dataset).flatMap((release) => make(release).filter((picture) => picture !== null));

/** Every chart of the site, for each release that it is drawn from. */
const charts = once((): readonly Picture[] => [
  ...ofReleases('penduduk', (release) => {
    const rows = readTable(release, populationTable);
    return [...populationByProvince(release, rows), ...populationByRegency(release, rows)];
  }),
  ...ofReleases('angka', (release) => {
    const figures = readTable(release, figureTable);
    return [
      lksByKind(release, figures),
      tkskAndDistricts(release, figures, editionsKnownTo(release)),
      ...figuresByYear(release, figures),
      figureAge(release, figures),
    ];
  }),
  ...ofReleases('wilayah', ({ version }) => [placesByEdition(citedEditions(version))]),
  ...ofReleases('silsilah', (release) => {
    const quality = readTable(release, lineageQualityTable);
    const editions = editionsNamedBy(release);
    return (['desa/kelurahan', 'kecamatan'] as const).map((level) =>
      codesLeftAndCame(release, quality, editions, level),
    );
  }),
  ...ofReleases('mutu', (release) => namedPlaces(release, readTable(release, coverageTable))),
]);

/** Every map, for each release that it is drawn from. */
export const mapPictures = once((): readonly MapPicture[] => [...choropleths(), ...tilePictures()]);

/** Every chart and map. */
export const pictures = once((): readonly Picture[] => [...charts(), ...mapPictures()]);

/** Charts that have a page of their own, by id: the newest first. Maps stand on pages of their measure or province. */
export const chartsById = once(
  () =>
    new Map(
      [...Map.groupBy(charts(), ({ id }) => id)].map(([id, drawn]) => {
        const [newest, ...older] = drawn.toReversed();
        if (newest === undefined) throw new Error(`no picture ${id}`);
        return [id, [newest, ...older] as const];
      }),
    ),
);

/** The newest drawing of a chart; none where no release has what it draws. */
export const chart = (id: string): Picture | undefined => chartsById().get(id)?.[0];

/** Colours and rules of charts, for their files: as the site's own styles have them. */
export const chartStyle = once(() => ({
  css: readFileSync('src/styles/charts.css', 'utf8'),
  palette: readPalette(readFileSync('src/styles/tokens.css', 'utf8')),
}));
