import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LineageRow } from '../../src/lib/dataset/silsilah.ts';
import type { CodeToday } from '../../src/lib/region/lineage.ts';
import { formatCsv, parseCsv } from '../../src/lib/table/csv.ts';
import { editionYears, lineage, lineageQuality, lineageRows, lineageSample } from '../../src/store/lineage.ts';
import { placesOfVintage, vintages } from '../../src/store/vintages.ts';
import { markupFiles } from '../../tests/fixtures/markup-data.ts';
import { readDatasets } from '../../src/store/data.ts';
import { dataFolder } from '../folders.ts';
import { computeLineage, latestLineage, makeLineageRelease, readSheet } from './lineage.ts';
import { writeFiles } from '../../tests/fixtures/files-on-disk.ts';

/** Names by code, of each edition, oldest first. */
const editions = vintages().map(({ version, year }) => ({
  year: Number(year),
  names: new Map(placesOfVintage(version).map(({ code, name }) => [code, name])),
}));
const rowsByCode = Map.groupBy(lineageRows(), ({ kode_lama, tahun_lama }) => `${kode_lama} ${tahun_lama}`);
const rowOf = (code: string, year: number): readonly LineageRow[] => rowsByCode.get(`${code} ${year}`) ?? [];

describe('the release of silsilah in data/', () => {
  test('is what is computed today, byte for byte; if not, run `npm run data -- silsilah`', { timeout: 60_000 }, () => {
    const datasets = readDatasets();
    const make = makeLineageRelease(datasets, computeLineage(datasets), readSheet());
    const { version, files } = make(latestLineage(datasets)?.version ?? '');
    for (const [name, text] of Object.entries(files)) {
      const found = readFileSync(join(dataFolder(), 'silsilah', version, name), 'utf8');
      expect(found === text, `${name}: run \`npm run data -- silsilah\``).toBe(true);
    }
  });
  test('has a row for each code that left: 527, 284, 332, 5,143 and 1,250 in the five steps', () => {
    const left = editions.slice(1).map(({ names }, i) => {
      const older = editions[i]!;
      const codes = [...older.names.keys()].filter((code) => !names.has(code));
      expect(codes.filter((code) => rowOf(code, older.year).length === 0)).toEqual([]);
      return codes.length;
    });
    expect(left).toEqual([527, 284, 332, 5143, 1250]);
  });
  test('names codes and years that the editions have, and the names that they give them', () => {
    const nameIn = (code: string | null, year: number | null) =>
      editions.find((edition) => edition.year === year)?.names.get(code ?? '') ?? null;
    const wrong = lineageRows().filter(
      (row) =>
        nameIn(row.kode_lama, row.tahun_lama) !== row.nama_lama ||
        nameIn(row.kode_baru, row.tahun_baru) !== row.nama_baru,
    );
    expect(wrong).toEqual([]);
  });
  test('a code that stayed and that an unlike name has is there too, at least 108 of them', () => {
    const stayed = lineageRows().filter(({ kode_lama, tahun_lama }) => {
      const next = editions[editions.findIndex(({ year }) => year === tahun_lama) + 1];
      return next?.names.has(kode_lama);
    });
    expect(stayed.length).toBeGreaterThanOrEqual(108);
    expect(rowOf('11.01.13.2012', 2016)).toMatchObject([{ nama_lama: 'Kampung Tinggi', kode_baru: '11.01.02.2014' }]);
    expect(rowOf('11.01.02.2014', 2016)).toMatchObject([{ nama_lama: 'Simpang Dua', kode_baru: '11.01.13.2012' }]);
  });
  test('the sample holds 200 rows of the release, of every event', () => {
    const sample = lineageSample();
    expect(sample).toHaveLength(200);
    const events = (rows: readonly { peristiwa: string }[]) =>
      [...new Set(rows.map(({ peristiwa }) => peristiwa))].sort();
    expect(events(sample)).toEqual(events(lineageRows()));
    expect(sample.filter((row) => rowOf(row.kode_lama, row.tahun_lama)[0]?.peristiwa !== row.peristiwa)).toEqual([]);
  });
});

