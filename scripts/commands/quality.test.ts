import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tableQualityTable } from '../../src/lib/dataset/mutu.ts';
import { readDatasets, readLatest } from '../../src/store/data.ts';
import type { Files } from '../../tests/fixtures/example-data.ts';
import { markupFiles } from '../../tests/fixtures/markup-data.ts';
import { dataFolder } from '../folders.ts';
import { latestQuality, makeQuality, measuredReleases } from './quality.ts';
import { writeFiles } from '../../tests/fixtures/files-on-disk.ts';

describe('the release of mutu in data/', () => {
  const datasets = readDatasets();
  const latest = latestQuality(datasets);

  test('measures the latest releases; if not, run `npm run data -- quality`', () => {
    const measured = readLatest(datasets, 'mutu', tableQualityTable).map(({ dataset, versi }) => `${dataset} ${versi}`);
    const wanted = measuredReleases(datasets).map(({ name, version }) => `${name} ${version}`);
    expect([...new Set(measured)], 'run `npm run data -- quality`').toEqual(wanted);
  });
  test('is what is computed today, byte for byte; if not, run `npm run data -- quality`', { timeout: 60_000 }, () => {
    const { version, files } = makeQuality(datasets)(latest?.version ?? '');
    for (const [name, text] of Object.entries(files)) {
      const found = readFileSync(join(dataFolder(), 'mutu', version, name), 'utf8');
      expect(found === text, `${name}: run \`npm run data -- quality\``).toBe(true);
    }
  });
});

describe('npm run data -- quality', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guyub-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (files: Files) => {
    writeFiles(folder, files);
  };
  const run = (command: string) => {
    const env = { ...process.env, DATA_DIR: folder };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/data.ts', command], {
      encoding: 'utf8',
      env,
    });
    return { status, stdout, stderr };
  };
  const file = (version: string) => readFileSync(join(folder, 'mutu', version, 'mutu-tabel.csv'), 'utf8');

  test(
    'writes a first release that passes the check, then nothing, then a new version; never an old one',
    { timeout: 60_000 },
    () => {
      write(markupFiles());
      expect(run('quality').stdout).toMatch(/^mutu 1\.0\.0: mutu-tabel 21, mutu-kolom \d+, mutu-cakupan 48 baris/);
      expect(run('check')).toMatchObject({ status: 0, stderr: '' });
      expect(run('quality').stdout).toBe('mutu 1.0.0: tidak ada yang berubah, tidak ada yang ditulis\n');

      const first = file('1.0.0');
      write(markupFiles(7300));
      expect(run('check').status, 'an older mutu is no fault').toBe(0);
      expect(run('quality').stdout).toMatch(/^mutu 1\.0\.1: /);
      expect(file('1.0.0')).toBe(first);
      expect(file('1.0.1')).toContain('\nangka,1.0.1,');
    },
  );
  test('refuses data with faults, and writes nothing', () => {
    write({ ...markupFiles(), 'wilayah/dataset.json': '{}' });
    expect(run('quality')).toMatchObject({ status: 1, stdout: '' });
    expect(existsSync(join(folder, 'mutu'))).toBe(false);
  });
});
