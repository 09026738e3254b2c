import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** The machine's own browser where there is one: it needs no unpacking. */
const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Flags for a browser that reaches for no network of its own. */
const flags = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** Where a Chromium lies that can be started without a screen: the machine's, else the one in an npm package. */
async function browserPath(): Promise<string> {
  const own = systemBrowsers.find((path) => existsSync(path));
  if (own !== undefined) return own;
  // The variable makes the package unpack the libraries that its browser needs too.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Opens a browser that reaches for no network of its own. `more` are further flags. */
export const openBrowser = async (...more: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: await browserPath(), args: [...flags, ...more] });
