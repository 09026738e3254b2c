import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser } from './browser.ts';
import { pageKinds } from './page-kinds.ts';
import { outFolder } from './folders.ts';
import { startServer } from './serve.ts';

/**
 * `npm run screenshots`: pictures of one page of each kind of the built site, narrow and wide, light and dark, those of
 * charts and maps also in grey and as they print, as WebP in
 * `docs/screenshots/`. Run it when the looks have changed, and look at them.
 */
const folder = 'docs/screenshots';
const sizes = [
  { width: 360, height: 1100 },
  { width: 1280, height: 1000 },
];
/** Pages that look like another of the list. */
const alike = new Set([
  'lembaga dengan catatan panjang',
  'program yang panjang',
  'kota',
  'kecamatan dengan banyak desa',
  'rilis',
  'privasi',
  'tentang',
]);

/** Looks beyond light and dark of the pages that are about a picture: on paper, and as eyes without colour see them. */
const pictured = /^(grafik|peta|sematan)/;

const started = performance.now();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await startServer({ folder: outFolder(), base: '/', port: 0 });
const browser = await openBrowser();
const kinds = Object.entries(pageKinds).filter(([name]) => !alike.has(name));
let files = 0;
let bytes = 0;

async function take(page: Page, name: string, look: string): Promise<void> {
  const file = join(folder, `${name.replaceAll(' ', '-')}-${page.viewportSize()?.width ?? 0}-${look}.webp`);
  await sharp(await page.screenshot())
    .webp({ quality: 80 })
    .toFile(file);
  files++;
  bytes += statSync(file).size;
}

for (const viewport of sizes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport, colorScheme });
    for (const [name, path] of kinds) {
      await page.goto(server.url + path);
      await page.waitForLoadState('networkidle');
      await take(page, name, colorScheme);
    }
    await page.close();
    console.log(`${viewport.width} px, ${colorScheme}: ${kinds.length} pages`);
  }
  const page = await browser.newPage({ viewport, colorScheme: 'light' });
  const devtools = await page.context().newCDPSession(page);
  const shown = kinds.filter(([name]) => pictured.test(name));
  for (const [name, path] of shown) {
    await page.goto(server.url + path);
    await page.waitForLoadState('networkidle');
    await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
    await take(page, name, 'grey');
    await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
    await page.emulateMedia({ media: 'print' });
    await take(page, name, 'print');
    await page.emulateMedia({ media: 'screen' });
  }
  await page.close();
  console.log(`${viewport.width} px, grey and print: ${shown.length} pages`);
}
await browser.close();
await server.close();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${folder}: ${files} pictures, ${(bytes / 1024 ** 2).toFixed(1)} MiB, ${seconds} s`);
