import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';
import { outFolder } from '../../scripts/folders.ts';
import type { RunningServer } from '../../scripts/serve.ts';
import { startServer } from '../../scripts/serve.ts';

/** The built site as a host serves it, and a browser to look at it with. */
export interface BuiltSite {
  readonly browser: Browser;
  /** Address of its first page, with a slash at the end. */
  readonly url: string;
}

/** The built site for a file of tests: there before the first of them, closed after the last. */
export function builtSite(): BuiltSite {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ folder: outFolder(), base: '/', port: 0 });
    browser = await openBrowser();
  });
  afterAll(async () => {
    // Where the start failed, its reason is the one to read, not that there is nothing to close.
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return server.url;
    },
  };
}
