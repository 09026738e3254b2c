import { element, label } from '../charts/svg.ts';
import { balancedLines, betweenTitleAndLead, fitWords, leadLine, titleLine } from './fit-words.ts';
import type { Look } from './look.ts';
import { kawungGround } from './kawung.ts';
import { mark } from './mark.ts';

/** What platforms show of a shared address: pixels, 1.91 to 1. */
export const cardWidth = 1200;
export const cardHeight = 630;

/** Where a picture within the card stands. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a card says and shows: words large enough to be read at a third of its size. */
export interface Card {
  /** Part of the site: `Data terbuka`. */
  readonly part: string;
  readonly title: string;
  /** What it is, in a line or three: `di Provinsi Jawa Barat`. */
  readonly lead: string;
  /** Facts made from the data, a line each; at most three. */
  readonly facts: readonly string[];
  /** What stands at the right on paper, as SVG for the box that it is given. */
  readonly art: (box: Box, look: Look) => string;
}

const margin = 72;
const top = 64;
const artBox: Box = { x: 736, y: top, width: cardWidth - margin - 736, height: cardHeight - 2 * top };
const wordsWidth = artBox.x - 44 - margin;
const bulletWidth = 34;
/** Room of the words: below the mark, down to the lower margin. */
const wordsTop = 158;
const wordsBottom = cardHeight - top;
const partSize = 28;
const factSize = 30;

/** A card as a file of SVG, which stands alone: made to be drawn as PNG with the site's own font. */
export function socialCard(card: Card, look: Look): string {
  const facts = card.facts.flatMap((fact) =>
    balancedLines(fact, wordsWidth - bulletWidth, factSize, 'bold').map((text, i) => ({ text, first: i === 0 })),
  );
  const words = fitWords(card, {
    width: wordsWidth,
    height: wordsBottom - wordsTop - 38 - (facts.length === 0 ? 0 : facts.length * 42 + 26),
  });
  const factsTop = wordsBottom - facts.length * 42;
  let y = wordsTop;
  const line = (className: string, text: string, height: number): string =>
    label(className, margin, (y += height), text);
  const lines = [
    line('part', card.part, 38),
    ...words.title.map((text) => line('title', text, words.size * titleLine)),
    ...words.lead.map((text, i) => line('lead', text, words.leadSize * leadLine + (i === 0 ? betweenTitleAndLead : 0))),
  ];
  const factLines = facts.map(({ text, first }, i) => {
    const baseline = factsTop + (i + 1) * 42 - 12;
    return (
      (first ? element('circle', { class: 'bullet', cx: margin + 9, cy: baseline - 10, r: 8 }) : '') +
      label('fact', margin + bulletWidth, baseline, text)
    );
  });
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${cardWidth} ${cardHeight}`,
      width: cardWidth,
      height: cardHeight,
    },
    element('style', {}, style(look, words.size, words.leadSize)) +
      kawungGround({ width: cardWidth, height: cardHeight }, look) +
      mark({ x: margin, y: top - 4, width: 58, height: 58 }, look) +
      label('name', margin + 76, top + 39, 'Guyub') +
      lines.join('') +
      factLines.join('') +
      panel(artBox) +
      card.art(artBox, look),
  )}\n`;
}

/** Paper under the picture within the card. */
const panel = ({ x, y, width, height }: Box): string =>
  element('rect', { class: 'panel', x, y, width, height, rx: 22 });

const style = (look: Look, size: number, leadSize: number): string =>
  [
    `text{font-family:'Plus Jakarta Sans',sans-serif;fill:${look.onGround}}`,
    '.name{font-size:38px;font-weight:800;letter-spacing:-0.6px}',
    `.part{font-size:${partSize}px;font-weight:700;fill:${look.accent}}`,
    `.title{font-size:${size}px;font-weight:800;letter-spacing:${(-size * 0.015).toFixed(2)}px}`,
    `.lead{font-size:${leadSize}px;font-weight:400}`,
    `.fact{font-size:${factSize}px;font-weight:700}`,
    `.bullet{fill:${look.accent}}`,
    `.panel{fill:${look.paper}}`,
    `.column{font-size:26px;fill:${look.ink}}`,
    `.art-note{font-size:20px;fill:${look.quietInk}}`,
  ].join('');
