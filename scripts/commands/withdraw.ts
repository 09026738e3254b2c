import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReleaseState } from '../../src/lib/changes/diff-releases.ts';
import type { TableState } from '../../src/lib/changes/diff-table.ts';
import { checkDataFolder } from '../../src/lib/check/check-data.ts';
import type { DataFolder, ReleaseFolder } from '../../src/lib/check/data-folder.ts';
import { DataError } from '../../src/lib/check/fault.ts';
import type { Fault } from '../../src/lib/check/fault.ts';
import { readSeal } from '../../src/lib/check/seal.ts';
import { withReleases } from '../../src/lib/check/with-releases.ts';
import { withdrawableDatasets } from '../../src/lib/dataset/ditarik.ts';
import { formatRelease } from '../../src/lib/package/format-release.ts';
import { qualityDataset } from '../../src/lib/quality/quality-release.ts';
import { clearQuality } from '../../src/lib/withdraw/clear-quality.ts';
import { clearRelease } from '../../src/lib/withdraw/clear-release.ts';
import type { NextRelease } from '../../src/lib/withdraw/next-release.ts';
import { nextRelease } from '../../src/lib/withdraw/next-release.ts';
import type { Request } from '../../src/lib/withdraw/request.ts';
import { datasetOfId, requestFaults } from '../../src/lib/withdraw/request.ts';
import type { ReleaseId } from '../../src/lib/withdraw/unseal.ts';
import { unseal } from '../../src/lib/withdraw/unseal.ts';
import { withdrawnRows, withdrawnTableName } from '../../src/lib/withdraw/withdrawn.ts';
import type { StoredDataset } from '../../src/store/data.ts';
import { readDatasets, readRelease } from '../../src/store/data.ts';
import { readExplainers } from '../../src/store/explainers.ts';
import { dataFolder } from '../folders.ts';
import { measure } from '../import/releases.ts';
import { yearSpan } from '../import/year-span.ts';
import { readDataFolder } from '../read-data-folder.ts';
import { sha256 } from '../sha256.ts';
import { checkData } from './check.ts';

/**
 * `npm run data -- withdraw L013 [A045 …] --why "…" --major [--date 2026-12-01] [--everywhere]`: writes the next release of
 * `lembaga` or `angka` without these rows and with a list that says when and why. `--everywhere` takes them out of older
 * releases too, and out of the seal: the one legal exception to "a release never changes". The day is today's where none
 * is given. Everything is made and checked before anything is written.
 * @throws DataError with all that is wrong with the request, or with what would be written
 */
export async function withdraw(args: string[]): Promise<void> {
  const { request, isMajorAsked } = readRequest(args);
  await checkData(dataFolder());
  const datasets = readDatasets();
  const stored = withdrawableDatasets.flatMap((name) => datasets.find(({ dataset }) => dataset.name === name) ?? []);
  const faults = requestFaults(
    request,
    stored.map(({ latest }) => readRelease(latest)),
  );
  if (faults.length > 0) throw new DataError(faults);
  const concerned = stored.filter(({ dataset }) => request.ids.some((id) => datasetOfId(id) === dataset.name));
  const made = concerned.map((one) => makeNext(one, request));
  const cleared = request.everywhere ? clearOlder(datasets, concerned, request) : [];
  if (!isMajorAsked) confirm(made, cleared);
  await write(made, cleared, datasets);
  tell(made, cleared, request, concerned);
}

function readRequest(args: string[]): { request: Request; isMajorAsked: boolean } {
  const { values, positionals } = parsed(args);
  return {
    request: {
      ids: positionals,
      reason: values.why ?? '',
      date: values.date ?? new Date().toISOString().slice(0, 10),
      everywhere: values.everywhere ?? false,
    },
    isMajorAsked: values.major ?? false,
  };
}

