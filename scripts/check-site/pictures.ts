import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { XmlElement } from '../../src/lib/site/read-xml.ts';
import { readXml } from '../../src/lib/site/read-xml.ts';
import type { Field } from '../../src/lib/package/field.ts';
import { formatsOf, hasEmbedPage } from '../../src/lib/picture/offered.ts';
import { formatCsv } from '../../src/lib/table/csv.ts';
import type { AnyRow } from '../../src/lib/package/table.ts';
import { paths } from '../../src/lib/site/urls.ts';
import type { SiteFiles } from './absolute.ts';
import { absoluteFaults } from './absolute.ts';

/** What was checked of charts and maps as files, and what is wrong with them. */
export interface PicturesChecked {
  readonly count: number;
  /** Rows that stand as CSV and as JSON. */
  readonly rows: number;
  readonly faults: readonly string[];
}

/** `gambar/kepadatan-provinsi/2024.2.0/kepadatan-provinsi.svg` */
const drawingFile = /^gambar\/([a-z0-9-]+)\/(\d+\.\d+\.\d+)\/\1\.svg$/;
/** What a picture must say inside, so that it can travel without its page; in words that a reader sees, and for programs. */
const said = ['Sumber:', 'Lisensi:'];
const saidOfMaps = 'Batas tidak resmi.';
const told = ['dc:title', 'dc:description', 'dc:date', 'dc:source', 'dc:rights', 'dc:identifier'];

/**
 * Every chart and map that is a file: it carries its title, text alternative, source and licence, loads nothing, names its
 * page; its PNG is as large and carries the same; its table is the same as CSV and JSON; the page for frames is there.
 */
export function checkPictures(site: SiteFiles): PicturesChecked {
  const drawings = [...site.names].flatMap((file) => {
    const [, id, version] = drawingFile.exec(file) ?? [];
    return id === undefined || version === undefined ? [] : [{ file, id, version }];
  });
  let rows = 0;
  const faults = drawings.flatMap(({ file, id, version }) => {
    const missing = [
      ...formatsOf(id).map((format) => paths.picture(id, version, format)),
      ...(hasEmbedPage(id) ? [`sematan/${id}/${version}/index.html`] : []),
    ].filter((path) => !site.names.has(path));
    if (missing.length > 0) return missing.map((path) => `${path}: not there, but ${file} is`);
    const read = (format: 'svg' | 'png' | 'csv' | 'json') =>
      readFileSync(join(site.root, paths.picture(id, version, format)));
    const tableFaults: string[] = [];
    if (formatsOf(id).includes('json')) {
      const json = JSON.parse(read('json').toString('utf8')) as { schema: { fields: Field[] }; rows: AnyRow[] };
      rows += json.rows.length;
      if (formatCsv(json.schema.fields, json.rows) !== read('csv').toString('utf8'))
        tableFaults.push(`${paths.picture(id, version, 'csv')}: not the rows of its JSON`);
    }
    return [...drawingFaults(file, read('svg').toString('utf8'), read('png'), site), ...tableFaults];
  });
  return { count: drawings.length, rows, faults };
}

/** What is wrong with one drawing, as SVG and as PNG. */
export function drawingFaults(file: string, svg: string, png: Buffer, site: SiteFiles): string[] {
  let root: XmlElement;
  try {
    root = readXml(svg);
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : String(error)}`];
  }
  const all = withDescendants(root);
  const textOf = (name: string) => all.find((element) => element.name === name)?.text.trim() ?? '';
  const visible = all
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
    .join(' ');
  const page = textOf('dc:identifier');
  const [width, height] = ['width', 'height'].map((name) => Number(root.attributes.get(name)));
  const drawn = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  const scale = drawn.width / (width ?? 0);
  return [
    ...['title', 'desc'].filter((name) => textOf(name) === '').map((name) => `no <${name}>`),
    ...told.filter((name) => withText(all, name) === '').map((name) => `no ${name} in its metadata`),
    ...[...said, ...(/(^|\/)peta-/.test(file) ? [saidOfMaps] : [])]
      .filter((words) => !visible.includes(words))
      .map((words) => `does not say «${words}»`),
    ...all
      .filter(({ name }) => ['script', 'image', 'foreignObject', 'use'].includes(name))
      .map(({ name }) => `<${name}>: a picture loads and runs nothing`),
    ...all.flatMap(({ name, attributes }) =>
      [...attributes.keys()]
        .filter((key) => key === 'style' || key.startsWith('on') || key.endsWith('href'))
        .map((key) => `<${name} ${key}>: a picture loads and runs nothing`),
    ),
    ...(/@import|url\(/.test(textOf('style')) ? ['its style loads something'] : []),
    ...(Number.isInteger(scale) && drawn.height === scale * (height ?? 0)
      ? []
      : [`its PNG is ${drawn.width} × ${drawn.height}, no multiple of ${width} × ${height}`]),
    ...(png.includes('XML:com.adobe.xmp') && png.includes(Buffer.from(page))
      ? []
      : ['its PNG does not carry its source']),
  ]
    .map((fault) => `${file}: ${fault}`)
    .concat(page === '' ? [] : absoluteFaults([page], file, site));
}

const withDescendants = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(withDescendants)];

/** The text of the first element of a name and of all in it. */
function withText(elements: readonly XmlElement[], name: string): string {
  const found = elements.find((element) => element.name === name);
  return found === undefined
    ? ''
    : withDescendants(found)
        .map(({ text }) => text)
        .join('')
        .trim();
}
