import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '../../src/lib/check/fault.ts';
import { placesTable } from '../../src/lib/dataset/wilayah.ts';
import type { LineageRow } from '../../src/lib/dataset/silsilah.ts';
import type { EditionPlace } from '../../src/lib/lineage/edition.ts';
import { makeEdition } from '../../src/lib/lineage/edition.ts';
import { judgedSample } from '../../src/lib/lineage/judged-sample.ts';
import { lineageDataset, lineageHead, lineageTables } from '../../src/lib/lineage/lineage-release.ts';
import { lineageRows } from '../../src/lib/lineage/lineage-rows.ts';
import type { Drawn } from '../../src/lib/lineage/lineage-sample.ts';
import { drawSample } from '../../src/lib/lineage/lineage-sample.ts';
import type { Trace } from '../../src/lib/lineage/trace.ts';
import { traceEditions } from '../../src/lib/lineage/trace.ts';
import { ancestorCodes } from '../../src/lib/region/code.ts';
import { formatCsv } from '../../src/lib/table/csv.ts';
import { asTable } from '../../src/lib/table/read.ts';
import type { StoredDataset } from '../../src/store/data.ts';
import { readDatasets, readResource } from '../../src/store/data.ts';
import { dataFolder } from '../folders.ts';
import { compiledRelease } from '../import/compiled-release.ts';
import type { MadeRelease } from '../import/releases.ts';
import { checkData } from './check.ts';
import { writeComputed } from './computed-release.ts';

/** Verdicts on the sample, kept beside the releases and published within them. */
const judgements = 'penilaian.csv';

/**
 * `npm run data -- silsilah [--contoh] [--penilaian sheet.csv] [--major]`: traces the codes of all editions of `wilayah`
 * and writes the next release of `silsilah`. `--contoh` prints the sample that is to be judged, as CSV, and writes
 * nothing. `--penilaian` names the sheet with the verdicts; without it the one kept beside the releases is read.
 * @throws DataError where the data has faults or the sample is not judged
 */
export async function lineage(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      contoh: { type: 'boolean', default: false },
      penilaian: { type: 'string' },
      major: { type: 'boolean', default: false },
    },
  });
  await checkData(dataFolder());
  const datasets = readDatasets();
  const computed = computeLineage(datasets);
  if (values.contoh) {
    process.stdout.write(sampleSheet(computed));
    return;
  }
  const sheet = readSheet(values.penilaian);
  const made = {
    dataset: lineageDataset,
    latest: latestLineage(datasets),
    make: makeLineageRelease(datasets, computed, sheet),
    kept: { [judgements]: sheet.text },
  };
  await writeComputed(made, values.major);
}

/** The latest release of `silsilah`; `undefined` where there is none yet. */
export const latestLineage = (datasets: readonly StoredDataset[]) =>
  datasets.find(({ dataset }) => dataset.name === lineageDataset.name)?.latest;

/** What the editions of `wilayah` give: where each code went, and the sample to be judged. */
export interface ComputedLineage {
  readonly trace: Trace;
  readonly rows: readonly LineageRow[];
  readonly drawn: readonly Drawn[];
}

/** Traces the codes of all editions. The data must have passed the check. */
export function computeLineage(datasets: readonly StoredDataset[]): ComputedLineage {
  const trace = traceEditions(readEditions(datasets));
  const rows = lineageRows(trace);
  return { trace, rows, drawn: drawSample(rows) };
}

/** Makes a release of `silsilah`, not yet written. @throws DataError where the sample is not judged as a whole */
export function makeLineageRelease(
  datasets: readonly StoredDataset[],
  { trace, rows, drawn }: ComputedLineage,
  sheet: Sheet,
): (version: string) => MadeRelease {
  const { rows: sample, faults } = judgedSample(drawn, sheet.text, sheet.path);
  if (faults.length > 0) throw new DataError(faults);
  return (version) => {
    const { created, ...head } = lineageHead(version, editionsOf(datasets));
    return compiledRelease(head, lineageTables(trace.editions, rows, sample), created);
  };
}

/** The verdicts on the sample. */
interface Sheet {
  readonly path: string;
  readonly text: string;
}

/** The sheet that was named, else the one that is kept; empty where there is none yet. */
export function readSheet(given?: string): Sheet {
  const path = given ?? join(dataFolder(), lineageDataset.name, judgements);
  return { path, text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}

/** All editions of the official places, oldest first. */
const readEditions = (datasets: readonly StoredDataset[]) =>
  editionsOf(datasets).map((release) => {
    const resource = release.resources.find(({ name }) => name === placesTable.name);
    if (resource === undefined) throw new Error(`no table of places in wilayah ${release.version}`);
    // The newest edition has centre points beyond the columns that all have.
    const rows = readResource(release, resource);
    asTable(placesTable, resource.schema.fields, rows);
    return makeEdition(Number(release.version.split('.')[0]), rows as unknown as EditionPlace[]);
  });

const editionsOf = (datasets: readonly StoredDataset[]) =>
  datasets.find(({ dataset }) => dataset.name === 'wilayah')?.releases ?? [];

/** The sample as a sheet to be filled in, each row with what one needs to judge it. */
function sampleSheet({ trace: { editions }, drawn }: ComputedLineage): string {
  /** Names of the places above, nearest first. */
  const within = (code: string | null, year: number | null): string => {
    const places = editions.find((edition) => edition.year === year)?.places;
    const above = code === null ? [] : ancestorCodes(code).reverse();
    return above.map((parent) => places?.get(parent)?.nama ?? '').join(', ');
  };
  const rows = drawn.map(({ row }) => {
    const { kode_lama, tahun_lama, nama_lama, peristiwa, kode_baru, tahun_baru, nama_baru } = row;
    const [di_lama, di_baru] = [within(kode_lama, tahun_lama), within(kode_baru, tahun_baru)];
    const blank = { putusan: null, isyarat_1: null, isyarat_2: null, keterangan: null };
    return {
      kode_lama,
      tahun_lama,
      nama_lama,
      di_lama,
      peristiwa,
      kode_baru,
      tahun_baru,
      nama_baru,
      di_baru,
      ...blank,
    };
  });
  return formatCsv(
    Object.keys(rows[0] ?? {}).map((name) => ({ name })),
    rows,
  );
}
