import { describe, expect, test } from 'vitest';
import { kindOfAddress } from './kind.ts';

describe('kindOfAddress', () => {
  test.each([
    ['/program/karang-taruna/', 'programme'],
    ['/panduan/membaca-angka/', 'guide'],
    ['/angka/tksk/#A001', 'figure'],
    ['/peraturan/#permensos-25-2019', 'regulation'],
    ['/lembaga/L024/', 'institution'],
    ['/wilayah/32/', 'province'],
    ['/wilayah/32.76/', 'regency'],
    ['/data/lembaga/', 'dataset'],
    ['/rujukan/#R29', 'reference'],
    ['/tentang/', 'page'],
    ['/metodologi/standar/', 'page'],
    ['/grafik/tksk-dan-kecamatan/', 'page'],
    ['/peta/kepadatan/', 'page'],
  ])('%s is a %s', (address, kind) => {
    expect(kindOfAddress(address)).toBe(kind);
  });
  test.each([
    ['a list', '/program/'],
    ['the list of figures of a programme, whose figures stand for it', '/angka/tksk/'],
    ['the list of regulations', '/peraturan/'],
    ['a district', '/wilayah/32.76.02/'],
    ['a village', '/wilayah/32.76.02/#32.76.02.1009'],
    ['one release of a dataset', '/data/lembaga/1.0.0/'],
    ['a file', '/data/lembaga/latest/lembaga.csv'],
    ['the maps of a province, whose page stands for them', '/peta/32/'],
    ['a page for frames', '/sematan/tksk-dan-kecamatan/1.0.0/'],
    ['the home page', '/'],
    ['an address elsewhere', 'https://example.org/program/psm/'],
  ])('%s is left out', (_what, address) => {
    expect(kindOfAddress(address)).toBeNull();
  });
  test('looks below the base that the site is served under', () => {
    expect(kindOfAddress('/guyub/wilayah/32/', '/guyub/')).toBe('province');
    expect(kindOfAddress('/wilayah/32/', '/guyub/')).toBeNull();
    expect(kindOfAddress('/guyub/wilayah/32/')).toBeNull();
  });
});
