import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../src/lib/picture/caption.ts';
import { pictureFile } from '../../src/lib/picture/picture-file.ts';
import { exampleStyle } from '../../tests/fixtures/chart-snapshot.ts';
import { examplePicture } from '../../tests/fixtures/example-picture.ts';
import { drawingFaults } from './pictures.ts';

const address = 'https://guyub.example/grafik/contoh-kabupaten/';
const file = pictureFile(examplePicture, { ...exampleStyle, address });

describe('drawingFaults', () => {
  const site = { root: '', base: '/', names: new Set<string>(), pages: [] };
  /** The head of a PNG of this size, with a text in it. */
  const png = (width: number, height: number, text: string) => {
    const bytes = Buffer.alloc(24);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return Buffer.concat([bytes, Buffer.from(text)]);
  };
  const [width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(file)?.slice(1).map(Number) as [number, number];
  const whole = png(width * 2, height * 2, `XML:com.adobe.xmp ${metadataOf(examplePicture, address)}`);
  test('finds nothing wrong with a whole picture', () => {
    expect(drawingFaults('a.svg', file, whole, site)).toEqual([]);
  });
  test('names what a picture does not say', () => {
    expect(
      drawingFaults('a.svg', file.replace(/<desc>.*?<\/desc>/, '').replaceAll('Lisensi:', ''), whole, site),
    ).toEqual(['a.svg: no <desc>', 'a.svg: does not say «Lisensi:»']);
    expect(drawingFaults('a.svg', file.replaceAll('dc:rights', 'dc:other'), whole, site)).toEqual([
      'a.svg: no dc:rights in its metadata',
    ]);
  });
  test('names a map that does not say what its boundaries are', () => {
    expect(drawingFaults('gambar/peta-a/1.0.0/peta-a.svg', file, whole, site)).toEqual([
      'gambar/peta-a/1.0.0/peta-a.svg: does not say «Batas tidak resmi.»',
    ]);
  });
  test('names what a picture would load or run', () => {
    expect(drawingFaults('a.svg', file.replace('<rect ', '<rect onclick="x" '), whole, site)).toEqual([
      'a.svg: <rect onclick>: a picture loads and runs nothing',
    ]);
  });
  test('names a PNG of another shape, or one that says nothing of its source', () => {
    expect(drawingFaults('a.svg', file, png(width * 2, height, `XML:com.adobe.xmp ${address}`), site)).toHaveLength(1);
    expect(drawingFaults('a.svg', file, png(width * 2, height * 2, ''), site)).toEqual([
      'a.svg: its PNG does not carry its source',
    ]);
  });
  test('names a file that is no XML', () => {
    expect(drawingFaults('a.svg', file.replace('</svg>', ''), whole, site)[0]).toContain('<svg> is not closed');
  });
});
