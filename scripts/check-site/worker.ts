import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { isPlaceCode } from '../../src/lib/region/code.ts';
import { resolveAddress } from './addresses.ts';
import { pageKind, pageLimit } from './budgets.ts';
import { saysUnknown } from './former-places.ts';
import { inlineMapFaults } from './inline-maps.ts';
import { readPage } from './page.ts';
import { placeOfTarget } from './place-index.ts';
import type { PageAbout } from './social.ts';

/** A share of the pages, for one core. */
export interface WorkerTask {
  readonly root: string;
  readonly base: string;
  readonly pages: readonly string[];
}
export interface PageSummary {
  readonly file: string;
  readonly kind: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly ids: readonly string[];
  /** The address that the page names as its own. */
  readonly canonical?: string | undefined;
  readonly about: PageAbout;
  /** Of a place's page, the places that it links to. */
  readonly leadsTo: readonly string[];
  /** It says of a code that its place is not known today. */
  readonly saysUnknown: boolean;
}
export interface WorkerResult {
  readonly pages: readonly PageSummary[];
  /** Targets on this site as `file#fragment`, each with the first page that leads there. */
  readonly targets: ReadonlyMap<string, string>;
  /** Codes of the places that the pages of the index list, each as often as it is linked. */
  readonly indexed: readonly string[];
  readonly externals: number;
  readonly faults: readonly string[];
}

/** Reads a share of the pages; links are resolved here and looked up once all pages are known. */
export function checkPages({ root, base, pages }: WorkerTask): WorkerResult {
  const targets = new Map<string, string>();
  const externals = new Set<string>();
  const faults: string[] = [];
  const indexed: string[] = [];
  const summaries = pages.map((file): PageSummary => {
    const html = readFileSync(join(root, file), 'utf8');
    const kind = pageKind(file);
    const leadsTo = new Set<string>();
    const { ids, links, loads, canonical, about, faults: found } = readPage(html);
    faults.push(...[...found, ...inlineMapFaults(html)].map((fault) => `${file}: ${fault}`));
    for (const [address, isLoaded] of [
      ...links.map((link) => [link, false] as const),
      ...loads.map((load) => [load, true] as const),
    ]) {
      const target = resolveAddress(address, file, base);
      if (target.kind === 'wrong') faults.push(`${file}: "${address}": ${target.why}`);
      else if (target.kind === 'external') {
        externals.add(address);
        if (isLoaded) faults.push(`${file}: loads ${address} from elsewhere; serve it from this site`);
      } else {
        const key = `${target.file}#${target.fragment}`;
        if (!targets.has(key)) targets.set(key, file);
        const code = file.startsWith('wilayah/') ? placeOfTarget(target) : undefined;
        if (code !== undefined && kind === 'indeks') indexed.push(code);
        else if (code !== undefined) leadsTo.add(code);
      }
    }
    const gzip = gzipSync(html, { level: 6 }).length;
    const limit = pageLimit(kind, ids.filter(isPlaceCode).length);
    if (gzip > limit) faults.push(`${file}: ${gzip} bytes compressed; at most ${limit}`);
    return {
      file,
      kind,
      bytes: Buffer.byteLength(html),
      gzip,
      ids,
      canonical,
      about,
      leadsTo: [...leadsTo],
      saysUnknown: saysUnknown(html),
    };
  });
  return { pages: summaries, targets, indexed, externals: externals.size, faults };
}

parentPort?.postMessage(checkPages(workerData as WorkerTask));
