import { describe, expect, test } from 'vitest';
import type { CorrectionTarget } from './correction.ts';
import { correctionMessage } from './correction.ts';

const figure: CorrectionTarget = {
  kind: 'angka',
  id: 'A001',
  field: 'nilai',
  value: '7.201 formasi',
  release: '1.0.0',
  page: 'https://example.org/guyub/angka/tksk/#A001',
};
/** A mailto address as a mail program reads it: RFC 6068, section 2. */
function readMailto(address: string) {
  const [, to = '', fields = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(address) ?? [];
  const parts = fields.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(to), names: parts.map(([name]) => name), values: parts.map(([, value]) => value) };
}

describe('a report of an error', () => {
  test('names page, row, release, column and what stands there, and leaves the rest open', () => {
    const { subject, body } = correctionMessage(figure, null);
    expect(subject).toBe('Koreksi angka A001, rilis 1.0.0');
    expect(body).toBe(
      [
        'Halaman: https://example.org/guyub/angka/tksk/#A001',
        'Baris: angka A001, rilis 1.0.0',
        'Kolom: nilai',
        'Tertulis: 7.201 formasi',
        '',
        'Yang keliru:',
        '',
        'Yang benar:',
        '',
        'Halaman publik yang menyebutnya:',
        '',
        'Jangan tulis nama orang, nomor telepon, atau NIK.',
      ].join('\n'),
    );
  });
  test('asks for the column where none is given', () => {
    const { body } = correctionMessage({ kind: 'lembaga', id: 'L013', release: '1.0.0', page: 'https://a.b/' }, null);
    expect(body.split('\n').slice(1, 4)).toEqual(['Baris: lembaga L013, rilis 1.0.0', 'Kolom:', '']);
  });
  test('asks for table, row and column of a dataset', () => {
    const target = { kind: 'dataset', id: 'wilayah', release: '2016.0.0', page: 'https://a.b/' } as const;
    const { subject, body } = correctionMessage(target, null);
    expect(subject).toBe('Koreksi dataset wilayah, rilis 2016.0.0');
    expect(body.split('\n').slice(1, 4)).toEqual(['Dataset: wilayah, rilis 2016.0.0', 'Tabel, baris, dan kolom:', '']);
  });
  test('of a page as such names no row', () => {
    const { subject, body } = correctionMessage({ kind: 'halaman', page: 'https://a.b/peta/' }, null);
    expect(subject).toBe('Laporan tentang halaman Guyub');
    expect(body.split('\n').slice(0, 3)).toEqual(['Halaman: https://a.b/peta/', '', 'Yang keliru:']);
    expect(correctionMessage({ kind: 'halaman' }, null).body.split('\n')[0]).toBe('Halaman:');
  });
});

describe('its mailto address', () => {
  test('reads back to the same subject and body, whose lines end in CRLF', () => {
    const { subject, body, mailto } = correctionMessage(figure, 'kontak@guyub.id');
    expect(readMailto(mailto)).toEqual({
      to: 'kontak@guyub.id',
      names: ['subject', 'body'],
      values: [subject, body.replaceAll('\n', '\r\n')],
    });
    expect(mailto).toContain('rilis%201.0.0%0D%0AKolom%3A%20nilai%0D%0ATertulis');
  });
  test('has no recipient where no contact has been set', () => {
    expect(correctionMessage(figure, null).mailto).toMatch(/^mailto:\?subject=Koreksi%20angka%20A001%2C%20rilis/);
  });
  test('encodes marks in the local part of the recipient', () => {
    expect(correctionMessage(figure, 'a&b?c%d@guyub.id').mailto).toMatch(/^mailto:a%26b%3Fc%25d@guyub\.id\?subject=/);
  });
  test.each([
    ['markup and quotes', '"><img src=x onerror="a">\' & <b>', '"><img src=x onerror="a">\' & <b>'],
    ['a field of its own', 'x&cc=a@b.id&subject=y', 'x&cc=a@b.id&subject=y'],
    ['a fragment and a query', 'a#b?c=d%0D%0A+e', 'a#b?c=d%0D%0A+e'],
    ['line breaks of every kind', 'a\r\nBcc: x\nb\u2028c\u2029d\u0085e', 'a Bcc: x b c d e'],
    ['control characters', 'a\u0000b\u001Bc\u007Fd', 'a b c d'],
    ['a turn of direction', 'teks \u202Eterbalik\u202C', 'teks terbalik'],
    ['half of a pair', 'a\uD800b', 'a\uFFFDb'],
    ['letters beyond ASCII', '🏡 العربية (a)*!', '🏡 العربية (a)*!'],
  ])('holds %s as text of one line', (_name, value, shown) => {
    const { body, mailto } = correctionMessage({ ...figure, value }, null);
    expect(body.split('\n')[3]).toBe(`Tertulis: ${shown}`);
    expect(mailto).toMatch(/^mailto:\?subject=[\w.~%-]+&body=[\w.~%-]+$/);
    expect(readMailto(mailto).values[1]).toBe(body.replaceAll('\n', '\r\n'));
  });
  test('cuts a long value by whole characters, so that mail programs take the address', () => {
    const { body, mailto } = correctionMessage({ ...figure, value: `${'x'.repeat(158)}🏡🏡${'y'.repeat(5000)}` }, null);
    expect(body.split('\n')[3]).toBe(`Tertulis: ${'x'.repeat(158)}🏡…`);
    expect(mailto.length).toBeLessThan(800);
  });
});
