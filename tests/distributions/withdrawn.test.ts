import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSite } from '../../scripts/check-site.ts';
import { readSealFile } from '../../scripts/published/seal-file.ts';
import { applyChanges } from '../../src/lib/changes/apply.ts';
import type { Change } from '../../src/lib/changes/change.ts';
import type { ChangeSummary } from '../../src/lib/changes/summary.ts';
import { figureTable } from '../../src/lib/dataset/angka.ts';
import { institutionTable } from '../../src/lib/dataset/lembaga.ts';
import type { AnyRow, TableSpec } from '../../src/lib/package/table.ts';
import { fieldsOf } from '../../src/lib/package/table.ts';
import { formatCsv } from '../../src/lib/table/csv.ts';
import { readRows } from '../../src/lib/table/read.ts';
import type { Files } from '../fixtures/example-data.ts';
import { withTable } from '../fixtures/example-data.ts';
import { markupContent } from '../fixtures/markup-content.ts';
import { markupFiles } from '../fixtures/markup-data.ts';

/**
 * A site of made-up data, built and sealed; then an institution and a figure are withdrawn by the command, and it is built
 * and sealed again; then they are taken out of the older releases too. What they said is marked by words that stand nowhere else.
 */
const marks = ['Zulkarnaen', 'sumber-zulka', 'catatan-zulka', 'makna-zulka', '987654321'];
const folder = resolve('.cache/withdrawn');
const at = (...parts: string[]) => join(folder, ...parts);
const env = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  DATA_DIR: at('data'),
  CONTENT_DIR: at('content'),
  OUT_DIR: at('dist'),
  CACHE_DIR: at('cache'),
  SITE_URL: 'https://example.org',
};
const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
};
const must = (script: string, ...args: string[]): string => {
  const { status, stdout, stderr } = run(script, ...args);
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
};
const data = (...args: string[]) => must('scripts/data.ts', ...args);
const publish = () => {
  data('quality');
  data('accept');
  must('scripts/build.ts');
  data('seal');
};
const write = (below: string, files: Record<string, string | Buffer>) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(at(below, path)), { recursive: true });
    writeFileSync(at(below, path), content);
  }
};

/** L002 and A002 say what nothing else says; a second release of `lembaga` corrects the note of L002. */
function markedFiles(): Record<string, string | Buffer> {
  const said = (table: TableSpec, id: string, values: AnyRow) => (csv: string) => {
    const fields = fieldsOf(table);
    return formatCsv(
      fields,
      readRows(fields, 'csv', csv).map((row) => (row['id'] === id ? { ...row, ...values } : row)),
    );
  };
  const institution = (catatan: string) =>
    said(institutionTable, 'L002', {
      nama: 'Panti Zulkarnaen',
      url: 'https://sumber-zulka.example/halaman',
      keterangan: 'Panti Zulkarnaen disebut.',
      catatan,
    });
  const figure = said(figureTable, 'A002', { nilai: 987654321, makna: 'makna-zulka', catatan: 'catatan-zulka' });
  const files = markupFiles();
  const shown = (text: string) => text.replace('Karang Taruna Bisma Birawa', 'Panti Zulkarnaen');
  const corrected: Files = Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith('lembaga/1.0.0/'))
      .map(([path, text]) => [
        path.replace('1.0.0', '1.0.1'),
        shown(text.replace('"version": "1.0.0"', '"version": "1.0.1"')),
      ]),
  );
  return {
    ...withTable(files, 'lembaga/1.0.0/lembaga.csv', institution('catatan-zulka lama')),
    ...withTable(corrected, 'lembaga/1.0.1/lembaga.csv', institution('catatan-zulka baru')),
    ...pick(withTable(files, 'angka/1.0.0/angka.csv', figure), 'angka/'),
  };
}
const pick = <T>(files: Readonly<Record<string, T>>, folderName: string): Record<string, T> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(folderName)));

/** Every text in a file: what it holds packed, too. */
function textsOf(name: string, bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  if (/\.pf_\w+$/.test(name)) return gunzipSync(bytes).toString('utf8');
  if (/\.(zip|xlsx)$/.test(name))
    return Object.entries(unzipSync(bytes))
      .map(([member, content]) => textsOf(member, content))
      .join('\n');
  return text;
}
const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
/** Files below a folder in which a mark stands. Parquet is read by its rows, which the check of the site compares. */
const marked = (root: string): string[] =>
  filesOf(root).filter((path) => {
    const text = textsOf(path, readFileSync(join(root, path)));
    return marks.some((mark) => text.includes(mark));
  });
