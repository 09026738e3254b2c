import { describe, expect, test } from 'vitest';
import { exampleStyle } from '../../../tests/fixtures/chart-snapshot.ts';
import { exampleCited, examplePicture } from '../../../tests/fixtures/example-picture.ts';
import { readXml } from '../site/read-xml.ts';
import { captionOf } from './caption.ts';
import { pictureCsv, pictureJson } from './picture-data.ts';
import { drawingOnly, pictureFile } from './picture-file.ts';

const address = 'https://guyub.example/grafik/contoh-kabupaten/';
const file = pictureFile(examplePicture, { ...exampleStyle, address });

describe('pictureFile', () => {
  test('carries title, measure, source, licence, address and notes inside, in words', async () => {
    await expect(file).toMatchFileSnapshot('snapshots/picture-file.svg');
    const visible = [...file.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('|');
    for (const words of [
      'contoh; keadaan 2024',
      'Angka rekaan.',
      'Sumber: Guyub, Tabel contoh 1.0.0, CC BY 4.0. Penerbit rekaan. Lisensi:',
      'guyub.example/grafik/contoh-kabupaten/',
    ])
      expect(visible).toContain(words);
  });
  test('is XML, whatever its texts hold', () => {
    const root = readXml(file);
    expect(root.children.find(({ name }) => name === 'title')?.text).toBe(examplePicture.title);
    expect(root.children.find(({ name }) => name === 'desc')?.text).toBe(examplePicture.text);
  });
  test('shows its drawing alone where it is asked for by name: a map or a short chart whole, of a long chart the beginning', () => {
    const { width } = examplePicture.draw(672);
    const drawn = (topic: 'data' | 'peta', height: number) =>
      pictureFile(
        {
          ...examplePicture,
          topic,
          draw: () => ({ width, height, content: '<text class="chart-map-label"/>' }),
        },
        { ...exampleStyle, address },
      );
    const viewOf = (text: string) => /<view [^>]*>/.exec(text)?.[0].replace(/viewBox="24 \d+ /, 'viewBox="24 y ');
    const view = (height: number, fit: string) =>
      `<view id="${drawingOnly}" viewBox="24 y ${width} ${height}" preserveAspectRatio="xMidYMin ${fit}"/>`;
    expect(viewOf(drawn('data', 900))).toBe(view(900, 'slice'));
    expect(viewOf(drawn('data', 90))).toBe(view(90, 'meet'));
    expect(viewOf(drawn('peta', 900))).toBe(view(900, 'meet'));
    expect(file).toContain(`#${drawingOnly}:target~.chart-foot{display:none}</style>`);
    const map = drawn('peta', 9);
    expect(map).toContain(`@media (max-width:38rem){#${drawingOnly}:target~* .chart-map-label{display:none}}`);
  });
  test('shows both themes in colours of its own, and holds no rule that it does not use', () => {
    expect(file).toContain('@media screen and (prefers-color-scheme:dark){');
    expect(file).not.toContain('var(');
    expect(file).not.toContain('.chart-dot');
  });
});

describe('captionOf', () => {
  test('names each publisher, each licence, and releases of one dataset once', () => {
    const twice = {
      ...examplePicture,
      releases: [exampleCited, exampleCited] as const,
      sources: [...(examplePicture.sources ?? []), { name: 'Penerbit rekaan', url: 'https://contoh.example/b' }],
    };
    expect(captionOf(twice).sources.filter((source) => source === 'Penerbit rekaan.')).toHaveLength(1);
    expect(
      captionOf({
        ...twice,
        releases: [
          exampleCited,
          { ...exampleCited, version: '2.0.0', 'guyub:attribution': 'Guyub, Tabel contoh 2.0.0, CC BY 4.0.' },
        ],
      }).sources[0],
    ).toBe('Guyub, Tabel contoh 1.0.0, 2.0.0, CC BY 4.0.');
    expect(captionOf(twice).licences).toEqual(['Creative Commons Atribusi 4.0 Internasional']);
  });
});

describe('the numbers of a picture', () => {
  test('stand as CSV, a gap left empty', () => {
    expect(pictureCsv(examplePicture)).toBe('nama,jumlah,tahun\nKabupaten Contoh,1250,2024\nKota Kosong,,2024\n');
  });
  test('stand as JSON with what they mean, a gap as null', () => {
    expect(JSON.parse(pictureJson(examplePicture, address))).toMatchObject({
      id: 'contoh-kabupaten',
      unit: 'contoh',
      homepage: address,
      releases: [{ name: 'contoh', version: '1.0.0' }],
      licenses: [{ name: 'CC-BY-4.0' }],
      sources: [
        { title: 'Guyub, Tabel contoh 1.0.0, CC BY 4.0.' },
        { title: 'Penerbit rekaan', path: 'https://contoh.example/' },
      ],
      rows: [
        { nama: 'Kabupaten Contoh', jumlah: 1250 },
        { nama: 'Kota Kosong', jumlah: null },
      ],
    });
  });
});
