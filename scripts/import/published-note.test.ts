import { expect, test } from 'vitest';
import { publishedNote } from './published-note.ts';

test('publishedNote says in plain words that something was not checked', () => {
  expect(publishedNote('sudah tidak dipakai; bahwa 24/2013 menggantikannya UNSOURCED')).toBe(
    'sudah tidak dipakai; belum kami periksa apakah 24/2013 yang menggantikannya',
  );
});
test('publishedNote leaves out remarks on the transcription itself', () => {
  expect(publishedNote('Wadah panti asuhan, bukan panti; jenis baru forum_lksa')).toBe(
    'Wadah panti asuhan, bukan panti',
  );
  expect(publishedNote('Jenis lk3 belum ada pada tabel lembaga asal')).toBe('');
});
test('publishedNote keeps doubts as they are written', () => {
  expect(publishedNote('Tahun tidak tampak. Perlu dibuka sekali lagi pada halaman asli.')).toBe(
    'Tahun tidak tampak. Perlu dibuka sekali lagi pada halaman asli.',
  );
});
test('publishedNote refuses a working remark that it does not know', () => {
  expect(() => publishedNote('pengganti: UNSOURCED')).toThrow('rephrase the working remark in "pengganti: UNSOURCED"');
});
