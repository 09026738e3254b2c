import ChartCards from '../../src/components/picture/ChartCards.astro';
import MapFigure from '../../src/components/picture/MapFigure.astro';
import MapPreview from '../../src/components/picture/MapPreview.astro';
import MapTable from '../../src/components/picture/MapTable.astro';
import PictureDownloads from '../../src/components/picture/PictureDownloads.astro';
import PictureFigure from '../../src/components/picture/PictureFigure.astro';
import PictureTable from '../../src/components/picture/PictureTable.astro';
import { mapTable } from '../../src/lib/page/maps.ts';
import { pictureView } from '../../src/lib/page/picture.ts';
import { choroplethMaps } from '../../src/lib/picture/choropleth-maps.ts';
import { makeUrls } from '../../src/lib/site/urls.ts';
import { exampleGround } from '../fixtures/example-ground.ts';
import { exampleMeasures } from '../fixtures/example-measures.ts';
import { examplePicture } from '../fixtures/example-picture.ts';
import type { Example } from './examples.ts';

const maps = choroplethMaps(exampleGround, exampleMeasures());
const map = (id: string) => {
  const found = maps.find((picture) => picture.id === id);
  if (found === undefined) throw new Error(`no map ${id}`);
  return found;
};
const table = mapTable(map('peta-liputan-11'));
const href = (code: string) => `/wilayah/${code}/`;
const view = pictureView(map('peta-kepadatan-11'), {
  urls: makeUrls('/'),
  site: new URL('https://contoh.example/'),
  sizes: {},
});

/** Charts and maps around which a page stands. */
export const pictureExamples: Readonly<Record<string, Example>> = {
  'chart: where it answers a question': { component: PictureFigure, props: { picture: examplePicture, heading: 'h2' } },
  'chart: its table, with what all rows share': {
    component: PictureTable,
    props: { table: examplePicture.table, name: 'Tabel contoh' },
  },
  'chart: its files': {
    component: PictureDownloads,
    props: {
      files: [
        { format: 'svg', href: '/gambar/contoh/1.0.0/contoh.svg', bytes: 5700 },
        { format: 'csv', href: '/gambar/contoh/1.0.0/contoh.csv', bytes: undefined },
      ],
    },
  },
  'chart: as a card': { component: ChartCards, props: { pictures: [examplePicture], heading: 'h2' } },
  'map: its places as links': { component: MapFigure, props: { map: map('peta-kepadatan-11'), href, view } },
  'map: where its sources stand elsewhere': {
    component: MapFigure,
    props: { map: map('peta-kepadatan-11'), href, view, bare: true },
  },
  'map: as a file, with a place without data': {
    component: MapPreview,
    props: { map: map('peta-kepadatan-provinsi'), more: 'Petanya yang bertaut' },
  },
  'map: its table, by province': {
    component: MapTable,
    props: {
      table,
      groups: [{ heading: { name: 'Provinsi Contoh', href: '/peta/11/' }, lines: table.lines }],
      name: 'Tabel contoh',
      heading: 'Kabupaten dan kota',
      href,
    },
  },
};
