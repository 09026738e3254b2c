import { describe, expect, test } from 'vitest';
import { exampleSources } from '../../../tests/fixtures/example-explainer.ts';
import { formatFault } from '../check/fault.ts';
import { explainerFaults } from './explainer-faults.ts';
import { readProse } from './prose.ts';

const faults = (mdx: string) => explainerFaults('contoh.mdx', readProse(mdx), exampleSources()).map(formatFault);

describe('explainerFaults', () => {
  test('sentences with a reference, a figure or a count have none, nor have questions and lead-ins', () => {
    expect(
      faults(
        'Siapa? Menurut dinas, begini <Rujukan id="R1" />. Ada <Angka id="A001" />. Ada <Hitung apa="kecamatan" di="11" />. Yaitu:',
      ),
    ).toEqual([]);
  });
  test('a sentence without a source is shown with what to do', () => {
    expect(faults('Begini <Rujukan id="R1" />. Begitu pula menurut <Aturan id="contoh-baru" />.')).toEqual([
      'contoh.mdx:1: kalimat tanpa rujukan: «Begitu pula menurut Permencontoh 1/2019.»; tambahkan <Rujukan>, <Angka>, atau <Hitung>, atau taruh di dalam <Kami>',
    ]);
  });
  test('our own voice needs no source, but its ids must exist', () => {
    expect(faults('<Kami jenis="simpulan">\n\nBegitu. Lihat <Rujukan id="R9" />.\n\n</Kami>')).toEqual([
      'contoh.mdx:3: rujukan «R9» tidak ada; lihat data/rujukan',
    ]);
  });
  test('every unknown id is told, all at once', () => {
    expect(
      faults(
        'A <Rujukan id="R9" />. B <Angka id="A999" />. C <Hitung apa="kecamatan" edisi="1999.0.0" />. D <Hitung apa="gaji" />. E <Aturan id="x" /> <Rujukan id="R1" />.',
      ),
    ).toEqual([
      'contoh.mdx:1: rujukan «R9» tidak ada; lihat data/rujukan',
      'contoh.mdx:1: angka «A999» tidak ada; lihat data/angka',
      'contoh.mdx:1: tidak ada wilayah «0» pada edisi «1999.0.0»; periksa kode dan edisinya di data/wilayah',
      'contoh.mdx:1: tidak bisa menghitung «gaji»; tulis salah satu dari: provinsi, kabupaten-kota, kecamatan, desa-kelurahan, desa, kelurahan, lembaga, angka',
      'contoh.mdx:1: peraturan «x» tidak ada; lihat data/peraturan',
    ]);
  });
  test('a figure that was withdrawn is told with its day and reason', () => {
    expect(faults('Ada <Angka id="A009" />.')).toEqual([
      'contoh.mdx:1: angka «A009» ditarik pada 1 Desember 2026: Sumbernya keliru menghitung.; tulis ulang kalimatnya tanpa angka itu',
    ]);
  });
  test('a chart stands in a line of its own, and exists', () => {
    expect(faults('<Grafik id="contoh" />')).toEqual([]);
    expect(faults('<Grafik id="tidak-ada" />')).toEqual([
      'contoh.mdx:1: grafik «tidak-ada» tidak ada; lihat pengenalnya di alamat /grafik/',
    ]);
    expect(faults('Menurut <Grafik id="contoh" />, begini <Rujukan id="R1" />.')).toEqual([
      'contoh.mdx:1: <Grafik> di dalam kalimat; taruh di baris sendiri, di antara dua baris kosong',
    ]);
  });
  test('what rests on secondary sources alone must say so, or name the rule that it tells', () => {
    const fault =
      'contoh.mdx:1: hanya bertumpu pada sumber sekunder: «Begini.»; sebut peraturannya dengan <Aturan>, atau tulis «menurut pemberitaan» atau «menurut satu sumber, belum dicek ke naskah resmi»';
    expect(faults('Begini <Rujukan id="R2" />.')).toEqual([fault]);
    expect(faults('Ada <Angka id="A002" />.')[0]).toContain('hanya bertumpu pada sumber sekunder');
    expect(faults('Menurut pemberitaan, begini <Rujukan id="R2" />.')).toEqual([]);
    expect(faults('Menurut satu sumber, belum dicek ke naskah resmi, begini <Rujukan id="R2" />.')).toEqual([]);
    expect(faults('Menurut <Aturan id="contoh-baru" />, begini <Rujukan id="R2" />.')).toEqual([]);
    expect(faults('Begini <Rujukan id="R1" /><Rujukan id="R2" />.')).toEqual([]);
  });
  test('a lead-in with a colon speaks for the list behind it, and for no other', () => {
    const list = '- satu <Rujukan id="R2" />;\n- dua <Rujukan id="R2" />.';
    expect(faults(`Menurut pemberitaan:\n\n${list}`)).toEqual([]);
    expect(faults(`Menurut pemberitaan <Rujukan id="R2" />.\n\n${list}`)).toHaveLength(2);
    expect(faults(`Menurut pemberitaan:\n\n## Lain\n\n${list}`)).toHaveLength(2);
  });
  test('figures typed by hand are refused; rupiah, years and ages are not', () => {
    expect(faults('Ada 12.377 lembaga sejak 2019, usia 13–45 <Rujukan id="R1" />.')).toEqual([
      'contoh.mdx:1: angka «12.377» ditulis tangan; pakai <Angka> atau <Hitung>, supaya terikat pada data',
    ]);
    expect(faults('Rp1.000.000 sebulan atau Rp 500.000, kode 32.76.02 <Rujukan id="R1" />.')).toEqual([]);
  });
});
