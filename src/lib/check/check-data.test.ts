import { describe, expect, test } from 'vitest';
import type { Files } from '../../../tests/fixtures/example-data.ts';
import { dataFolderOf, exampleFiles, sha256, withTable } from '../../../tests/fixtures/example-data.ts';
import { checkDataFolder } from './check-data.ts';
import { formatFaults } from './fault.ts';
import { emptySeal, extendSeal } from './seal.ts';

const check = (files: Record<string, string | Buffer>) => checkDataFolder(dataFolderOf(files), sha256);
const faults = (files: Record<string, string | Buffer>) => formatFaults(check(files).faults);
const places = 'tempat/1.0.0/tempat.csv';
const bodies = 'badan/1.0.0/badan.csv';
const labels = 'badan/1.0.0/label.json';
const descriptor = 'badan/1.0.0/datapackage.json';
/** Faults after one text of a table was replaced by another. */
const after = (path: string, from: string | RegExp, to: string) =>
  faults(withTable(exampleFiles(), path, (text) => text.replace(from, to)));
const afterDescriptor = (change: (value: Record<string, unknown>) => void) => {
  const files = exampleFiles();
  const value = JSON.parse(files[descriptor]!) as Record<string, unknown>;
  change(value);
  return faults({ ...files, [descriptor]: JSON.stringify(value) });
};

test('a valid folder has no fault, and the check says how much it read', () => {
  expect(check(exampleFiles())).toMatchObject({ faults: [], releases: 2, tables: 3, rows: 7 });
});

describe('a broken cell is named by file, line and field', () => {
  test('1. a code that lost its zero in front', () => {
    expect(after(bodies, '99.01', '99.1')).toEqual([
      `${bodies}:2:kode_wilayah: «99.1» bukan kode wilayah; tulis 99.10 atau 99.01`,
    ]);
  });
  test('2. a code that lost its dots', () => {
    expect(after(bodies, '99.10', '9910')).toEqual([
      `${bodies}:4:kode_wilayah: «9910» bukan kode wilayah; tulis 99.10`,
    ]);
  });
  test('3. a required cell that is empty', () => {
    expect(after(places, 'Kabupaten Lain', '')).toEqual([
      `${places}:4:nama: kosong, padahal wajib diisi; isi, atau hapus barisnya`,
    ]);
  });
  test('4. a number in Indonesian style', () => {
    expect(after(bodies, ',3,2021', ',1.234,2021')).toEqual([
      `${bodies}:2:jumlah: «1.234» bukan bilangan bulat; tulis 1234`,
    ]);
  });
  test('5. a number out of bounds', () => {
    expect(after(bodies, ',3,2021', ',-3,2021')).toEqual([
      `${bodies}:2:jumlah: «-3» di luar batas; paling kecil 0; periksa angkanya`,
    ]);
  });
  test('6. a date in another order, and a day that the calendar has not', () => {
    expect(after(bodies, '2021-12-31', '31/12/2021')).toEqual([
      `${bodies}:2:tanggal: «31/12/2021» bukan tanggal; tulis 2021-12-31`,
    ]);
    expect(after(bodies, '2021-12-31', '2021-02-29')).toEqual([
      `${bodies}:2:tanggal: «2021-02-29» bukan tanggal; tulis seperti 2021-12-31`,
    ]);
  });
  test('7. a value that is not one of the list', () => {
    expect(after(bodies, 'B1,b', 'B1,c')).toEqual([`${bodies}:3:bagian: «c» tidak dikenal; pilih salah satu: a, b`]);
  });
  test('8. an address that is no http(s) address', () => {
    expect(after(bodies, 'https://example.org/', 'javascript:alert(1)')).toEqual([
      `${bodies}:2:url: «javascript:alert(1)» bukan alamat http(s); tulis alamat lengkap, diawali https://`,
    ]);
  });
  test('9. stray white space, and a tab', () => {
    expect(after(places, 'Kabupaten Lain', ' Kabupaten Lain')).toEqual([
      `${places}:4:nama: « Kabupaten Lain» diawali atau diakhiri spasi; buang spasinya`,
    ]);
    expect(after(places, 'Kabupaten Lain', 'Kabupaten\tLain')).toEqual([
      `${places}:4:nama: «Kabupaten\\tLain» memuat tab, spasi keras, atau karakter kendali; ganti dengan spasi biasa`,
    ]);
  });
  test('10. personal data: an identity number, a phone number, an e-mail address, a birth date', () => {
    const value = (text: string) => after(bodies, 'tiga', text);
    const line = (found: string) => [`${bodies}:3:catatan: memuat ${found}; hapus; data pribadi tidak boleh terbit`];
    expect(value('NIK 3276021505900001')).toEqual(line('nomor induk kependudukan (NIK)'));
    expect(value('hubungi 0812-3456-7890')).toEqual(line('nomor telepon'));
    expect(value('surel nama@example.org')).toEqual(line('alamat surel'));
    expect(value('tanggal lahir 3 Mei 1990')).toEqual(line('tanggal lahir'));
  });
  test('11. a column that can only hold personal data', () => {
    const change = (text: string) =>
      text.replace('catatan', 'catatan,nama_ketua').replace(/(satu, dua"|tiga|"kutip.*)$/gm, '$1,x');
    expect(faults(withTable(exampleFiles(), bodies, change))).toEqual([
      `${bodies}:1:nama_ketua: kolom data pribadi; hapus kolomnya; data pribadi tidak boleh terbit`,
    ]);
  });
});

