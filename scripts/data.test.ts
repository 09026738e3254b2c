import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleFiles, withTable } from '../tests/fixtures/example-data.ts';
import { readFiles, writeFiles } from '../tests/fixtures/files-on-disk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (files: Record<string, string | Buffer>) => {
  writeFiles(folder, files);
};
const read = () => readFiles(folder);
const data = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/data.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const broken = (path: string, from: string, to: string) =>
  withTable(exampleFiles(), path, (text) => text.replace(from, to));

describe('npm run data', () => {
  test('check of a valid folder says what it read, and ends with 0', () => {
    write(exampleFiles());
    const { status, stdout, stderr } = data('check', folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^2 rilis, 3 tabel, 7 baris: tidak ada kesalahan, [\d.]+ detik\nbelum tersegel: badan\/1\.0\.0, tempat\/1\.0\.0/,
    );
  });
  test('check of a broken folder names the cell on stderr, ends with 1, and writes nothing', () => {
    write(broken('badan/1.0.0/badan.csv', '99.01', '99.1'));
    const before = read();
    const { status, stdout, stderr } = data('check', folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^badan\/1\.0\.0\/badan\.csv:2:kode_wilayah: «99\.1» bukan kode wilayah; tulis 99\.10 atau 99\.01\n1 kesalahan dalam 1 berkas; 7 baris diperiksa/,
    );
    expect(read()).toEqual(before);
  });
  test('check of a folder that is not there says so, and does not pass', () => {
    write(exampleFiles());
    const path = join(folder, 'tidak-ada');
    expect(data('check', path)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${path}: folder tidak ada; periksa nama foldernya\n`,
    });
  });
  test('check refuses a folder inside a release, and one that is named almost like a release', () => {
    write({ ...exampleFiles(), 'badan/1.0.0/lama/badan.csv': 'x', 'badan/v2.0/datapackage.json': '{}' });
    expect(data('check', folder).stderr.split('\n').slice(0, 2)).toEqual([
      'badan/1.0.0/lama: folder di dalam rilis; hapus; berkas rilis terletak langsung di foldernya',
      'badan/v2.0: «v2.0» bukan nomor versi, jadi isinya tidak terbaca; beri nama seperti 1.0.0',
    ]);
  });
  test('check passes over what lies beside the releases', () => {
    write({ ...exampleFiles(), 'badan/ditahan.csv': 'nik\n', 'README.md': 'x', 'badan/arsip/catatan.txt': 'x' });
    expect(data('check', folder).status).toBe(0);
  });
  test('check of one dataset tells only its own faults', () => {
    write(broken('badan/1.0.0/badan.csv', '99.01', '99.1'));
    expect(data('check', join(folder, 'tempat')).status).toBe(0);
    expect(data('check', join(folder, 'badan', '1.0.0')).status).toBe(1);
  });
  test('seal records releases once; after that an edit is refused and the seal stays', () => {
    write(exampleFiles());
    expect(data('seal', folder).stdout).toBe('disegel: badan/1.0.0, tempat/1.0.0; 2 rilis\n');
    const seal = readFileSync(join(folder, 'seal.json'), 'utf8');
    write(broken('badan/1.0.0/badan.csv', 'tiga', 'empat'));
    const { status, stderr } = data('seal', folder);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'badan/1.0.0/badan.csv: berkas rilis terbit telah diubah; kembalikan isinya; perbaikan adalah versi baru',
    );
    expect(readFileSync(join(folder, 'seal.json'), 'utf8')).toBe(seal);
  });
  test('diff says what changed between two releases or two files, and how large a step the version needs', () => {
    write(exampleFiles());
    const old = join(folder, 'badan/1.0.0/badan.csv');
    const edited = join(folder, 'baru.csv');
    writeFileSync(edited, readFileSync(old, 'utf8').replace('tiga', 'empat'));
    const { status, stdout, stderr } = data('diff', old, edited, '--kunci', 'id,bagian');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'tabel,perubahan,kunci,bidang,lama,baru\ntabel,diubah,"[""B1"",""b""]",catatan,tiga,empat\n',
    });
    expect(stderr).toContain('1 baris diubah; patch');
    const same = data('diff', join(folder, 'tempat/1.0.0'), join(folder, 'tempat/1.0.0'));
    expect(same.stdout).toBe('tabel,perubahan,kunci,bidang,lama,baru\n');
    const { stderr: both } = data('diff', old, 'tidak-ada');
    expect(both).toContain('badan.csv:3:id: kunci «B1» sudah ada pada baris 2; pilih kunci lain dengan --kunci\n');
    expect(both).toContain('tidak-ada: bukan berkas dan bukan rilis; tulis berkas CSV, atau rilis seperti');
  });
  test('a build of broken data ends with 1 before anything is written', () => {
    write(broken('badan/1.0.0/badan.csv', '99.01', '99.1'));
    const env = { ...process.env, DATA_DIR: folder, OUT_DIR: join(folder, 'out'), CACHE_DIR: join(folder, 'cache') };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env });
    expect(status).toBe(1);
    expect(stderr).toContain('badan/1.0.0/badan.csv:2:kode_wilayah: «99.1» bukan kode wilayah; tulis 99.10 atau 99.01');
    expect(readdirSync(folder)).not.toContain('out');
    expect(readdirSync(folder)).not.toContain('cache');
  });
  test('a build names what is wrong with the catalogue, too', () => {
    write({ ...exampleFiles(), 'catalog.json': '{"title": 3' });
    const env = { ...process.env, DATA_DIR: folder, OUT_DIR: join(folder, 'out'), CACHE_DIR: join(folder, 'cache') };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^catalog\.json:1: JSON terputus/);
  });
  test('an unknown command lists the known ones and ends with 2', () => {
    const { status, stderr } = data('periksa');
    expect(status).toBe(2);
    expect(stderr).toContain('npm run data -- check [folder]');
  });
});
