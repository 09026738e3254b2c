import { describe, expect, test, vi } from 'vitest';
import { toUtf8 } from './utf8.ts';
import { unzipFiles, zipFiles } from './zip.ts';

const files: [string, Uint8Array][] = [
  ['b.csv', toUtf8('kode\n11.10\n'.repeat(100))],
  ['a/désa.txt', toUtf8('isi')],
  ['10.csv', new Uint8Array()],
  ['9.csv', toUtf8('x')],
];
const dates = (zip: Uint8Array) => {
  const view = new DataView(zip.buffer, zip.byteOffset);
  return [
    view.getUint32(10, true),
    Buffer.from(zip)
      .toString('hex')
      .match(/504b0102.{16}(.{8})/)?.[1],
  ];
};

describe('zipFiles', () => {
  test('gives the same bytes in any order, at any time', () => {
    vi.useFakeTimers({ now: new Date('2026-01-02T03:04:05Z') });
    const first = zipFiles(new Map(files));
    vi.setSystemTime('2031-11-12T13:14:15Z');
    const second = zipFiles(new Map(files.toReversed()));
    vi.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(dates(first)).toEqual([0x00210000, '00002100']);
  });
  test('unzipFiles gives them back', () => {
    const back = unzipFiles(zipFiles(new Map(files)));
    expect(new Map([...back].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))).toEqual(
      new Map(files.map(([name, bytes]) => [name, Buffer.from(bytes).toString()])),
    );
  });
  test('packs: a file of repeated lines takes a fraction of its size', () => {
    expect(zipFiles(new Map(files)).length).toBeLessThan(700);
  });
  test('bytes that are no ZIP are refused', () => {
    expect(() => unzipFiles(toUtf8('bukan zip'))).toThrow();
  });
});
