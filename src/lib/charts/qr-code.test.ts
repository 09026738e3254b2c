import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

/** Draws the path of a code at four pixels a module, as a printer would, for a scanner to read. */
function scan(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return decodeQR({ width, height: width, data });
}

describe('qrCode', () => {
  const address = 'https://guyub.example/wilayah/32.76.02/';
  test('a scanner reads back the address', () => {
    expect(scan(qrCode(address, 'Alamat'))).toBe(address);
  });
  test('the title is text, whatever it holds', () => {
    expect(qrCode(address, '<b>&')).toContain('<title>&lt;b>&amp;</title>');
  });
  test('the same address gives the same code, of less than 4 KB', () => {
    expect(qrCode(address, 'x')).toBe(qrCode(address, 'x'));
    expect(qrCode(address, 'x').length).toBeLessThan(4000);
  });
});
