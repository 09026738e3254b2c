import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReleaseChanges } from '../../src/lib/changes/change.ts';
import type { ReleaseState } from '../../src/lib/changes/diff-releases.ts';
import { diffReleases } from '../../src/lib/changes/diff-releases.ts';
import { csvState } from '../../src/lib/changes/csv-state.ts';
import { changesCsv } from '../../src/lib/changes/format.ts';
import { summarise } from '../../src/lib/changes/summary.ts';
import { requiredBump } from '../../src/lib/changes/version-rule.ts';
import type { Fault } from '../../src/lib/check/fault.ts';
import { DataError } from '../../src/lib/check/fault.ts';
import { summaryPhrase } from '../../src/lib/i18n/changes.ts';
import { descriptorSchema } from '../../src/lib/package/descriptor.ts';
import { readRows } from '../../src/lib/table/read.ts';
import { dataFolder } from '../folders.ts';

/**
 * `npm run data -- diff A B [--kunci kolom,kolom]`: what changed from A to B, as CSV on the standard output, and counted
 * on the standard error. A and B are releases (`wilayah/2023.0.0`, or a folder with a `datapackage.json`) or CSV files;
 * rows of files are known by the columns of `--kunci`, else by the first one.
 * @throws DataError where A or B is not there, or a row of a file has no key of its own
 */
export function diff(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { kunci: { type: 'string' } } });
  const [a, b] = positionals;
  if (a === undefined || b === undefined) throw new Error('diff: name two releases or files: npm run data -- diff A B');
  const key = values.kunci?.split(',');
  const [before, after] = readBoth(a, b, key);
  const changes: ReleaseChanges = diffReleases(before, after);
  // Whoever reads may stop early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(changesCsv(changes.changes));
  const { skema, ...summary } = summarise(before, after, changes);
  for (const { tabel, perubahan, lama, baru } of skema)
    console.error(`${tabel}: ${perubahan} ${[lama, baru].filter(Boolean).join(' → ')}`);
  console.error(`${a} → ${b}: ${summaryPhrase({ ...summary, skema }, 'id')}; ${requiredBump(changes)}`);
  return Promise.resolve();
}

/** Both states. @throws DataError with the faults of both */
function readBoth(a: string, b: string, key: readonly string[] | undefined): [ReleaseState, ReleaseState] {
  const faults: Fault[] = [];
  const read = (name: string): ReleaseState | undefined => {
    try {
      return readState(name, key);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };
  const [before, after] = [read(a), read(b)];
  if (before === undefined || after === undefined) throw new DataError(faults);
  return [before, after];
}

function readState(name: string, key: readonly string[] | undefined): ReleaseState {
  if (existsSync(name) && statSync(name).isFile()) return csvState(name, readFileSync(name, 'utf8'), key);
  const folder = [name, join(dataFolder(), name)].find((path) => existsSync(join(path, 'datapackage.json')));
  if (folder === undefined)
    throw new DataError([
      {
        file: name,
        reason: 'bukan berkas dan bukan rilis',
        fix: 'tulis berkas CSV, atau rilis seperti wilayah/2023.0.0',
      },
    ]);
  const release = descriptorSchema.parse(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')));
  const tables = release.resources.map((resource) => ({
    resource,
    rows: readRows(resource.schema.fields, resource.format, readFileSync(join(folder, resource.path), 'utf8')),
  }));
  return { release, tables };
}
