import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PngJob } from './rasterise.ts';
import { rasterise } from './rasterise.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-png-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const job = (given: Partial<PngJob> & { text?: string; fill?: string } = {}): PngJob => ({
  name: 'contoh',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60" width="120" height="60"><style>text{font-family:system-ui,sans-serif}.tebal{font-weight:700}@media screen{rect{fill:#000}}</style><rect width="120" height="60" fill="${given.fill ?? '#fff'}"/><text class="tebal" x="10" y="40" font-size="24">${given.text ?? 'Guyub'}</text></svg>`,
  scale: 2,
  texts: [],
  ...given,
});
const inFolder = () => readdirSync(folder).filter((name) => name.endsWith('.png'));

test('a picture is drawn at its scale, with the text in the site’s font and the light theme', async () => {
  const { files, drawn } = await rasterise([job()], folder);
  expect(drawn).toBe(1);
  const { data, info } = await sharp(files[0]).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([240, 120]);
  expect(data[0]).toBe(255);
  const dark = data.filter((value) => value < 100).length;
  expect(dark).toBeGreaterThan(400);
  // Bold strokes: more ink than the same word in the regular weight.
  const regular = await rasterise([job({ svg: job().svg.replace(' class="tebal"', '') })], folder);
  const thin = await sharp(regular.files[0]).greyscale().raw().toBuffer();
  expect(dark).toBeGreaterThan(thin.filter((value) => value < 100).length * 1.1);
});
test('the files stand in the order of the jobs, whichever ends first; two jobs alike have one file', async () => {
  const jobs = ['#f00', '#0f0', '#00f', '#f00'].map((fill) => job({ fill }));
  const { files, drawn } = await rasterise(jobs, folder);
  const corners = await Promise.all(
    files.map(async (file) => [...(await sharp(file).removeAlpha().raw().toBuffer()).subarray(0, 3)].join(' ')),
  );
  expect(corners).toEqual(['255 0 0', '0 255 0', '0 0 255', '255 0 0']);
  expect([drawn, new Set(files).size]).toEqual([3, 3]);
});
test('the same picture has the same bytes', async () => {
  const first = readFileSync((await rasterise([job()], folder)).files[0]!);
  rmSync(folder, { recursive: true });
  expect(readFileSync((await rasterise([job()], folder)).files[0]!).equals(first)).toBe(true);
});
test('what was drawn before is not drawn again; another text, scale or metadata is; what no job gives is removed', async () => {
  const before = (await rasterise([job()], folder)).files[0]!;
  writeFileSync(join(folder, 'asing.txt'), 'bukan gambar');
  const written = statSync(before).mtimeMs;
  expect((await rasterise([job()], folder)).drawn).toBe(0);
  expect(statSync(before).mtimeMs).toBe(written);
  const others = [job({ text: 'Lain' }), job({ scale: 1 }), job({ texts: [{ keyword: 'Title', text: 'x' }] })];
  const { files, drawn } = await rasterise(others, folder);
  expect(drawn).toBe(3);
  expect(
    inFolder()
      .map((name) => join(folder, name))
      .sort(),
  ).toEqual([...files].sort());
  expect(readdirSync(folder)).toContain('asing.txt');
});
test('a character that no font has stops it, and is named with its picture', async () => {
  await expect(
    rasterise([job({ name: 'peta', text: 'a → b' }), job({ name: 'lain', text: '☃' })], folder),
  ).rejects.toThrow(
    'peta: no font has "→" (U+2192); write it otherwise\nlain: no font has "☃" (U+2603); write it otherwise',
  );
  expect(inFolder()).toEqual([]);
});
test('a picture that cannot be read is named', async () => {
  await expect(rasterise([job({ name: 'rusak', svg: '<svg' })], folder)).rejects.toThrow(/^rusak: /);
});