const site = (path: string) => readFileSync(at('dist', path), 'utf8');
const why = 'Halaman sumbernya ternyata tentang hal lain.';

/** The site as it stood after each step. */
const seen: { files: string[]; faults: readonly string[]; diff: string; inData: string[]; told: string }[] = [];
async function look(told: string) {
  process.env['DATA_DIR'] = env.DATA_DIR;
  const { faults } = await checkSite(at('dist'), '/', readSealFile());
  delete process.env['DATA_DIR'];
  const changes = 'data/lembaga/2.0.0/perubahan.csv';
  seen.push({
    files: marked(at('dist')),
    faults,
    diff: seen.length === 0 ? '' : site(changes),
    inData: marked(at('data')),
    told,
  });
}

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  write('data', markedFiles());
  write('content', markupContent());
  publish();
  await look('');
  const withdraw = ['withdraw', 'L002', 'A002', '--why', why, '--date', '2026-12-01', '--major'];
  const told = data(...withdraw);
  publish();
  await look(told);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('before', () => {
  test('the marks stand on pages, in downloads, in search and in the measurement of the data', () => {
    expect(seen[0]?.faults).toEqual([]);
    const files = seen[0]?.files ?? [];
    for (const wanted of [
      'lembaga/L002/index.html',
      'angka/karang-taruna/index.html',
      'direktori/indeks.json',
      'wilayah/11/index.html',
      'data/guyub.sqlite',
      'data/lembaga/1.0.0/lembaga.xlsx',
      'data/lembaga/1.0.0/lembaga-1.0.0.zip',
      'data/lembaga/1.0.1/perubahan.csv',
      'data/lembaga/latest/datapackage.json',
      'data/lembaga/latest/wilayah/11.csv',
      'data/mutu/1.0.0/mutu-kolom.csv',
    ])
      expect(files).toContain(wanted);
    expect(files.some((file) => file.startsWith('pagefind/'))).toBe(true);
  });
});

describe('withdrawn', () => {
  test('the command says what it wrote and what to do next', () => {
    expect(seen[1]?.told.split('\n')).toEqual([
      'lembaga/2.0.0: L002 ditarik; 2 baris tersisa, 1 pada lembaga-ditarik',
      'angka/2.0.0: A002 ditarik; 2 baris tersisa, 1 pada angka-ditarik',
      'berikutnya: npm run data -- quality, npm run data -- accept, npm run build, npm run data -- seal',
      'rilis lama masih memuatnya: lembaga/1.0.1 dan sebelumnya, angka/1.0.0 dan sebelumnya; kalau alasannya data pribadi, jalankan lagi dengan --everywhere (CONTRIBUTING.md)',
      '',
    ]);
  });
  test('the site passes its check and its seal: no address is lost, no published file differs', () => {
    expect(seen[1]?.faults).toEqual([]);
  });
  test('what they said stands only in files of the releases that held it', () => {
    const elsewhere = (seen[1]?.files ?? []).filter(
      (file) => !/^data\/(lembaga\/1\.0\.[01]|angka\/1\.0\.0|mutu\/1\.0\.0)\/[^/]+\.(?!html$)[a-zA-Z0-9-]+$/.test(file),
    );
    expect(elsewhere).toEqual([]);
  });
  test('the page of the institution says when and why, where it stood last, and stays out of search', () => {
    const html = site('lembaga/L002/index.html');
    expect(html).toContain('Ditarik pada 1 Desember 2026.');
    expect(html).toContain(why);
    expect(html).toContain('href="/data/lembaga/1.0.1/"');
    expect(html).toContain('href="/data/lembaga/2.0.0/perubahan/"');
    expect(html).toContain('<meta name="robots" content="noindex"');
    const search = filesOf(at('dist/pagefind')).map((path) => textsOf(path, readFileSync(at('dist/pagefind', path))));
    expect(search.filter((text) => text.includes('/lembaga/L002/'))).toEqual([]);
    expect(search.filter((text) => text.includes('/lembaga/L001/')).length).toBeGreaterThan(0);
    for (const file of filesOf(at('dist')).filter((path) => /^sitemap.*\.xml$/.test(path)))
      expect(site(file), file).not.toContain('lembaga/L002/');
  });
  test('the anchor of the figure stays on the page of its programme, and no figure is counted there', () => {
    const html = site('angka/karang-taruna/index.html');
    expect(html).toMatch(/<li class="withdrawn" id="A002">/);
    expect(html).toContain('Angka A002 ditarik.');
    expect(html).toContain('content="0 angka tentang Karang Taruna');
  });
  test('the diff names the row by its key alone, and gives the new release when applied to the old one', () => {
    expect(seen[1]?.diff).toBe('tabel,perubahan,kunci,bidang,lama,baru\nlembaga,dihapus,L002,id,L002,\n');
    expect(site('data/lembaga/2.0.0/perubahan/index.html')).toMatch(/<a href="\/lembaga\/L002\/">L002<\/a>/);
    expect(site('data/lembaga/index.html')).toContain('1 baris dihapus; 1 di antaranya ditarik');
    const rows = (version: string) =>
      readRows(fieldsOf(institutionTable), 'csv', site(`data/lembaga/${version}/lembaga.csv`));
    const changes = site('data/lembaga/2.0.0/perubahan.ndjson')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Change);
    expect(applyChanges(['id'], rows('1.0.1'), changes)).toEqual(rows('2.0.0'));
    const summary = JSON.parse(site('data/lembaga/2.0.0/perubahan.json')) as ChangeSummary;
    expect(summary.ditarik).toEqual([{ id: 'L002', tanggal: '2026-12-01', alasan: why }]);
  });
  test('the list is a table of the release, in every format', () => {
    expect(site('data/lembaga/latest/lembaga-ditarik.csv')).toBe(
      `id,tanggal,alasan,rilis_terakhir,rilis_lama\nL002,2026-12-01,${why},1.0.1,tetap\n`,
    );
    expect(JSON.parse(site('data/angka/latest/angka-ditarik.json'))).toEqual([
      {
        id: 'A002',
        program: 'karang-taruna',
        tanggal: '2026-12-01',
        alasan: why,
        rilis_terakhir: '1.0.0',
        rilis_lama: 'tetap',
      },
    ]);
  });
});

