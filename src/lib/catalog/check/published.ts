import type { Manifest } from '../../distribution/manifest.ts';
import { csvwFile, releaseFiles } from '../../distribution/format.ts';
import type { Descriptor } from '../../package/descriptor.ts';
import { paths } from '../../site/urls.ts';
import type { CataloguedDataset } from '../catalogue-input.ts';
import { releaseId } from '../document.ts';
import type { StandardId, StandardResult } from '../standard.ts';
import { standardIds, standardInfo } from '../standard.ts';
import { checkChecksums } from './checksums.ts';
import { checkCitationCff } from './citation-cff.ts';
import { checkCroissant } from './croissant.ts';
import { checkCsvw } from './csvw.ts';
import type { HeaderLookup } from './data-package.ts';
import { checkDataPackage } from './data-package.ts';
import { checkDcatAp } from './dcat-ap.ts';
import type { FileLookup } from './members.ts';
import { checkProjectOpenData } from './project-open-data.ts';
import { checkSatuData } from './satu-data.ts';
import { checkSchemaOrg, checkSchemaOrgCatalog } from './schema-org.ts';

/** What was published, and how to read it. */
export interface Published {
  readonly datasets: readonly CataloguedDataset[];
  readonly manifest: Manifest;
  /** Absolute address of a path below the site's root. */
  readonly addressOf: (path: string) => string;
  readonly read: (path: string) => string;
  readonly header: HeaderLookup;
  /** The schema.org Dataset of each release's page, by the page's path. */
  readonly releasePages: ReadonlyMap<string, unknown>;
  /** The schema.org DataCatalog of the page that lists the datasets. */
  readonly catalogPage: unknown;
}

/** A document that was checked, and what is wrong with it. */
interface Checked {
  readonly id: StandardId;
  readonly faults: readonly string[];
}

/** Checks all that is published against every standard; a release without one of its descriptors is a fault too. */
export function checkPublished(published: Published): { results: StandardResult[]; faults: string[] } {
  const checked = [...checkFiles(published), ...checkReleases(published), ...checkCatalogues(published)];
  return {
    results: standardIds.map((id) => {
      const own = checked.filter((document) => document.id === id);
      return { id, ...standardInfo[id], documents: own.length, faults: own.flatMap(({ faults }) => faults).length };
    }),
    faults: checked.flatMap(({ id, faults }) => faults.map((fault) => `${standardInfo[id].name}: ${fault}`)),
  };
}

/** Every descriptor that was published, `latest/` too. */
function checkFiles({ manifest, read, header }: Published): Checked[] {
  const files: FileLookup = (path) => manifest[path];
  const json = (path: string): unknown => JSON.parse(read(path));
  const checks: [StandardId, RegExp, (path: string) => string[]][] = [
    ['data-package', /\/datapackage\.json$/, (path) => checkDataPackage(path, json(path), files, header)],
    ['csvw', /\.csv-metadata\.json$/, (path) => checkCsvw(path, json(path), files, header)],
    ['croissant', /\/croissant\.json$/, (path) => checkCroissant(path, json(path), files)],
    ['citation-cff', /\/CITATION\.cff$/, (path) => checkCitationCff(path, read(path))],
    ['checksums', /\/SHA256SUMS$/, (path) => checkChecksums(path, read(path), files)],
  ];
  return checks.flatMap(([id, name, check]) =>
    Object.keys(manifest)
      .filter((path) => name.test(path))
      .sort()
      .map((path) => ({ id, faults: readable(path, () => check(path)) })),
  );
}

/** A document that cannot be read is a fault of it, not the end of the check. */
function readable(path: string, check: () => string[]): string[] {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [`${path}: ${error.message}`];
  }
}

function checkReleases({ datasets, manifest, releasePages }: Published): Checked[] {
  const releases = datasets.flatMap((stored) => stored.releases);
  return [
    ...releases.flatMap((release) => missingDescriptors(release, manifest)),
    ...releases.flatMap((release) =>
      release.resources.map((resource): Checked => ({
        id: 'satu-data',
        faults: checkSatuData(releaseId(release), resource),
      })),
    ),
    ...[...releasePages].map(([page, value]): Checked => ({ id: 'schema-org', faults: checkSchemaOrg(page, value) })),
  ];
}

function missingDescriptors(release: Descriptor, manifest: Manifest): Checked[] {
  const { descriptor, croissant, citation, checksums } = releaseFiles(release);
  const expected: [StandardId, string][] = [
    ['data-package', descriptor],
    ['croissant', croissant],
    ['citation-cff', citation],
    ['checksums', checksums],
    ...release.resources.map(({ name }): [StandardId, string] => ['csvw', csvwFile(name)]),
  ];
  return expected
    .map(([id, name]) => ({ id, path: paths.releaseFile(release.name, release.version, name) }))
    .filter(({ path }) => manifest[path] === undefined)
    .map(({ id, path }) => ({ id, faults: [`${path}: was not published`] }));
}

function checkCatalogues({ datasets, manifest, addressOf, read, catalogPage }: Published): Checked[] {
  const byAddress = new Map(Object.entries(manifest).map(([path, file]) => [addressOf(path), file]));
  const file: FileLookup = (address) => byAddress.get(address);
  const releases = datasets.flatMap((stored) => stored.releases.map(releaseId));
  const json = (path: string): unknown => JSON.parse(read(path));
  const { dcat, projectOpenData } = paths;
  return [
    { id: 'dcat-ap', faults: readable(dcat, () => checkDcatAp(dcat, json(dcat), releases, file)) },
    {
      id: 'project-open-data',
      faults: readable(projectOpenData, () =>
        checkProjectOpenData(projectOpenData, json(projectOpenData), datasets.length, file),
      ),
    },
    { id: 'schema-org', faults: checkSchemaOrgCatalog('data/', catalogPage, datasets.length) },
  ];
}
