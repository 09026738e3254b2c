import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { outFolder } from '../../scripts/folders.ts';

const folder = 'tests/components/examples';
/** Rules about a whole document: here parts of many documents stand side by side. */
const ofDocuments = [
  'duplicate-id-aria',
  'heading-order',
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-unique',
  'page-has-heading-one',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(['light', 'dark'] as const)(
  'no example has a violation in the styles of the site, %s',
  async (colorScheme) => {
    const assets = join(outFolder(), '_astro');
    const css = readdirSync(assets)
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(assets, file), 'utf8'));
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(40);
    const parts = files.map((file) => `<div title="${file}">${readFileSync(join(folder, file), 'utf8')}</div>`);
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
    await page.setContent(
      `<!doctype html><html lang="id"><title>Contoh</title><style>${css.join('')}</style><main class="wrap">${parts.join('')}</main>`,
    );
    const { violations } = await new AxeBuilder({ page }).disableRules(ofDocuments).setLegacyMode().analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    await page.close();
  },
);