describe('taken out of older releases too', () => {
  beforeAll(async () => {
    const args = ['--why', 'Memuat data pribadi.', '--date', '2026-12-02', '--major', '--everywhere'];
    const told = data('withdraw', 'L002', 'A002', ...args);
    publish();
    await look(told);
  }, 300_000);

  test('the command names every old release that it wrote anew', () => {
    expect(seen[2]?.told.split('\n').slice(0, 6)).toEqual([
      'lembaga/2.0.1: L002 ditarik; 2 baris tersisa, 1 pada lembaga-ditarik',
      'angka/2.0.1: A002 ditarik; 2 baris tersisa, 1 pada angka-ditarik',
      'lembaga/1.0.0: RILIS LAMA DITULIS ULANG, segelnya dilepas; keterangannya menyebut tanggalnya',
      'lembaga/1.0.1: RILIS LAMA DITULIS ULANG, segelnya dilepas; keterangannya menyebut tanggalnya',
      'angka/1.0.0: RILIS LAMA DITULIS ULANG, segelnya dilepas; keterangannya menyebut tanggalnya',
      'mutu/1.0.0: RILIS LAMA DITULIS ULANG, segelnya dilepas; keterangannya menyebut tanggalnya',
    ]);
  });
  test('not one mark is left, on the site or in the data', () => {
    expect(seen[2]?.files).toEqual([]);
    expect(seen[2]?.inData).toEqual([]);
  });
  test('the site passes its check and its seal, and addresses answer as before', () => {
    expect(seen[2]?.faults).toEqual([]);
  });
  test('the diff of the release that withdrew it is the same, byte for byte', () => {
    expect(seen[2]?.diff).toBe(seen[1]?.diff);
    expect(site('data/lembaga/1.0.1/perubahan.csv')).toBe('tabel,perubahan,kunci,bidang,lama,baru\n');
  });
  test('the old release, the list and the page say so, with the day', () => {
    expect(site('data/lembaga/1.0.0/datapackage.json')).toContain(
      'Pada 2 Desember 2026, 1 baris dihapus dari rilis ini karena harus diturunkan; isinya tidak diulang.',
    );
    expect(site('data/lembaga/latest/lembaga-ditarik.csv')).toContain(
      'L002,2026-12-01,Memuat data pribadi.,1.0.1,dibersihkan\n',
    );
    expect(site('lembaga/L002/index.html')).toContain(
      'Isinya sudah dihapus juga dari rilis itu dan rilis lain yang lebih lama.',
    );
  });
});
