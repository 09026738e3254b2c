import { rmSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formatInfo, tableFormats } from '../../src/lib/distribution/format.ts';
import { filesBelow } from '../files-below.ts';

/**
 * A whole build, part by part, from nothing; the downloads once more, now that they are made; and the sizes of what it
 * made. Times are told in seconds and as a multiple of a fixed
 * piece of work (compressing 32 MiB of text), measured in the same run: only the multiple can be compared between
 * machines or days.
 */
process.env['OUT_DIR'] = '.cache/bench/dist';
process.env['CACHE_DIR'] = '.cache/bench/site';
const { build } = await import('../build.ts');
const { makeDistributions } = await import('../distributions.ts');
rmSync('.cache/bench', { recursive: true, force: true });

const unit = measureUnit();
const parts = await build();
const row = (cells: readonly (string | number)[]) =>
  console.log(cells.map((c, i) => (i === 0 ? String(c).padEnd(24) : String(c).padStart(12))).join(''));

console.log(`\none unit: ${unit.toFixed(2)} s`);
row(['part', 'seconds', 'units', 'share', 'peak MiB']);
const all = parts.reduce((sum, { seconds }) => sum + seconds, 0);
const peak = Math.max(...parts.map((part) => part.peak));
for (const part of [...parts, { name: 'all', seconds: all, peak }])
  row([
    part.name,
    part.seconds.toFixed(1),
    (part.seconds / unit).toFixed(1),
    `${((100 * part.seconds) / all).toFixed(0)} %`,
    part.peak,
  ]);

const begun = performance.now();
const { jobs, jobsMade } = await makeDistributions('.cache/bench/site');
const warm = (performance.now() - begun) / 1000;
const cold = parts.find(({ name }) => name === 'downloads')?.seconds ?? NaN;
console.log(
  `\ndownloads once more: ${warm.toFixed(2)} s, ${((100 * warm) / cold).toFixed(1)} % of the first time; ${jobsMade} of ${jobs} jobs made`,
);

console.log('\ndownloads, by kind of file');
row(['kind', 'files', 'MiB', 'largest MiB']);
for (const [kind, sizes] of downloadSizes('.cache/bench/dist/data')) {
  const mebi = (bytes: number) => (bytes / 1024 ** 2).toFixed(1);
  row([kind, sizes.length, mebi(sizes.reduce((sum, size) => sum + size, 0)), mebi(Math.max(...sizes))]);
}

console.log('\npages, gzip bytes');
row(['kind', 'pages', 'median', 'largest']);
for (const [kind, sizes] of await pageSizes('.cache/bench/dist')) {
  sizes.sort((a, b) => a - b);
  row([kind, sizes.length, sizes[Math.floor(sizes.length / 2)] ?? 0, sizes.at(-1) ?? 0]);
}

/** Sizes of the files below `/data/` by kind: what follows the table's name, slices and parts by province apart. */
function downloadSizes(root: string): [string, number[]][] {
  const kindOf = (file: string): string => {
    if (file.includes('/latest/wilayah/')) return `slice${extname(file)}`;
    if (file.includes('/partisi/')) return 'partisi/*.parquet';
    const name = basename(file);
    const format = tableFormats.findLast((one) => name.endsWith(formatInfo[one].suffix) && one !== 'csv');
    return format === undefined ? extname(name) || name : formatInfo[format].suffix;
  };
  const files = filesBelow(root).filter((file) => !file.endsWith('.html'));
  const sizes = Map.groupBy(files, kindOf);
  return [...sizes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, group]) => [kind, group.map((file) => statSync(join(root, file)).size)]);
}

/** Seconds that the fixed piece of work takes here and now: the median of three. */
function measureUnit(): number {
  const text = Buffer.alloc(32 * 1024 ** 2, 'kecamatan, desa, kelurahan 32.76.02.1009\n');
  const times = [1, 2, 3].map(() => {
    const begun = performance.now();
    gzipSync(text, { level: 6 });
    return (performance.now() - begun) / 1000;
  });
  return times.sort((a, b) => a - b)[1] ?? NaN;
}

/** Gzip sizes of the pages by kind: the first folder, and for places the length of the code. */
async function pageSizes(root: string): Promise<[string, number[]][]> {
  const sizes = new Map<string, number[]>();
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  for (const file of files) {
    const [folder = '', code = ''] = file.split('/');
    const kind =
      folder === 'wilayah' ? `wilayah, ${code === 'index.html' ? 'index' : `${code.length} characters`}` : folder;
    const list = sizes.get(kind) ?? [];
    list.push(gzipSync(await readFile(join(root, file)), { level: 6 }).length);
    sizes.set(kind, list);
  }
  return [...sizes];
}
