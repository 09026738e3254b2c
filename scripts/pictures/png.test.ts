import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePng } from './png.ts';
import { xmpText } from './png-metadata.ts';

/** Made-up points: each of its own colour, as far as there are points. */
const gradient = (width: number, height: number) =>
  Uint8Array.from({ length: width * height * 4 }, (_, i) => {
    const point = Math.floor(i / 4);
    return [point % 256, Math.floor(point / 256), 40, 255][i % 4] ?? 0;
  });
const decode = (png: Uint8Array) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });

test('a picture of at most 256 colours is read back as it was', async () => {
  const rgba = gradient(16, 16);
  const { data, info } = await decode(encodePng({ width: 16, height: 16, rgba }, []));
  expect([info.width, info.height, info.channels]).toEqual([16, 16, 3]);
  expect([...data]).toEqual([...rgba].filter((_, i) => i % 4 !== 3));
});
test('of more than 256 colours the frequent ones stay, and a rare one becomes the nearest of them', async () => {
  const rgba = new Uint8Array(4 * 513);
  rgba.set(gradient(256, 1));
  rgba.set(gradient(256, 1), 4 * 256);
  rgba.set([10, 1, 43, 255], 4 * 512);
  const { data } = await decode(encodePng({ width: 513, height: 1, rgba }, []));
  expect([...data.subarray(3 * 255, 3 * 256)]).toEqual([255, 0, 40]);
  expect([...data.subarray(3 * 512)]).toEqual([10, 0, 40]);
});
test('texts stand inside, in UTF-8; facts as RDF are read by programs of pictures', async () => {
  const rdf =
    '<rdf:RDF xmlns:rdf="x"><rdf:Description><dc:source>Penerbit «Contoh» é</dc:source></rdf:Description></rdf:RDF>';
  const png = Buffer.from(
    encodePng({ width: 1, height: 1, rgba: Uint8Array.of(1, 2, 3, 255) }, [
      { keyword: 'Title', text: 'Judul é' },
      xmpText(rdf),
    ]),
  );
  const { xmp } = await sharp(png).metadata();
  expect(xmp?.toString('utf8')).toContain(rdf);
  expect(png.includes(Buffer.from('iTXtTitle\0\0\0\0\0Judul é'))).toBe(true);
});
test('a broken byte is noticed by its checksum', async () => {
  const png = Buffer.from(encodePng({ width: 4, height: 4, rgba: gradient(4, 4) }, []));
  png[png.indexOf('PLTE') + 5]! ^= 1;
  await expect(sharp(png, { failOn: 'warning' }).raw().toBuffer()).rejects.toThrow();
});