describe('a broken file is named by line', () => {
  test('12. a header that is doubled, one that is empty, one that is not described', () => {
    expect(after(places, 'jenis', 'nama')).toEqual([
      `${places}:1:nama: nama kolom dipakai lagi pada kolom ke-5; beri nama lain`,
      `${places}:1:jenis: kolom tidak ada; tambahkan, atau hapus dari datapackage.json`,
    ]);
    expect(after(places, 'jenis', '')).toEqual([
      `${places}:1: kolom ke-5 tidak bernama; beri nama, atau hapus kolomnya`,
      `${places}:1:jenis: kolom tidak ada; tambahkan, atau hapus dari datapackage.json`,
    ]);
  });
  test('13. a row with too few cells, and a blank line', () => {
    expect(after(places, '99.10,Kabupaten Lain', '99.10')).toEqual([
      `${places}:4: 4 sel, padahal ada 5 kolom; samakan; sel yang memuat koma diapit tanda kutip`,
    ]);
    expect(after(places, '\n99.10', '\n\n99.10')).toEqual([`${places}:4: baris kosong; hapus barisnya`]);
    expect(after(places, /$/, '\n')).toEqual([`${places}:5: baris kosong; hapus barisnya`]);
  });
  test('14. a quote that is never closed', () => {
    expect(after(bodies, '"satu, dua"', '"satu, dua')).toEqual([
      `${bodies}:2: tanda kutip tidak ditutup atau salah tempat; tutup tanda kutipnya; kutip di dalam sel ditulis ganda ("")`,
    ]);
  });
  test('15. a byte that is not UTF-8, and a byte-order mark', () => {
    const broken = (text: string) =>
      Buffer.concat([Buffer.from(text.slice(0, text.indexOf('Lain'))), Buffer.from([0xe9]), Buffer.from('\n')]);
    expect(faults(withTable(exampleFiles(), places, broken))).toEqual([
      `${places}:4: bita 0xE9 pada posisi 140 bukan UTF-8; simpan ulang berkas sebagai UTF-8`,
    ]);
    expect(after(places, /^/, '\uFEFF')).toEqual([
      `${places}:1: berkas diawali tanda urutan bita (BOM); simpan sebagai UTF-8 tanpa BOM`,
    ]);
  });
  test('16. JSON that breaks off, and a code that is a number there', () => {
    expect(after(labels, '"rekaan"}', '"rekaan"')).toEqual([
      `${labels}:3: JSON tidak dapat dibaca mulai dari «]»; perbaiki tanda kutip, koma, atau kurungnya`,
    ]);
    expect(after(labels, '"x"', '12.10')).toEqual([`${labels}:2:id: 12.1 bukan teks; apit dengan tanda kutip`]);
  });
});

