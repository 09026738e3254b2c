import { expect, test } from 'vitest';
import { placeImage, programmeImage, siteImage, socialImageOf } from './image-of.ts';

const pageOf = (path: string) => socialImageOf(path, 'Judul').page;

test('programmes, explainers, datasets, provinces, regencies and cities have cards of their own', () => {
  for (const path of ['program/tksk/', 'panduan/yang-mana/', 'data/angka/', 'wilayah/33/', 'wilayah/32.76/'])
    expect(socialImageOf(path, 'Judul')).toEqual({ page: path, alt: 'Kartu Guyub: Judul' });
});
test('every page of a dataset has its card', () => {
  expect(pageOf('data/wilayah/2025.0.0/perubahan/')).toBe('data/wilayah/');
});
test('every other page has that of the site', () => {
  for (const path of [
    '',
    'data/',
    'program/',
    'panduan/memakai-data/',
    'wilayah/',
    'wilayah/indeks/su/',
    'wilayah/33.01.02/',
    '404/',
  ])
    expect(socialImageOf(path, 'Judul')).toEqual(siteImage);
  expect(siteImage).toEqual({ page: '', alt: 'Kartu Guyub: data terbuka lembaga sosial masyarakat' });
});
test('a page about a programme or a place that is another page’s subject names that page', () => {
  expect(programmeImage('psm')).toEqual({ page: 'program/psm/', alt: 'Kartu Guyub: Pekerja Sosial Masyarakat (PSM)' });
  expect(placeImage('32.76', 'Kota Depok')).toEqual({ page: 'wilayah/32.76/', alt: 'Kartu Guyub: Kota Depok' });
});
