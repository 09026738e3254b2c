import { dev } from 'astro';
import { makeApi } from './api.ts';
import { checkData } from './commands/check.ts';
import { makeDistributions } from './distributions.ts';
import { cacheFolder, dataFolder } from './folders.ts';
import { makePictures } from './pictures.ts';
import { makePlaceIndex } from './place-index.ts';
import { makeSocialImages } from './social-images.ts';
import { checkStandards } from './standards.ts';

/** `npm run dev`: the development server for work on pages, over the same downloads as a build. */
await checkData(dataFolder());
await makeDistributions(cacheFolder());
await checkStandards(cacheFolder());
await makePlaceIndex(cacheFolder());
makeApi(cacheFolder());
await makePictures(cacheFolder());
await makeSocialImages(cacheFolder());
await dev({ root: '.', server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4321) } });
