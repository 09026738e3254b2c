import { expect, test } from 'vitest';
import { splitReferenceNote } from './reference-note.ts';

test('splitReferenceNote moves a further address out of the note and keeps the rest', () => {
  expect(splitReferenceNote('juga https://contoh.example/a; salinan naskah di situs dokumen')).toEqual({
    note: 'salinan naskah di situs dokumen',
    addresses: ['https://contoh.example/a'],
  });
});
test('splitReferenceNote moves several addresses', () => {
  expect(splitReferenceNote('juga https://contoh.example/a ; https://contoh.example/b')).toEqual({
    note: '',
    addresses: ['https://contoh.example/a', 'https://contoh.example/b'],
  });
});
test('splitReferenceNote keeps the words that say what an address is for', () => {
  expect(splitReferenceNote('untuk aturan lama: https://contoh.example/a; blog')).toEqual({
    note: 'untuk aturan lama: lihat alamat tambahan; blog',
    addresses: ['https://contoh.example/a'],
  });
});
test('splitReferenceNote leaves a note without address as it is', () => {
  expect(splitReferenceNote('14 Juni 2021, item 175509; alamat lengkap belum ada')).toEqual({
    note: '14 Juni 2021, item 175509; alamat lengkap belum ada',
    addresses: [],
  });
});