/** @throws DataError for an option that there is not, or that lacks its value */
function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        why: { type: 'string' },
        date: { type: 'string' },
        major: { type: 'boolean' },
        everywhere: { type: 'boolean' },
      },
    });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const fix = 'pilihan yang ada: --why "…", --date 2026-12-01, --major, --everywhere';
    throw new DataError([{ file: 'withdraw', reason: message.split('. ')[0] ?? message, fix }]);
  }
}

/** A release that is made, with the one before. */
interface Made extends NextRelease {
  readonly ids: readonly string[];
  readonly before: ReleaseState;
}

function makeNext({ dataset, latest }: StoredDataset, { ids, reason, date, everywhere }: Request): Made {
  const before = readRelease(latest);
  const own = ids.filter((id) => datasetOfId(id) === dataset.name);
  return { ids: own, before, ...nextRelease(before, { ids: own, reason, date, everywhere }, temporalOf(before)) };
}

/** The years that the rows speak of, where the release before says just that; else what it says. */
const temporalOf =
  ({ release, tables }: ReleaseState) =>
  (left: readonly TableState[]): string => {
    const span = (states: readonly TableState[]) => {
      const rows = states.find(({ resource }) => resource.name === release.name)?.rows ?? [];
      const dates = rows.flatMap(({ tahun, tanggal_acuan: date }) => (tahun ?? date ?? []) as string | number);
      return dates.length === 0 ? undefined : yearSpan(dates);
    };
    const stated = release['guyub:temporal'];
    return span(tables) === stated ? (span(left) ?? stated) : stated;
  };

/** Older releases without the rows, and releases of `mutu` without their values; those that hold none are left out. */
function clearOlder(
  datasets: readonly StoredDataset[],
  concerned: readonly StoredDataset[],
  { ids, date }: Request,
): ReleaseState[] {
  const gone = new Set(ids);
  const releases = concerned.flatMap((one) => one.releases.map(readRelease));
  const cleared = releases.flatMap((release) => clearRelease(release, gone, date) ?? []);
  const measured = datasets.find(({ dataset }) => dataset.name === qualityDataset.name)?.releases ?? [];
  return [...cleared, ...measured.flatMap((release) => clearQuality(readRelease(release), cleared, date) ?? [])];
}

const idOf = ({ release }: ReleaseState): string => `${release.name}/${release.version}`;

/** Rows are taken away, or old releases rewritten, only when that was asked for twice. @throws DataError */
function confirm(made: readonly Made[], cleared: readonly ReleaseState[]): void {
  const fix = 'periksa, lalu jalankan lagi dengan --major';
  const faults = made
    .filter(({ bump }) => bump === 'major')
    .map(({ ids: own, before, state }): Fault => ({
      file: idOf(before),
      reason: `${own.join(', ')} akan hilang dari rilis berikutnya, jadi versinya MAJOR: ${state.release.version}`,
      fix,
    }));
  const rewritten = cleared.map((one): Fault => ({
    file: idOf(one),
    reason: 'rilis lama ini akan ditulis ulang tanpa isi yang ditarik, dan segelnya dilepas',
    fix,
  }));
  if (faults.length + rewritten.length > 0) throw new DataError([...faults, ...rewritten]);
}

/** Checks the folder as it will be, then writes it. @throws DataError where it would have faults; nothing is written then */
async function write(
  made: readonly Made[],
  cleared: readonly ReleaseState[],
  datasets: readonly StoredDataset[],
): Promise<void> {
  const root = dataFolder();
  const data = await readDataFolder(root);
  const releases = [
    ...made.map(({ before, state }) => folderOf(state, noticesOf(data, before))),
    ...cleared.map((state) => folderOf(state, new Map())),
  ];
  const ids = cleared.map(({ release }) => ({ dataset: release.name, version: release.version }));
  const isSealChanged = cleared.length > 0 && data.seal !== undefined;
  const seal = isSealChanged
    ? Buffer.from(`${JSON.stringify(unseal(readSeal(data).seal, ids, following(ids, datasets)), null, 2)}\n`)
    : data.seal;
  const { faults } = checkDataFolder(withReleases({ ...data, seal }, releases), sha256);
  if (faults.length > 0) throw new DataError(faults);
  for (const { dataset, version, files } of releases) {
    mkdirSync(join(root, dataset, version), { recursive: true });
    for (const [name, bytes] of files) writeFileSync(join(root, dataset, version, name), bytes);
  }
  if (isSealChanged && seal !== undefined) writeFileSync(join(root, 'seal.json'), seal);
}