test.each<[code: string, year: number, to: string | null, event: string, place: string]>([
  ['91.01', 2022, '93.01', 'pemekaran provinsi', 'Kabupaten Merauke'],
  ['92.09.14', 2023, '96.04.14', 'pemekaran provinsi', 'Bamusbama'],
  ['91.13.11.2003', 2022, '95.03.09.2001', 'pemekaran provinsi', 'Gofa, then Gopa'],
  ['16.06.03.2018', 2018, '16.06.15.2006', 'pemekaran kecamatan', 'Rejosari'],
  ['14.71.06.1009', 2022, '14.71.12.1010', 'pindah kecamatan', 'Palas'],
  ['35.07.24.2011', 2016, '35.07.24.1011', 'jadi kelurahan', 'Pagentan'],
  ['53.03.08.1024', 2022, '53.03.08.2024', 'jadi desa', 'Fatoin'],
  ['91.03.02.2003', 2022, '91.03.02.3003', 'jadi desa adat', 'Ayapo'],
  ['15.09.04.1002', 2022, '15.09.04.1009', 'kode berganti', 'Sarana Agung'],
  ['81.03.04.2007', 2022, '81.03.04.2007', 'ganti nama', 'Batu Putih, then Otemer'],
  ['13.76.01.1012', 2016, '13.76.01.1034', 'digabung', 'Padang Datar'],
  ['74.08.13', 2016, '74.08.15', 'kode dipakai tempat lain', 'Tolala, which changed places with Katoi'],
  ['74.02.18.2001', 2018, '74.02.18.1001', 'jadi kelurahan', 'Uepai, missing in 2020 and 2022'],
  ['32.11.03.2014', 2016, null, 'hilang', 'Cipaku, where the lake of Jatigede is'],
  ['35.15.04.1005', 2022, null, 'hilang', 'Mindi, where the mud of Sidoarjo is'],
])('%s of %i → %s: %s (%s)', (code, year, to, event) => {
  expect(rowOf(code, year)).toMatchObject([{ calon: false, kode_baru: to, peristiwa: event }]);
});

test('what nothing decides is listed as candidates: Kogekotu, of which there are two', () => {
  expect(rowOf('91.08.01.2034', 2022).map(({ calon, kode_baru, kode_kini }) => [calon, kode_baru, kode_kini])).toEqual([
    [true, '94.03.01.2011', null],
    [true, '94.03.01.2018', null],
  ]);
});

