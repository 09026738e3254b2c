import { describe, expect, test } from 'vitest';
import { exampleFeeds, exampleNews } from '../../../tests/fixtures/example-news.ts';
import { atomFeed } from './atom.ts';
import { checkAtom } from './check/atom.ts';
import { checkJsonFeed } from './check/json-feed.ts';
import { updatedOf } from './feed.ts';
import { makeFeeds } from './feeds.ts';
import { jsonFeed } from './json-feed.ts';

const feeds = makeFeeds(exampleFeeds());
const [site, placesFeed, bodiesFeed, province] = feeds.map(({ feed }) => feed);

describe('the feeds', () => {
  test('are one of the site, one a dataset, one a province', () => {
    expect(feeds.map(({ of }) => of)).toEqual([
      'site',
      { dataset: 'wilayah' },
      { dataset: 'lembaga' },
      { province: '11' },
    ]);
    expect(feeds.map(({ feed }) => feed.atom)).toEqual([
      'https://example.org/umpan.xml',
      'https://example.org/data/wilayah/umpan.xml',
      'https://example.org/data/lembaga/umpan.xml',
      'https://example.org/wilayah/11/umpan.xml',
    ]);
  });
  test('have the newest entry first, releases of one time in the order of the catalogue', () => {
    expect(site?.entries.map(({ title }) => title)).toEqual([
      'Contoh wilayah, versi 2025.0.0',
      'Contoh lembaga, versi 1.0.0',
      'Contoh wilayah, versi 2023.0.0',
    ]);
    const turned = makeFeeds({ ...exampleFeeds(), news: [...exampleNews].reverse() });
    expect(turned[0]?.feed.entries).toEqual(site?.entries);
  });
  test('changed when their newest entry was made', () => {
    expect(site && updatedOf(site)).toBe('2026-02-01T00:00:00Z');
    expect(() => site && updatedOf({ ...site, entries: [] })).toThrow('has no entry');
  });
  test('an entry is the same in the feeds of the site and of its dataset, another one in that of a province', () => {
    expect(placesFeed?.entries[0]).toEqual(site?.entries[0]);
    expect(bodiesFeed?.entries[0]).toEqual(site?.entries[1]);
    expect(province?.entries[0]?.id).not.toBe(site?.entries[0]?.id);
    expect(province?.entries[0]?.title).toBe('Contoh wilayah, versi 2025.0.0: Provinsi <b> & "contoh"');
  });
  test('identifiers stay when the host and the base change', () => {
    const moved = makeFeeds(exampleFeeds('/guyub/', 'https://example.com'));
    expect(moved.map(({ feed }) => [feed.id, ...feed.entries.map(({ id }) => id)])).toEqual(
      feeds.map(({ feed }) => [feed.id, ...feed.entries.map(({ id }) => id)]),
    );
    expect(moved[3]?.feed.json).toBe('https://example.com/guyub/wilayah/11/umpan.json');
  });
  test('identifiers are those that readers know: another namespace would show every release anew', () => {
    expect(site?.id).toBe('urn:uuid:cd88890c-2755-5382-a0d2-c2562ca47b07');
    expect(site?.entries[0]?.id).toBe('urn:uuid:4ef51837-6603-582c-a44d-5d925f949e18');
  });
});

describe('an entry', () => {
  test('of a release that changed tells what, what not to misread, and leads to the changes', () => {
    const entry = site?.entries[0];
    expect(entry?.url).toBe('https://example.org/data/wilayah/2025.0.0/perubahan/');
    expect(entry?.summary).toBe('Sejak versi 2023.0.0: 1.258 kode ditambah, 1.250 kode dihapus, isi 9 kode diubah.');
    expect(entry?.content.replaceAll('</', '\n</').replace(/<[^>]*>/g, '')).toMatchInlineSnapshot(`
      "Sejak versi 2023.0.0: 1.258 kode ditambah, 1.250 kode dihapus, isi 9 kode diubah.
      Desa/kelurahan: 1.258 kode ditambah, 1.250 kode dihapus, isi 9 kode diubah

      Isi yang berubah, menurut kolom: nama (9).
      Kolom ditambah: lintang.
      Kolom yang bertambah atau hilang berlaku untuk semua baris, jadi tidak dihitung baris demi baris.
      Wilayah yang kodenya berganti terhitung dua kali: kode lama dihapus, kode baru ditambah. Jadi «dihapus» belum tentu berarti wilayahnya hilang.
      Lihat setiap perubahan
       · Buka rilis ini
       · Kode mana menjadi kode mana

      Dilisensikan dengan Lisensi MIT.

      "
    `);
    expect(entry?.licences).toEqual([
      { title: 'Lisensi MIT', url: 'https://example.org/data/wilayah/2025.0.0/LICENSE-MIT.txt' },
    ]);
  });
  test('of a first release tells how many rows of which table, and what the release holds', () => {
    const entry = site?.entries[1];
    expect(entry?.url).toBe('https://example.org/data/lembaga/1.0.0/');
    expect(entry?.summary).toBe('Rilis pertama: 2 baris di tabel «lembaga».');
    expect(entry?.content).toContain('<p>Data rekaan untuk uji coba.</p>');
  });
  test('of a province has its own counts, and the caution in place of the description', () => {
    const entry = province?.entries[1];
    expect(entry?.summary).toBe('Rilis pertama: 1 baris di tabel «lembaga».');
    expect(entry?.content).toContain('«disebut sumber» tidak berarti aktif');
    expect(entry?.content).not.toContain('Data rekaan');
    expect(entry?.content).toContain('Halaman Provinsi &lt;b&gt; &amp; &quot;contoh&quot;</a>');
  });
  test('says nothing of removed codes where none was removed or added', () => {
    const quiet = makeFeeds({
      ...exampleFeeds(),
      news: exampleNews.map((news) =>
        news.told.kind === 'first'
          ? news
          : {
              ...news,
              told: {
                kind: 'changed',
                summary: {
                  ...news.told.summary,
                  tabel: [
                    { tabel: 'wilayah', ditambah: 0, dihapus: 0, diubah: 4, bidang: [], tingkat: [], provinsi: [] },
                  ],
                },
              },
            },
      ),
    })[0]?.feed.entries[0];
    expect(quiet?.summary).toBe('Sejak versi 2023.0.0: isi 4 kode diubah.');
    expect(quiet?.content).not.toContain('terhitung dua kali');
  });
  test('that changed codes leads to the page on which code became which', () => {
    const [entry] = makeFeeds(exampleFeeds())[0]?.feed.entries ?? [];
    expect(entry?.content).toContain('href="https://example.org/silsilah/"');
  });
});

test('every feed is valid in both forms, and both hold the same entries', () => {
  for (const { feed } of feeds) {
    const atom = checkAtom(atomFeed(feed), feed.atom);
    const json = checkJsonFeed(jsonFeed(feed), feed.json);
    expect(atom.faults).toEqual([]);
    expect(json.faults).toEqual([]);
    expect(json.entries).toEqual(atom.entries);
    expect(atom.entries.length).toBeGreaterThan(0);
  }
});
