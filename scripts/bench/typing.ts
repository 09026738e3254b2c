import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { outFolder } from '../folders.ts';
import { startServer } from '../serve.ts';

/**
 * `npm run bench -- typing`: the search for places in a real browser, one query after another, each in a browser that has
 * loaded nothing: bytes on the wire until the answer stands (script and index together), the longest time from a key to
 * its options when the files are there, on this machine and slowed down to a cheap phone, and the memory in use after it.
 */
const queries = [
  'sukamaju',
  'zukamaju',
  'soekamadjoe depok',
  'karang taruna cepu',
  'desa guci, kec. bumijawa, kab. tegal, jawa tengah 52466',
  'sidomulyo',
  'mekarsri bogor',
];
/** How much slower than this machine a cheap phone is taken to be. */
const slowness = 6;

const server = await startServer({ folder: outFolder(), base: '/', port: 0 });
const browser = await openBrowser();
try {
  row(['query', 'bytes', 'files', 'key ms', `x${slowness} ms`, 'heap MiB']);
  for (const query of queries) row([query, ...(await measure(browser, query)).map(String)]);
} finally {
  await browser.close();
  await server.close();
}

async function measure(on: Browser, query: string): Promise<number[]> {
  const context = await on.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${server.url}wilayah/32.76.08/`);
  await page.waitForLoadState('networkidle');
  let [bytes, files] = [0, 0];
  const sizes: Promise<void>[] = [];
  page.on('response', (response) => {
    files++;
    sizes.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => {
          bytes += responseBodySize;
        }),
    );
  });
  await page.getByRole('combobox').fill(query);
  await page.locator('.place-popup [role=option]').first().waitFor();
  await page.waitForLoadState('networkidle');
  await Promise.all(sizes);
  const [wire, requests] = [bytes, files];
  const session = await context.newCDPSession(page);
  // Once for the files of each beginning, then again with all of them there.
  await typed(page, query);
  const fast = await typed(page, query);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const slow = await typed(page, query);
  const heap = await heapOf(session);
  await context.close();
  return [wire, requests, Math.round(fast), Math.round(slow), Math.round(heap * 10) / 10];
}

/** Types a query letter by letter: the longest time from a key to what it shows, in milliseconds. */
function typed(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector('.place-search input') as HTMLInputElement;
    const list = document.querySelector('.place-search [role=listbox]') as HTMLElement;
    const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    let longest = 0;
    for (let end = 1; end <= text.length; end++) {
      field.value = text.slice(0, end);
      const begun = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // What needs a rest first is no answer to a key.
      while (list.children.length === 0 && performance.now() - begun < 200) await wait(0);
      if (list.children.length > 0) longest = Math.max(longest, performance.now() - begun);
      else await wait(1_000);
    }
    return longest;
  }, query);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 ** 2;
}

function row(cells: readonly string[]): void {
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(58) : cell.padStart(9))).join(''));
}
