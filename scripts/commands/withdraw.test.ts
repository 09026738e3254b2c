import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markupContent } from '../../tests/fixtures/markup-content.ts';
import { markupFiles } from '../../tests/fixtures/markup-data.ts';
import { readFiles, writeFiles } from '../../tests/fixtures/files-on-disk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-'));
  write('data', markupFiles());
  write('content', markupContent());
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const write = (below: string, files: Record<string, string>) => {
  writeFiles(join(folder, below), files);
};
const read = () => readFiles(folder);
const withdraw = (...args: string[]) => {
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), CONTENT_DIR: join(folder, 'content') };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/data.ts', 'withdraw', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, lines: stderr.split('\n').slice(0, -1) };
};
/** What is refused: its lines, told at once, with exit code 1 and nothing written. */
function refused(...args: string[]): string[] {
  const before = read();
  const { status, stdout, lines } = withdraw(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(read()).toEqual(before);
  return lines;
}
const why = ['--why', 'Halaman sumbernya ternyata tentang hal lain.'];
const day = ['--date', '2026-12-01'];
const slow = { timeout: 60_000 };

describe('npm run data -- withdraw', () => {
  test('tells all that is wrong with a request at once', slow, () => {
    expect(refused('L999', 'X1', 'A001', 'A001', '--why', 'x', '--date', '2026-02-30')).toEqual([
      'withdraw:L999: tidak ada pada lembaga/1.0.0; periksa pengenalnya',
      'withdraw:X1: bukan pengenal lembaga (L013) atau angka (A045); periksa pengenalnya',
      'withdraw:A001: disebut dua kali; hapus salah satu',
      'withdraw:--why: 1 karakter; tulis paling sedikit 10 karakter',
      'withdraw:--date: «2026-02-30» bukan tanggal; tulis seperti 2026-12-01',
    ]);
    expect(refused(...day)).toEqual([
      'withdraw: tidak ada pengenal; tulis misalnya: npm run data -- withdraw L013 --why "…" --major',
      'withdraw:--why: kosong; tulis alasannya dalam satu kalimat, tanpa mengulang isi barisnya',
    ]);
  });
  test('refuses a reason that is too long, holds personal data, or repeats what the row says', slow, () => {
    expect(refused('L001', '--why', 'a'.repeat(301), ...day)).toEqual([
      'withdraw:--why: 301 karakter; tulis paling banyak 300 karakter',
    ]);
    expect(refused('L001', '--why', 'Diminta lewat telepon 0812-3456-7890.', ...day)).toEqual([
      'withdraw:--why: memuat nomor telepon; hapus; alasan ikut terbit',
    ]);
    expect(refused('L002', '--why', 'Lihat https://example.org/?a=1&b="><script>', ...day)).toEqual([
      'withdraw:--why: mengulang url dari L002; tulis alasannya tanpa isi barisnya',
    ]);
    expect(refused('L001', '--why', 'baris satu\nbaris dua', ...day)).toEqual([
      'withdraw:--why: memuat ganti baris, karakter tersembunyi, atau spasi di tepi; tulis sebagai satu baris biasa',
    ]);
  });
  test('refuses a day before the latest release, and an option that there is not', slow, () => {
    expect(refused('L001', ...why, '--date', '2025-12-31')).toEqual([
      'withdraw:--date: 2025-12-31 sebelum lembaga/1.0.0 dirilis (2026-01-01); tulis tanggal hari itu atau sesudahnya',
    ]);
    expect(refused('L001', '--alasan', 'x')).toEqual([
      'withdraw: Unknown option \'--alasan\'; pilihan yang ada: --why "…", --date 2026-12-01, --major, --everywhere',
    ]);
  });
  test('takes rows away only when a MAJOR release is asked for, and says which', slow, () => {
    expect(refused('L001', 'A002', ...why, ...day, '--everywhere')).toEqual([
      'angka/1.0.0: A002 akan hilang dari rilis berikutnya, jadi versinya MAJOR: 2.0.0; periksa, lalu jalankan lagi dengan --major',
      'angka/1.0.0: rilis lama ini akan ditulis ulang tanpa isi yang ditarik, dan segelnya dilepas; periksa, lalu jalankan lagi dengan --major',
      'lembaga/1.0.0: L001 akan hilang dari rilis berikutnya, jadi versinya MAJOR: 2.0.0; periksa, lalu jalankan lagi dengan --major',
      'lembaga/1.0.0: rilis lama ini akan ditulis ulang tanpa isi yang ditarik, dan segelnya dilepas; periksa, lalu jalankan lagi dengan --major',
    ]);
  });
  test(
    'writes a release beside the old one, names the sentences that cite a figure, and refuses a second time',
    slow,
    () => {
      const before = read();
      const { status, stdout, lines } = withdraw('A001', ...why, ...day, '--major');
      expect({ status, lines }).toEqual({ status: 0, lines: [] });
      expect(stdout.split('\n').slice(0, 3)).toEqual([
        'angka/2.0.0: A001 ditarik; 2 baris tersisa, 1 pada angka-ditarik',
        'program/karang-taruna.mdx:9: memakai A001; tulis ulang kalimatnya',
        'program/organisasi-sosial.mdx:9: memakai A001; tulis ulang kalimatnya',
      ]);
      const after = read();
      expect(Object.keys(after).filter((path) => before[path] !== after[path])).toEqual([
        'data/angka/2.0.0/angka-ditarik.csv',
        'data/angka/2.0.0/angka.csv',
        'data/angka/2.0.0/datapackage.json',
      ]);
      expect(refused('A001', ...why, ...day, '--major')).toEqual([
        'withdraw:A001: sudah ditarik pada 2026-12-01; hapus dari perintah ini, atau tambahkan --everywhere untuk menghapusnya juga dari rilis lama',
      ]);
      expect(withdraw('A001', ...why, ...day, '--major', '--everywhere').status).toBe(0);
      expect(read()['data/angka/1.0.0/angka.csv']).not.toContain('\nA001,');
      expect(refused('A001', ...why, ...day, '--major', '--everywhere')).toEqual([
        'withdraw:A001: sudah ditarik pada 2026-12-01, juga dari rilis lama; hapus dari perintah ini',
      ]);
    },
  );
});
