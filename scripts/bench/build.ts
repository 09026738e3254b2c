import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * A whole build, part by part, and the sizes of what it made. Times are told in seconds and as a multiple of a fixed
 * piece of work (compressing 32 MiB of text), measured in the same run: only the multiple can be compared between
 * machines or days.
 */
process.env['OUT_DIR'] = '.cache/bench/dist';
process.env['CACHE_DIR'] = '.cache/bench/site';
const { build } = await import('../build.ts');

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

console.log('\npages, gzip bytes');
row(['kind', 'pages', 'median', 'largest']);
for (const [kind, sizes] of await pageSizes('.cache/bench/dist')) {
  sizes.sort((a, b) => a - b);
  row([kind, sizes.length, sizes[Math.floor(sizes.length / 2)] ?? 0, sizes.at(-1) ?? 0]);
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
