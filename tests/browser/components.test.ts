import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outFolder } from '../../scripts/folders.ts';
import { openBrowser } from '../../scripts/browser.ts';

const folder = 'tests/components/examples';
/** Rules about a whole document: an example is a part of one. */
const ofDocuments = ['landmark-one-main', 'page-has-heading-one', 'region', 'heading-order', 'landmark-unique'];

let browser: Browser;
let css: string;
beforeAll(async () => {
  const assets = join(outFolder(), '_astro');
  css = readdirSync(assets)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(assets, file), 'utf8'))
    .join('\n');
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(readdirSync(folder))('%s: no violation, light and dark, in the styles of the site', async (file) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const markup = readFileSync(join(folder, file), 'utf8');
  await page.setContent(
    `<!doctype html><html lang="id"><title>Contoh</title><style>${css}</style><body><main class="wrap">${markup}</main>`,
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).disableRules(ofDocuments).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id} in ${colorScheme}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
  await page.close();
});
