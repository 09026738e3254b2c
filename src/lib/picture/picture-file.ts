import type { Drawing } from '../charts/drawing.ts';
import { fileWidth, moved } from '../charts/drawing.ts';
import { escapeMarkup } from '../charts/escape-markup.ts';
import { fileStyle } from '../charts/file-style.ts';
import type { Palette } from '../charts/palette.ts';
import { element, label } from '../charts/svg.ts';
import { wrapText } from '../charts/text-width.ts';
import { pictureWords } from '../i18n/pictures.ts';
import { captionOf, metadataOf } from './caption.ts';
import type { Picture } from './picture.ts';

/**
 * The name of the drawing alone in a file, without the words around it, for pages that write these beside it:
 * `peta.svg#gambar`.
 */
export const drawingOnly = 'gambar';

/** Width of the place of a chart in a card, in heights; `pictures.css` keeps it free. */
const cardRatio = 3 / 2;

/** What a picture's file needs beyond the picture. */
export interface FileOptions {
  /** Text of `src/styles/charts.css`. */
  readonly css: string;
  readonly palette: Palette;
  /** Absolute address of the picture's page. */
  readonly address: string;
}

const words = pictureWords.id;
const margin = 24;
const line = { title: 27, sub: 20, foot: 17 };

/**
 * A picture as a file that stands alone: SVG 1.1 with its title, unit, time, source, licence and address written in it, the
 * same as metadata, and its text alternative. Light and dark, as the device asks; other readers see it light.
 */
export function pictureFile(picture: Picture, { css, palette, address }: FileOptions): string {
  const { width, height, content, view } = laidOut(picture, address);
  const described =
    element('title', {}, escapeMarkup(picture.title)) +
    element('desc', {}, escapeMarkup(picture.text)) +
    element('metadata', {}, metadataOf(picture, address)) +
    element('style', {}, fileStyle(css, palette, content, drawingOnly)) +
    view;
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', { ...root, role: 'img', 'xml:lang': 'id' }, described + content)}\n`;
}

/** Title, measure, drawing and caption, one below the other. */
function laidOut(picture: Picture, address: string): Drawing & { readonly view: string } {
  const width = picture.widths?.file ?? fileWidth;
  const inner = width - 2 * margin;
  const caption = captionOf(picture);
  let y = margin - 6;
  const lines = (className: string, texts: readonly string[], height: number): string =>
    texts.map((text) => label(className, margin, (y += height), text)).join('');
  const title = lines('chart-title', wrapText(picture.title, inner, 21, 'bold'), line.title);
  const sub = lines('chart-sub', wrapText(caption.measure, inner, 14), line.sub);
  y += 20;
  const drawing = picture.draw(inner);
  const body = moved(drawing.content, margin, y);
  const view = element('view', {
    id: drawingOnly,
    viewBox: [margin, y, inner, Math.ceil(drawing.height)].join(' '),
    // A map or a short chart is seen whole; of a long chart the beginning.
    preserveAspectRatio: `xMidYMin ${picture.topic === 'peta' || inner / drawing.height > cardRatio ? 'meet' : 'slice'}`,
  });
  y += Math.ceil(drawing.height) + 14;
  const said = [
    ...caption.notes,
    `${words.source}: ${caption.sources.join(' ')} ${words.licence}: ${caption.licences.join('; ')}.`,
    address.replace(/^https?:\/\//, ''),
  ];
  const foot = lines(
    'chart-foot',
    said.flatMap((text) => wrapText(text, inner, 12)),
    line.foot,
  );
  const height = y + margin;
  return {
    width,
    height,
    view,
    content: element('rect', { class: 'chart-ground', width, height }) + title + sub + body + foot,
  };
}
