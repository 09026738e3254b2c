import { gzipSync } from 'node:zlib';
import { limits } from './budgets.ts';

/** What is wrong with the maps that stand in a page: one that is too heavy to stand there, or that does not say what its boundaries are. */
export function inlineMapFaults(html: string): string[] {
  const locators = html.match(/<svg class="locator"[^]*?<\/svg>/g) ?? [];
  const heavy = locators
    .map((svg) => gzipSync(svg, { level: 6 }).length)
    .filter((bytes) => bytes > limits.locator)
    .map((bytes) => `its locator map has ${bytes} bytes; at most ${limits.locator}`);
  const hasMap = locators.length > 0 || /<figure class="picture map[ "-]/.test(html);
  const silent = hasMap && !/Batas tidak\s+resmi/.test(html);
  return silent ? [...heavy, 'a map that does not say «Batas tidak resmi»'] : heavy;
}