describe('keys lead somewhere', () => {
  test('17. a key that stands twice, alone or with another column', () => {
    expect(after(places, '99.10', '99.01')).toEqual([
      `${bodies}:4:kode_wilayah: «99.10» tidak ada di ${places}, kolom kode; perbaiki, atau tambahkan barisnya di sana`,
      `${places}:4:kode: «99.01» sudah ada pada baris 3; hapus salah satu`,
    ]);
    expect(after(bodies, 'B1,b', 'B1,a')).toEqual([
      `${bodies}:3:id+bagian: kunci «B1, a» sudah ada pada baris 2; hapus salah satu`,
    ]);
  });
  test('18. a place that is in no release of places; 0 apart', () => {
    expect(after(bodies, '99.01', '98')).toEqual([
      `${bodies}:2:kode_wilayah: «98» tidak ada di ${places}, kolom kode; perbaiki, atau tambahkan barisnya di sana`,
    ]);
  });
  test('19. a place whose parent is not there, or is not the one of its code', () => {
    expect(after(places, 'kabupaten/kota,99,kabupaten\n99.10', 'kabupaten/kota,98,kabupaten\n99.10')).toEqual([
      `${places}:3:kode_induk: «98» tidak sesuai dengan kode 99.01; tulis 99`,
      `${places}:3:kode_induk: «98» tidak ada di ${places}, kolom kode; perbaiki, atau tambahkan barisnya di sana`,
    ]);
  });
});

describe('a release describes itself', () => {
  test('20. a licence or a source that is missing', () => {
    expect(
      afterDescriptor((value) => {
        delete value['licenses'];
        value['sources'] = [];
      }),
    ).toEqual([`${descriptor}:licenses: tidak ada; lengkapi`, `${descriptor}:sources: kosong; lengkapi`]);
  });
  test('21. a version that is not its folder', () => {
    expect(afterDescriptor((value) => (value['version'] = '1.0.1'))).toEqual([
      `${descriptor}:version: «1.0.1» bukan nama foldernya; tulis 1.0.0, atau pindahkan foldernya`,
    ]);
  });
  test('22. a file that the descriptor does not name, and one that it names in vain', () => {
    const files = exampleFiles();
    const { [labels]: _missing, ...rest } = files;
    expect(faults({ ...rest, 'badan/1.0.0/lain.csv': 'a\n' })).toEqual([
      `${descriptor}:resources: berkas label.json tidak ada; tambahkan berkasnya, atau hapus dari datapackage.json`,
      'badan/1.0.0/lain.csv: berkas tidak disebut datapackage.json; hapus, atau sebut di datapackage.json',
    ]);
  });
  test('23. a file that is not the one that was described', () => {
    const files = exampleFiles();
    expect(faults({ ...files, [bodies]: files[bodies]!.replace('tiga', 'empat') })).toEqual([
      `${bodies}: isi berkas tidak sama dengan bytes dan hash pada datapackage.json; kembalikan isinya; perbaikan rilis yang sudah terbit adalah versi baru`,
    ]);
  });
  test('24. a published release that was edited, though its descriptor was corrected', () => {
    const files = exampleFiles();
    const seal = JSON.stringify(extendSeal(dataFolderOf(files), emptySeal, sha256));
    const edited = withTable({ ...files, 'seal.json': seal } as Files, bodies, (text) => text.replace('tiga', 'empat'));
    expect(faults(edited)).toEqual([
      `${bodies}: berkas rilis terbit telah diubah; kembalikan isinya; perbaikan adalah versi baru`,
      `${descriptor}: berkas rilis terbit telah diubah; kembalikan isinya; perbaikan adalah versi baru`,
    ]);
    expect(check({ ...files, 'seal.json': seal })).toMatchObject({ faults: [], unsealed: [] });
  });
});

