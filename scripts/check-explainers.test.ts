import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markupContent } from '../tests/fixtures/markup-content.ts';
import { markupFiles } from '../tests/fixtures/markup-data.ts';
import { summarise } from '../src/lib/explainer/summary.ts';
import { explainerSources, readExplainers } from '../src/store/explainers.ts';
import { checkExplainers } from './check-explainers.ts';

describe('the explainers of the site', () => {
  test('every reference, figure, count and regulation exists, every sentence has its source, all is accepted', () => {
    expect(checkExplainers()).toBe(8);
  }, 30_000);
  test('each rests on at least twenty statements, and on sources or figures for them', () => {
    const sources = explainerSources();
    for (const { file, prose } of readExplainers()) {
      const { statements, references, figures } = summarise(prose, sources);
      expect(statements, file).toBeGreaterThanOrEqual(20);
      expect(references + figures, file).toBeGreaterThanOrEqual(15);
    }
  });
});

describe('a release that changes what explainers say', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'explainers-'));
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const write = (below: string, files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, below, path)), { recursive: true });
      writeFileSync(join(root, below, path), text);
    }
  };
  const run = (...command: string[]) =>
    spawnSync(process.execPath, command, {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: join(root, 'data'),
        CONTENT_DIR: join(root, 'content'),
        OUT_DIR: join(root, 'dist'),
        CACHE_DIR: join(root, 'cache'),
      },
    });

  test('stops the build with the sentence before and after, until it is accepted', () => {
    write('data', markupFiles());
    write('content', markupContent());
    expect(run('scripts/data.ts', 'accept').status).toBe(0);
    const accepted = readFileSync(join(root, 'content/accepted.json'), 'utf8');
    expect(run('scripts/data.ts', 'accept').stdout).toContain('16 kalimat dengan angka');
    expect(readFileSync(join(root, 'content/accepted.json'), 'utf8')).toBe(accepted);

    write('data', markupFiles(7230));
    const { status, stderr } = run('scripts/build.ts');
    expect(status).toBe(1);
    expect(stderr).toContain('program/tksk.mdx: rilis berganti dari angka@1.0.0, wilayah@2025.0.0 ke angka@1.0.1, ');
    expect(stderr).toMatch(
      /tksk\.mdx: kalimat berubah karena datanya berubah\. Dulu: «Tercatat 7\.201 .* Kini: «Tercatat 7\.230 /,
    );
    expect([existsSync(join(root, 'dist')), existsSync(join(root, 'cache'))]).toEqual([false, false]);

    expect(run('scripts/data.ts', 'accept').status).toBe(0);
    expect(readFileSync(join(root, 'content/accepted.json'), 'utf8')).toContain('7.230');
  });
  test('an unknown id and a sentence without a source stop the build with file and line; accept refuses them too', () => {
    write('content', { 'panduan/yang-mana.mdx': 'Satu <Rujukan id="R999" />.\n\nDua.\n' });
    for (const command of [['scripts/build.ts'], ['scripts/data.ts', 'accept']]) {
      const { status, stderr } = run(...command);
      expect(status).toBe(1);
      expect(stderr).toContain('panduan/yang-mana.mdx:1: rujukan «R999» tidak ada; lihat data/rujukan');
      expect(stderr).toContain('panduan/yang-mana.mdx:3: kalimat tanpa rujukan: «Dua.»; ');
    }
  });
});