/** A release as it will lie in `data/`. */
const folderOf = (state: ReleaseState, notices: ReadonlyMap<string, Uint8Array>): ReleaseFolder => ({
  dataset: state.release.name,
  version: state.release.version,
  files: new Map<string, Uint8Array>([
    ...Object.entries(formatRelease(state, measure)).map(([name, text]) => [name, Buffer.from(text)] as const),
    ...notices,
  ]),
});

/** Licence notices of a release, which go along to the next. */
function noticesOf(data: DataFolder, { release }: ReleaseState): Map<string, Uint8Array> {
  const folder = data.datasets
    .find(({ name }) => name === release.name)
    ?.releases.find(({ version }) => version === release.version);
  return new Map([...(folder?.files ?? [])].filter(([name]) => release['guyub:files']?.includes(name)));
}

/** The releases after those that were cleared. */
const following = (cleared: readonly ReleaseId[], datasets: readonly StoredDataset[]): ReleaseId[] =>
  cleared.flatMap(({ dataset: name, version }) => {
    const releases = datasets.find(({ dataset }) => dataset.name === name)?.releases ?? [];
    const next = releases[releases.findIndex((release) => release.version === version) + 1];
    return next === undefined ? [] : [{ dataset: name, version: next.version }];
  });

/** Says what was written and what to do next. */
function tell(
  made: readonly Made[],
  cleared: readonly ReleaseState[],
  { ids, everywhere }: Request,
  concerned: readonly StoredDataset[],
): void {
  for (const { ids: own, state } of made) {
    const { name } = state.release;
    const rows = state.tables.find(({ resource }) => resource.name === name)?.rows.length ?? 0;
    console.log(
      `${idOf(state)}: ${own.join(', ')} ditarik; ${rows} baris tersisa, ${withdrawnRows(name, state.tables).length} pada ${withdrawnTableName(name) ?? ''}`,
    );
  }
  for (const one of cleared)
    console.log(`${idOf(one)}: RILIS LAMA DITULIS ULANG, segelnya dilepas; keterangannya menyebut tanggalnya`);
  for (const { where, id } of citing(ids)) console.log(`${where}: memakai ${id}; tulis ulang kalimatnya`);
  console.log('berikutnya: npm run data -- quality, npm run data -- accept, npm run build, npm run data -- seal');
  if (everywhere)
    console.log(
      'isinya mungkin masih ada di kode, penjelasan, data/angka/ditahan.csv, dan riwayat git: cari dan hapus',
    );
  else
    console.log(
      `rilis lama masih memuatnya: ${concerned.map(({ latest }) => `${latest.name}/${latest.version} dan sebelumnya`).join(', ')}; kalau alasannya data pribadi, jalankan lagi dengan --everywhere (CONTRIBUTING.md)`,
    );
}

/** Where explainers cite a figure. */
const citing = (ids: readonly string[]): { where: string; id: string }[] =>
  readExplainers().flatMap(({ file, prose }) =>
    prose.blocks.flatMap(({ sentences }) =>
      sentences.flatMap(({ line, citations }) =>
        citations.flatMap((citation) =>
          citation.kind === 'angka' && ids.includes(citation.id) ? [{ where: `${file}:${line}`, id: citation.id }] : [],
        ),
      ),
    ),
  );
