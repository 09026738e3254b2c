import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import { parseCsv } from '../../src/lib/table/csv.ts';
import { sitePath } from './published.ts';

/** A picture as its JSON tells it. */
interface PublishedPicture {
  readonly id: string;
  readonly version: string;
  readonly releases: readonly { readonly name: string; readonly version: string }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly svg: string;
}

const folders = (path: string) => (existsSync(path) ? readdirSync(path).sort() : []);
const published = folders(sitePath('gambar')).flatMap((id) =>
  folders(sitePath('gambar', id))
    .map((version) => ({ version, at: (ending: string) => sitePath('gambar', id, version, `${id}.${ending}`) }))
    .filter(({ at }) => existsSync(at('json')))
    .map(({ version, at }): PublishedPicture => {
      const { releases, rows } = JSON.parse(readFileSync(at('json'), 'utf8')) as PublishedPicture;
      return { id, version, releases, rows, svg: readFileSync(at('svg'), 'utf8') };
    }),
);
const of = (pattern: RegExp) =>
  published.filter(({ id }) => pattern.test(id)).map((picture) => [picture.id, picture] as const);

/** Rows of a table of a release, cells as the CSV writes them; read without the code that draws. */
function csv(dataset: string, version: string, table = dataset): Record<string, string>[] {
  const { header, records } = parseCsv(readFileSync(sitePath('data', dataset, version, `${table}.csv`), 'utf8'));
  return records.map(({ cells }) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}
const byCode = (rows: readonly Record<string, string>[]) =>
  new Map(rows.map((row) => [row['kode_wilayah'] ?? '', row]));
const tenth = (value: number) => Math.round(value * 10) / 10;

test('there are charts and maps to look at', () => {
  expect(published.length).toBeGreaterThan(20);
});

describe('the numbers of population are those of the release', () => {
  test.each(of(/^(penduduk|kepadatan|rasio-jenis-kelamin)-/))('%s', (id, { version, rows }) => {
    const release = byCode(csv('penduduk', version));
    expect(rows.length).toBe(id.endsWith('-provinsi') ? 38 : 514);
    for (const row of rows) {
      const source = release.get(String(row['kode_wilayah'])) ?? {};
      const [men, women, people, area] = ['laki_laki', 'perempuan', 'jumlah_penduduk', 'luas_km2'].map((name) =>
        Number(source[name]),
      ) as [number, number, number, number];
      const right: Record<string, number> = {
        laki_laki: men,
        perempuan: women,
        jumlah_penduduk: people,
        luas_km2: area,
        // A tenth of a person matters only where there are few.
        jiwa_per_km2: people / area < 100 ? tenth(people / area) : Math.round(people / area),
        laki_laki_per_100_perempuan: tenth((100 * men) / women),
      };
      for (const [name, value] of Object.entries(row))
        if (typeof value === 'number')
          expect(value, `${row['kode_wilayah']} ${name}`).toBeCloseTo(right[name] ?? NaN, 6);
    }
  });
});

describe('the figures are those of the release, row by row', () => {
  test.each(of(/^(lks-|tksk-|angka-)/))('%s', (_id, { version, rows }) => {
    const figures = new Map(csv('angka', version).map((row) => [row['id'], row]));
    for (const row of rows) {
      const figure = figures.get(String(row['id'])) ?? {};
      for (const name of ['nilai', 'satuan', 'makna', 'tanggal_acuan', 'mutu', 'penerbit'])
        if (name in row) expect(String(row[name] ?? ''), `${row['id']} ${name}`).toBe(figure[name]);
      expect(figure['satuan']).not.toBe('tidak jelas');
    }
  });
  test.each(of(/^angka-/))('%s holds one meaning in one place', (_id, { rows }) => {
    for (const name of ['satuan', 'makna', 'nama_wilayah']) expect(new Set(rows.map((row) => row[name])).size).toBe(1);
    expect(rows.length).toBeGreaterThan(1);
  });
  test.each(of(/^umur-angka$/))('%s counts every figure once', (_id, { version, rows }) => {
    const figures = csv('angka', version);
    const count = (year: unknown, grade: string) =>
      figures.filter((row) => row['tanggal_acuan']?.slice(0, 4) === String(year) && row['mutu'] === grade).length;
    for (const { tahun, mutu_a, mutu_b, mutu_c, angka } of rows) {
      expect([mutu_a, mutu_b, mutu_c]).toEqual(['A', 'B', 'C'].map((grade) => count(tahun, grade)));
      expect(angka).toBe(count(tahun, 'A') + count(tahun, 'B') + count(tahun, 'C'));
    }
    expect(rows.reduce((sum, { angka }) => sum + Number(angka), 0)).toBe(figures.length);
  });
  test.each(of(/^tksk-dan-kecamatan$/))('%s counts the districts of the edition that it names', (_id, { rows }) => {
    for (const { kode_wilayah, edisi, kecamatan } of rows) {
      const inside = kode_wilayah === '0' ? '' : `${kode_wilayah}.`;
      const districts = csv('wilayah', `${edisi}.0.0`).filter(
        ({ kode }) => kode?.length === 8 && kode.startsWith(inside),
      );
      expect(kecamatan, `${kode_wilayah} ${edisi}`).toBe(districts.length);
    }
  });
});

describe('counts of codes are those of the editions', () => {
  const lengths: Record<string, number> = { provinsi: 2, 'kabupaten/kota': 5, kecamatan: 8, 'desa/kelurahan': 13 };
  const codes = (edition: unknown, level: unknown): string[] =>
    csv('wilayah', `${edition}.0.0`).flatMap(({ kode = '' }) => (kode.length === lengths[String(level)] ? [kode] : []));
  test.each(of(/^wilayah-tiap-edisi$/))('%s', (_id, { rows }) => {
    expect(rows).toHaveLength(24);
    for (const { edisi, tingkat, jumlah } of rows)
      expect(jumlah, `${edisi} ${tingkat}`).toBe(codes(edisi, tingkat).length);
  });
  test.each(of(/^kode-.*ditinggalkan-dan-baru$/))('%s adds up to what the lineage counts', (_id, { version, rows }) => {
    const steps = csv('silsilah', version, 'silsilah-mutu').filter((step) => step['tingkat'] === rows[0]?.['tingkat']);
    expect(steps.length).toBeGreaterThan(3);
    for (const step of steps) {
      const own = rows.filter((row) => String(row['tahun_lama']) === step['tahun_lama']);
      for (const name of ['kode_ditinggalkan', 'kode_baru'])
        expect(
          own.reduce((sum, row) => sum + Number(row[name]), 0),
          `${step['tahun_lama']} ${name}`,
        ).toBe(Number(step[name]));
    }
  });
  test.each(of(/^kode-.*ditinggalkan-dan-baru$/))('%s counts codes of the editions, by province', (_id, { rows }) => {
    const codesOf = new Map<string, ReadonlySet<string>>();
    const codesIn = (edition: unknown, level: unknown): ReadonlySet<string> => {
      const key = `${edition} ${level}`;
      const found = codesOf.get(key) ?? new Set(codes(edition, level));
      codesOf.set(key, found);
      return found;
    };
    for (const { tahun_lama, tahun_baru, tingkat, kode_provinsi, kode_ditinggalkan, kode_baru } of rows) {
      const [older, newer] = [codesIn(tahun_lama, tingkat), codesIn(tahun_baru, tingkat)];
      const only = (these: ReadonlySet<string>, those: ReadonlySet<string>) =>
        [...these].filter((code) => code.startsWith(`${kode_provinsi}.`) && !those.has(code)).length;
      expect([kode_ditinggalkan, kode_baru], `${kode_provinsi} ${tahun_lama}`).toEqual([
        only(older, newer),
        only(newer, older),
      ]);
    }
  });
});

describe('coverage is that of the release', () => {
  test.each(of(/^liputan-.*-provinsi$/))('%s', (id, { version, rows }) => {
    const level = id === 'liputan-desa-provinsi' ? 'desa/kelurahan' : 'kabupaten/kota';
    const release = byCode(
      csv('mutu', version, 'mutu-cakupan').filter((row) => row['program'] === 'semua' && row['tingkat'] === level),
    );
    expect(rows).toHaveLength(39);
    for (const { kode_wilayah, wilayah_bersumber, jumlah_wilayah, persen } of rows) {
      const source = release.get(String(kode_wilayah));
      expect([wilayah_bersumber, jumlah_wilayah].map(String)).toEqual([
        source?.['wilayah_bersumber'],
        source?.['jumlah_wilayah'],
      ]);
      expect(persen).toBeCloseTo((100 * Number(wilayah_bersumber)) / Number(jumlah_wilayah), 1);
    }
  });
});

describe('the numbers of maps are those of the releases', () => {
  const villages = csv('wilayah', '2025.0.0').flatMap(({ kode = '' }) => (kode.length === 13 ? [kode] : []));
  test.each(of(/^peta-.*-(provinsi|kabupaten)$/))('%s', (id, { version, rows, releases }) => {
    expect(rows.length).toBe(id.endsWith('-provinsi') ? 38 : 514);
    const population =
      id.includes('kepadatan') || id.includes('penduduk') ? byCode(csv('penduduk', version)) : undefined;
    const institutions = releases.find(({ name }) => name === 'lembaga')?.version ?? '1.0.0';
    const named = new Set(
      csv('lembaga', institutions)
        .filter(({ program, kode_wilayah }) => program !== 'lainnya' && kode_wilayah?.length === 13)
        .map(({ kode_wilayah = '' }) => kode_wilayah),
    );
    const below = Map.groupBy(villages, (code) => code.slice(0, id.endsWith('-provinsi') ? 2 : 5));
    for (const row of rows) {
      const code = String(row['kode_wilayah']);
      const own = below.get(code) ?? [];
      const source = population?.get(code);
      const density = Number(source?.['jumlah_penduduk']) / Number(source?.['luas_km2']);
      const covered = own.filter((village) => named.has(village)).length;
      const right: Record<string, number> = {
        jumlah_penduduk: Number(source?.['jumlah_penduduk']),
        jiwa_per_km2: density < 100 ? tenth(density) : Math.round(density),
        desa_kelurahan: own.length,
        wilayah_bersumber: covered,
        jumlah_wilayah: own.length,
        persen: Math.round((10_000 * covered) / own.length) / 100,
      };
      for (const [name, value] of Object.entries(row))
        if (typeof value === 'number') expect(value, `${code} ${name}`).toBeCloseTo(right[name] ?? NaN, 6);
    }
  });
  test.each(of(/^peta-.*-kabupaten$/))(
    '%s and the maps of provinces tell the same of each place',
    (id, { version, svg }) => {
      const ofMeasure = id.replace(/kabupaten$/, '');
      const provinces = folders(sitePath('gambar')).filter((name) => /^\d{2}$/.test(name.replace(ofMeasure, '')));
      expect(provinces).toHaveLength(38);
      const told = (file: string) =>
        [...file.replace(/^[^]*?<style>/, '').matchAll(/<title>([^<]*)<\/title>/g)].map(([, words = '']) => words);
      const ofProvinces = provinces.flatMap((name) =>
        told(readFileSync(sitePath('gambar', name, version, `${name}.svg`), 'utf8')),
      );
      expect(ofProvinces).toHaveLength(514);
      expect(ofProvinces.sort()).toEqual(told(svg).sort());
    },
  );
});

/** Numbers in a text as Indonesian writes them: `1.234,5` → 1234.5. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\w.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\w.,])\d+(?:,\d+)?/g)].map(([found]) =>
    Number(found.replaceAll('.', '').replace(',', '.')),
  );

describe('every number that a mark tells stands in the table of its picture', () => {
  test.each(published.map((picture) => [`${picture.id} ${picture.version}`, picture] as const))(
    '%s',
    (_id, { rows, svg }) => {
      const told = [...svg.replace(/^[^]*?<style>/, '').matchAll(/<title>([^<]*)<\/title>/g)].map(
        ([, text = '']) => text,
      );
      expect(told.length).toBeGreaterThan(0);
      const inTable = new Set(
        rows.flatMap((row) =>
          Object.values(row).flatMap((value) =>
            value === null
              ? []
              : typeof value === 'number'
                ? [0, 1, 2].map((decimals) => numbersIn(formatNumber(value, 'id', decimals))[0])
                : numbersIn(value),
          ),
        ),
      );
      // Dates and the words «di bawah 0,1 %» are written otherwise than in the table; values stand behind the colon.
      const unknown = told.filter((text) =>
        numbersIn(text.replace(/^.*?: /, '').replace(/\(.*%\)|, mutu .*$|, edisi .*$/, '')).some(
          (value) => !inTable.has(value),
        ),
      );
      expect(unknown).toEqual([]);
    },
  );
});