test('villages of one name, district and regency that are alone on both sides: 5,381, all there, none contradicted', () => {
  const plain = (name: string | undefined) => (name ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  let pairs = 0;
  const missing: string[] = [];
  for (const [i, newer] of editions.slice(1).entries()) {
    const older = editions[i]!;
    const keyed = (names: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
      Map.groupBy(
        [...names.keys()].filter((code) => code.length === 13 && !others.has(code)),
        (code) => [code, code.slice(0, 8), code.slice(0, 5)].map((place) => plain(names.get(place))).join('|'),
      );
    const added = keyed(newer.names, older.names);
    for (const [key, [from, ...others]] of keyed(older.names, newer.names)) {
      const [to, ...rivals] = added.get(key) ?? [];
      if (from === undefined || to === undefined || others.length > 0 || rivals.length > 0) continue;
      pairs++;
      if (rowOf(from, older.year)[0]?.kode_baru !== to) missing.push(`${from} ${to}`);
    }
  }
  expect({ pairs, missing }).toEqual({ pairs: 5381, missing: [] });
});

test(
  'every code of every edition leads to today, to candidates, or is gone with the edition that had it last',
  {
    timeout: 60_000,
  },
  () => {
    const today = editions.at(-1)!.names;
    const isRight = (answer: CodeToday): boolean => {
      if (answer.outcome === 'satu') return today.has(answer.code);
      if (answer.outcome === 'calon') return answer.codes.length > 0 && answer.codes.every((code) => today.has(code));
      if (answer.outcome === 'hilang') return editionYears().includes(answer.lastSeen);
      return answer.outcome === 'beberapa arti' && answer.meanings.every(isRight);
    };
    const outcomes: Record<string, number> = {};
    const wrong: string[] = [];
    for (const { year, names } of editions)
      for (const code of names.keys()) {
        const answer = lineage().today(code, year);
        outcomes[answer.outcome] = (outcomes[answer.outcome] ?? 0) + 1;
        // Without a year, too, every code has an answer.
        if (!isRight(answer) || !isRight(lineage().today(code))) wrong.push(`${code} ${year}`);
      }
    expect({ wrong, outcomes }).toEqual({ wrong: [], outcomes: { satu: 547_627, calon: 37, hilang: 111 } });
  },
);

test('the code of today in each row is the one to which the lineage leads, and leads back', () => {
  for (const row of lineageRows().filter(({ calon }) => !calon)) {
    const answer = lineage().today(row.kode_lama, row.tahun_lama);
    expect(answer.outcome === 'satu' ? answer.code : null).toBe(row.kode_kini);
    if (row.kode_kini !== null && row.kode_lama !== row.kode_kini)
      expect(
        lineage()
          .former(row.kode_kini)
          .map(({ code }) => code),
      ).toContain(row.kode_lama);
  }
});

test('the quality adds up to what left in each step', () => {
  const sums = lineageQuality().map(
    (row) => row.satu_pengganti + row.berupa_calon + row.tanpa_pengganti - row.kode_ditinggalkan,
  );
  expect(sums.filter((difference) => difference !== 0)).toEqual([]);
  expect(lineageQuality().reduce((sum, { kode_ditinggalkan }) => sum + kode_ditinggalkan, 0)).toBe(7536);
});

describe('npm run data -- silsilah', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guyub-'));
    const without = Object.entries(markupFiles()).filter(([path]) => !path.startsWith('silsilah/'));
    writeFiles(folder, Object.fromEntries(without));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const release = () => join(folder, 'silsilah/1.0.0');

  test(
    'asks for verdicts on the sample and writes nothing; with them, a release that passes the check',
    { timeout: 60_000 },
    () => {
      const { status, stdout, stderr } = run(['silsilah'], folder);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.split('\n')[0]).toBe(
        `${join(folder, 'silsilah/penilaian.csv')}: belum ada putusan untuk 11.01.09 (2016); jalankan dengan --contoh, nilai barisnya, lalu tambahkan`,
      );
      expect(existsSync(release())).toBe(false);

      const sheet = join(folder, 'lembar.csv');
      writeFileSync(sheet, judged(run(['silsilah', '--contoh'], folder).stdout));
      expect(run(['silsilah', '--penilaian', sheet], folder)).toEqual({
        status: 0,
        stdout:
          'silsilah 1.0.0: silsilah 3, silsilah-mutu 2, silsilah-contoh 3 baris; 4 berkas baru (npm run data -- seal)\n',
        stderr: '',
      });
      rmSync(sheet);
      expect(run(['check'], folder)).toMatchObject({ status: 0, stderr: '' });
      expect(run(['silsilah'], folder).stdout).toBe('silsilah 1.0.0: tidak ada yang berubah, tidak ada yang ditulis\n');

      const rows = join(folder, 'lembaga/1.0.0/lembaga.csv');
      writeFileSync(rows, readFileSync(rows, 'utf8').replace(',11.01.01.2001,', ',11.01.09.2001,'));
      expect(run(['check'], folder).stderr).toContain(
        '«11.01.09.2001» tidak ada di wilayah/2025.0.0/wilayah.csv, kolom kode; tulis 11.01.01.2001; 11.01.09.2001 kode lama',
      );
    },
  );
});

/** The sheet as someone fills it in who finds all of it right. */
function judged(sheet: string): string {
  const { header, records } = parseCsv(sheet);
  const verdict: Readonly<Record<string, string>> = { putusan: 'benar', isyarat_1: 'nama', isyarat_2: 'kabupaten' };
  return formatCsv(
    header.map((name) => ({ name })),
    records.map(({ cells }) => Object.fromEntries(header.map((name, i) => [name, verdict[name] ?? cells[i] ?? '']))),
  );
}

function run(args: readonly string[], data: string) {
  const env = { ...process.env, DATA_DIR: data };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/data.ts', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}
