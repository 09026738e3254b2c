import { argv } from 'node:process';

/**
 * `npm run bench`: how long a build takes, part by part, and how large its pages are.
 * `npm run bench -- pages`: how Lighthouse scores a page of each kind of the built site.
 * `npm run bench -- search`: how often the search of the built site finds the place.
 * `npm run bench -- typing`: what that search loads and how fast it answers in a browser.
 */
const benches: Record<string, () => Promise<unknown>> = {
  build: () => import('./bench/build.ts'),
  pages: () => import('./bench/pages.ts'),
  search: () => import('./bench/search.ts'),
  typing: () => import('./bench/typing.ts'),
};
const wanted = argv[2] ?? 'build';
const bench = benches[wanted];
if (bench === undefined) {
  console.error(`bench: there is no "${wanted}"; write one of: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 1;
} else await bench();
