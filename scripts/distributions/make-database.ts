import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseContent } from '../../src/lib/distribution/database-content.ts';
import { roundTripFaults } from '../../src/lib/distribution/round-trip.ts';
import { paths } from '../../src/lib/site/urls.ts';
import { formatNdjson } from '../../src/lib/table/ndjson.ts';
import { readDatasets, readResource } from '../../src/store/data.ts';
import { sha256 } from '../sha256.ts';
import type { FileMaker } from './made-files.ts';
import { readDatabaseRows, writeDatabase } from './sqlite.ts';

/**
 * Makes the database of all latest releases and reads every table back.
 * @throws Error that names table, row and field of each value that did not come back
 */
export function makeDatabase(maker: FileMaker): void {
  const datasets = readDatasets();
  const path = join(maker.folder, maker.reserve(paths.database));
  const { rows } = writeDatabase(path, datasets);
  const tables = datasets.flatMap(({ latest }) =>
    latest.resources.map((resource) => ({ release: latest, resource, read: readDatabaseRows(path, resource) })),
  );
  const faults = tables.flatMap(({ release, resource, read }) =>
    roundTripFaults(
      `${paths.database}, ${resource.name}`,
      { release, resource, rows: readResource(release, resource) },
      read,
    ),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const sums = new Map(
    tables.map(({ resource, read }) => [resource.name, sha256(formatNdjson(resource.schema.fields, read))]),
  );
  maker.add(paths.database, readFileSync(path), { rows, content: sha256(databaseContent(sums)) });
}