describe('a fault is told where it is, and once', () => {
  test('25. personal data in two rows is told twice, also where the cells are the same', () => {
    const change = (text: string) => text.replace('tiga', '0812-3456-7890').replace('"satu, dua"', '0812-3456-7890');
    expect(faults(withTable(exampleFiles(), bodies, change))).toEqual([
      `${bodies}:2:catatan: memuat nomor telepon; hapus; data pribadi tidak boleh terbit`,
      `${bodies}:3:catatan: memuat nomor telepon; hapus; data pribadi tidak boleh terbit`,
    ]);
  });
  test('26. an identity number in a column of numbers, and a number that loses its last digits', () => {
    expect(after(bodies, ',3,2021', ',3276021505900001,2021')).toEqual([
      `${bodies}:2:jumlah: memuat nomor induk kependudukan (NIK); hapus; data pribadi tidak boleh terbit`,
    ]);
    expect(after(bodies, ',3,2021', ',99999999999999999999,2021')).toEqual([
      `${bodies}:2:jumlah: «99999999999999999999» terlalu besar untuk bilangan bulat; jadikan kolomnya teks, atau periksa angkanya`,
    ]);
  });
  test('27. a column of personal data that the descriptor names, in a JSON table too', () => {
    const rename = (text: string) => text.replaceAll('"nama"', '"No. HP"');
    const table = withTable(exampleFiles(), labels, rename);
    expect(faults(table)).toEqual([
      `${labels}:2:No. HP: kolom data pribadi; hapus kolomnya; data pribadi tidak boleh terbit`,
    ]);
    const described = (value: Record<string, unknown>) => {
      const [, label] = value['resources'] as { schema: { fields: { name: string }[] } }[];
      label!.schema.fields[1]!.name = 'nik';
    };
    expect(afterDescriptor(described)).toContain(
      `${descriptor}:resources.1.schema.fields.nik: kolom data pribadi; hapus kolomnya; data pribadi tidak boleh terbit`,
    );
  });
  test('28. an invalid byte in the middle of a line, and one in another line', () => {
    const latin1 = (text: string) =>
      Buffer.from(text.replace('Provinsi Contoh', 'Provinsi Cont\u00f6h').replace('Lain', 'Lan\u00e9n'), 'latin1');
    expect(faults(withTable(exampleFiles(), places, latin1))).toEqual([
      `${places}:2: bita 0xF6 pada posisi 51 bukan UTF-8; simpan ulang berkas sebagai UTF-8`,
      `${places}:4: bita 0xE9 pada posisi 143 bukan UTF-8; simpan ulang berkas sebagai UTF-8`,
    ]);
  });
  test('29. a header with white space around it is one fault, and its cells are still checked', () => {
    const change = (text: string) => text.replace('nama', ' nama').replace('Kabupaten Lain', '');
    expect(faults(withTable(exampleFiles(), places, change))).toEqual([
      `${places}:1:nama: nama kolom « nama» diawali atau diakhiri spasi; buang spasinya`,
      `${places}:4:nama: kosong, padahal wajib diisi; isi, atau hapus barisnya`,
    ]);
  });
  test('30. a foreign key to a release that is not there, or to a column that is not there', () => {
    interface Key {
      reference: { package: string; fields: string };
    }
    const change = (edit: (key: Key) => void) =>
      afterDescriptor((value) => {
        const [first] = value['resources'] as { schema: { foreignKeys: Key[] } }[];
        edit(first!.schema.foreignKeys[0]!);
      });
    expect(change((key) => (key.reference.package = '../../tempat/9.0.0/datapackage.json'))).toEqual([
      `${bodies}:kode_wilayah: merujuk tabel tempat pada ../../tempat/9.0.0/datapackage.json, yang tidak ada; perbaiki foreignKeys tabel badan di datapackage.json, atau tambahkan rilisnya`,
    ]);
    expect(change((key) => (key.reference.fields = 'kodex'))).toEqual([
      `${bodies}:kode_wilayah: merujuk kolom kodex pada ${places}, yang tidak ada atau tidak sama banyak; perbaiki foreignKeys tabel badan di datapackage.json`,
    ]);
  });
  test('31. a broken descriptor is not told again by the tables that refer to its release', () => {
    expect(faults({ ...exampleFiles(), 'tempat/1.0.0/datapackage.json': '{\n"name": tempat\n}' })).toEqual([
      'tempat/1.0.0/datapackage.json:2: JSON tidak dapat dibaca mulai dari «tempat»; perbaiki tanda kutip, koma, atau kurungnya',
    ]);
  });
  test('32. a type that is unknown, a table that is named twice, a licence file that is not there', () => {
    type Resources = { name: string; schema: { fields: { type: string }[] } }[];
    expect(afterDescriptor((value) => ((value['resources'] as Resources)[0]!.schema.fields[0]!.type = 'teks'))).toEqual(
      [
        `${descriptor}:resources.0.schema.fields.0.type: «teks» tidak dikenal; pilih salah satu: string, integer, number, boolean, date, year, geojson`,
      ],
    );
    expect(
      afterDescriptor((value) => {
        const resources = value['resources'] as Resources;
        resources.push(resources[1]!);
      }),
    ).toEqual([`${descriptor}:resources.2.name: tabel label disebut dua kali; beri nama lain, atau hapus salah satu`]);
    expect(
      afterDescriptor((value) => ((value['licenses'] as { path: string }[])[0]!.path = 'LICENSE-MIT.txt')),
    ).toEqual([
      `${descriptor}:licenses.0.path: «LICENSE-MIT.txt» bukan alamat http(s) dan bukan berkas pada guyub:files; tulis alamat lisensinya, atau sebut berkasnya pada guyub:files`,
    ]);
  });
  test('33. an empty text in JSON, where a missing value is null', () => {
    expect(after(labels, '"rekaan"', '""')).toEqual([`${labels}:2:nama: teks kosong; tulis null`]);
  });
  test('34. a village whose code is of no kind', () => {
    const row = '99.01.01.4001,Desa Contoh,desa/kelurahan,99.01.01,desa\n';
    expect(faults(withTable(exampleFiles(), places, (text) => text + row))).toEqual([
      `${places}:5:kode: kelompok keempat kode «99.01.01.4001» tidak diawali 1, 2, atau 3; periksa kodenya: 1 kelurahan, 2 desa, 3 desa adat`,
      `${places}:5:kode_induk: «99.01.01» tidak ada di ${places}, kolom kode; perbaiki, atau tambahkan barisnya di sana`,
    ]);
  });
  test('35. a file of a sealed release that is gone, one that was added, a release that is gone', () => {
    const files = exampleFiles();
    const seal = JSON.stringify(extendSeal(dataFolderOf(files), emptySeal, sha256));
    const { [labels]: _gone, ...rest } = files;
    const lines = faults({ ...rest, 'seal.json': seal, 'badan/1.0.0/catatan.txt': 'x' });
    expect(lines).toContain(`${labels}: berkas rilis terbit hilang; kembalikan isinya; perbaikan adalah versi baru`);
    expect(lines).toContain(
      'badan/1.0.0/catatan.txt: berkas rilis terbit ditambahkan; kembalikan isinya; perbaikan adalah versi baru',
    );
    const without = Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('badan/')));
    expect(faults({ ...without, 'seal.json': seal })).toEqual([
      'badan/1.0.0: rilis yang sudah terbit hilang; kembalikan foldernya',
    ]);
  });
  test('36. a DOI of a version that there is not', () => {
    const files = exampleFiles();
    const dataset = {
      ...(JSON.parse(files['badan/dataset.json'] ?? '') as object),
      doi: { '2.0.0': '10.1234/contoh' },
    };
    expect(faults({ ...files, 'badan/dataset.json': JSON.stringify(dataset) })).toEqual([
      'badan/dataset.json:doi.2.0.0: DOI untuk versi yang tidak ada; tulis salah satu: 1.0.0',
    ]);
  });
  test('37. a version that is too small for what changed; none for one that is published', () => {
    const files = exampleFiles();
    const next = (version: string) => ({
      'tempat/1.0.1/datapackage.json': (files['tempat/1.0.0/datapackage.json'] ?? '').replace(
        '"1.0.0"',
        `"${version}"`,
      ),
    });
    const shorter = (files[places] ?? '')
      .split('\n')
      .filter((line) => !line.startsWith('99.10'))
      .join('\n');
    const data = { ...files, ...next('1.0.1'), 'tempat/1.0.1/tempat.csv': shorter };
    const lines = faults(data);
    expect(lines).toContain(
      'tempat/1.0.1/datapackage.json:version: «1.0.1» terlalu kecil: ada baris yang dihapus sejak 1.0.0; beri versi 2.0.0 atau lebih',
    );
    const seal = JSON.stringify(extendSeal(dataFolderOf(data), emptySeal, sha256));
    expect(faults({ ...data, 'seal.json': seal }).join()).not.toContain('terlalu kecil');
  });
});

describe('all faults at once', () => {
  test('faults of several files come together', () => {
    const files = withTable(exampleFiles(), places, (text) => text.replace('Kabupaten Lain', ''));
    expect(faults(withTable(files as Files, bodies, (text) => text.replace('2021-12-31', 'kapan')))).toHaveLength(2);
  });
  test('20 of a file are shown and the rest counted', () => {
    const rows = Array.from({ length: 25 }, (_, i) => `C${i},z,0,3,2021-12-31,https://example.org/,x\n`).join('');
    const lines = faults(withTable(exampleFiles(), bodies, (text) => text + rows));
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe(`${bodies}: dan 5 kesalahan lain`);
  });
});
