import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAtom } from '../../src/lib/feed/check/atom.ts';
import { checkJsonFeed } from '../../src/lib/feed/check/json-feed.ts';
import type { FeedReport } from '../../src/lib/feed/check/shared.ts';
import { feedFormats } from '../../src/lib/site/urls.ts';
import type { SiteFiles } from './absolute.ts';
import { absoluteFaults, homeOf } from './absolute.ts';

/** What was checked of the feeds, and what is wrong with them. */
export interface FeedsChecked {
  readonly count: number;
  readonly entries: number;
  readonly faults: readonly string[];
}

/** Pages that have a feed of their own: the first, those of datasets, those of provinces. */
const withFeed = /^(|data\/(?!latest\/)[^/]+\/|wilayah\/\d{2}\/)index\.html$/;

/**
 * Every feed by the rules of its standard: both forms hold the same entries, an id is one entry's wherever it stands, and
 * every address on this site answers.
 */
export function checkFeeds(site: SiteFiles): FeedsChecked {
  const home = homeOf(site);
  const read = (file: string): FeedReport => {
    const text = readFileSync(join(site.root, file), 'utf8');
    return (file.endsWith('.xml') ? checkAtom : checkJsonFeed)(text, home + file);
  };
  const folders = site.pages
    .filter(({ file }) => withFeed.test(file))
    .map(({ file }) => file.replace(/index\.html$/, ''));
  const asked = folders.flatMap((folder) => feedFormats.map((format) => `${folder}umpan.${format}`));
  const there = [...site.names].filter((file) => /(^|\/)umpan\.(xml|json)$/.test(file));
  const reports = new Map(there.map((file) => [file, read(file)]));
  const faults = [
    ...asked.filter((file) => !site.names.has(file)).map((file) => `${file}: not there; its page should have a feed`),
    ...there.filter((file) => !asked.includes(file)).map((file) => `${file}: a feed that belongs to no page`),
    ...[...reports].flatMap(([file, report]) => [
      ...report.faults.map((fault) => `${file}: ${fault}`),
      ...absoluteFaults(report.links, file, site),
    ]),
    ...folders
      .map((folder) => [`${folder}umpan.xml`, `${folder}umpan.json`] as const)
      .filter(([atom, json]) => entriesOf(reports.get(atom)) !== entriesOf(reports.get(json)))
      .map(([atom, json]) => `${atom}: not the entries of ${json}`),
    ...sharedIdFaults(reports),
  ];
  return {
    count: there.length,
    entries: [...reports.values()].reduce((sum, { entries }) => sum + entries.length, 0),
    faults,
  };
}

const entriesOf = (report: FeedReport | undefined): string => JSON.stringify(report?.entries);

/** Ids that stand for one entry here and another there. */
function sharedIdFaults(reports: ReadonlyMap<string, FeedReport>): string[] {
  const first = new Map<string, { file: string; entry: string }>();
  return [...reports].flatMap(([file, { entries }]) =>
    entries.flatMap((each) => {
      const entry = JSON.stringify(each);
      const known = first.get(each.id);
      if (known === undefined) first.set(each.id, { file, entry });
      return known === undefined || known.entry === entry
        ? []
        : [`${file}: id ${each.id} is another entry in ${known.file}`];
    }),
  );
}
