import { resolveAddress } from './addresses.ts';
import { linkFaults } from './links.ts';
import type { PageSummary } from './worker.ts';

/** A built site as checks of absolute addresses see it. */
export interface SiteFiles {
  readonly root: string;
  readonly base: string;
  /** Every file, by path. */
  readonly names: ReadonlySet<string>;
  readonly pages: readonly Pick<PageSummary, 'file' | 'ids' | 'canonical'>[];
}

/** Absolute address of the site, with its base: what the home page names as its own. Empty where it names none. */
export const homeOf = ({ pages }: Pick<SiteFiles, 'pages'>): string =>
  pages.find(({ file }) => file === 'index.html')?.canonical ?? '';

/** Absolute addresses of a file that lead to this site and to nothing there; others are elsewhere and not asked. */
export function absoluteFaults(addresses: readonly string[], source: string, site: SiteFiles): string[] {
  const home = homeOf(site);
  const faults: string[] = [];
  const targets = new Map<string, string>();
  for (const address of new Set(addresses)) {
    if (!/^https?:\/\//.test(address)) faults.push(`${source}: "${address}" is no absolute address`);
    if (home === '' || !address.startsWith(home)) continue;
    const target = resolveAddress(site.base + address.slice(home.length), 'index.html', site.base);
    if (target.kind === 'internal') targets.set(`${target.file}#${target.fragment}`, source);
    else faults.push(`${source}: "${address}" is no address of a file`);
  }
  return [...faults, ...linkFaults(targets, site.names, site.pages)];
}
