import ChartCards from '../../src/components/picture/ChartCards.astro';
import PictureDownloads from '../../src/components/picture/PictureDownloads.astro';
import PictureFigure from '../../src/components/picture/PictureFigure.astro';
import PictureTable from '../../src/components/picture/PictureTable.astro';
import { examplePicture } from '../fixtures/example-picture.ts';
import type { Example } from './examples.ts';

/** Charts around which a page stands. */
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
};
