import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Descriptor } from '../../src/lib/package/descriptor.ts';
import { dataFolder } from '../folders.ts';
import { sha256, sha256OfFile } from '../sha256.ts';
import { codeHash } from './code-hash.ts';
import type { Job } from './job.ts';
import { jobCode, jobName, releasesOf } from './job.ts';
import type { MadeFile } from './made-files.ts';
import { runInPool } from './pool.ts';

/** A job that is done: where its files lie, and what they are. */
export interface Made {
  readonly job: Job;
  readonly folder: string;
  readonly files: readonly MadeFile[];
  /** Whether it was made now, not found as made before. */
  readonly isNew: boolean;
}

/**
 * Does jobs, or finds what was made before of the same releases by the same code. A job that fails leaves nothing; the
 * others are done all the same, so that all faults are told at once.
 * @param root folder of what was made; what no job needs any more is taken away
 * @throws Error with the faults of all jobs
 */
export async function make(root: string, jobs: readonly Job[], onMade: (made: Made) => void): Promise<Made[]> {
  const hashes = new Map([...new Set(jobs.map(({ kind }) => kind))].map((kind) => [kind, codeHash([jobCode[kind]])]));
  const hashOf = releaseHashes();
  const planned = jobs.map((job) => ({
    job,
    home: join(root, jobName(job), keyOf(job, hashes.get(job.kind) ?? '', hashOf)),
  }));
  const done = new Map<Job, Made>();
  for (const { job, home } of planned) {
    const files = readMade(home);
    if (files !== undefined) done.set(job, { job, folder: join(home, 'files'), files, isNew: false });
  }
  const faults: string[] = [];
  const missing = planned
    .filter(({ job }) => !done.has(job))
    .map(({ job, home }) => ({ job, home, folder: join(emptyFolder(`${home}.part`), 'files') }));
  await runInPool(missing, (request, answer) => {
    const { job, home } = request;
    if ('fault' in answer) {
      faults.push(`${jobName(job)}:\n${answer.fault}`);
      rmSync(`${home}.part`, { recursive: true });
      return;
    }
    writeFileSync(join(`${home}.part`, 'made.json'), JSON.stringify(answer.files));
    rmSync(home, { recursive: true, force: true });
    renameSync(`${home}.part`, home);
    const made = { job, folder: join(home, 'files'), files: answer.files, isNew: true };
    done.set(job, made);
    onMade(made);
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  for (const { home } of planned) keepOnly(home);
  return jobs.flatMap((job) => done.get(job) ?? []);
}

/** What a job is made from and by: the bytes of its releases and the code. 16 hexadecimal digits. */
const keyOf = (job: Job, code: string, hashOf: (release: ReleaseId) => string): string =>
  sha256([code, ...releasesOf(job).map(hashOf)].join('\n')).slice(0, 16);

type ReleaseId = Pick<Descriptor, 'name' | 'version'>;

/** Gives the hash of a release's files; each release is read once, though several jobs are made from it. */
function releaseHashes(): (release: ReleaseId) => string {
  const known = new Map<string, string>();
  return ({ name, version }) => {
    const folder = join(dataFolder(), name, version);
    const found = known.get(folder);
    if (found !== undefined) return found;
    const files = readdirSync(folder).sort();
    const lines = files.map((file) => `${name}/${version}/${file} ${sha256OfFile(join(folder, file))}`);
    const hash = sha256(lines.join('\n'));
    known.set(folder, hash);
    return hash;
  };
}

/** What lies in a job's folder, if it is all there as it was written. */
function readMade(home: string): MadeFile[] | undefined {
  const list = join(home, 'made.json');
  if (!existsSync(list)) return undefined;
  const files = JSON.parse(readFileSync(list, 'utf8')) as MadeFile[];
  const isWhole = files.every(({ path, bytes, written }) => {
    const stat = statSync(join(home, 'files', path), { throwIfNoEntry: false });
    return stat?.size === bytes && stat.mtimeMs === written;
  });
  return isWhole ? files : undefined;
}

function emptyFolder(path: string): string {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(join(path, 'files'), { recursive: true });
  return path;
}

/** Takes away what was made of the same job before. */
function keepOnly(home: string): void {
  for (const entry of readdirSync(dirname(home)))
    if (join(dirname(home), entry) !== home) rmSync(join(dirname(home), entry), { recursive: true });
}
