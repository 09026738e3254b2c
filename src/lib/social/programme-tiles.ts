import { element } from '../charts/svg.ts';
import { programmeIds } from '../dataset/shared.ts';
import type { Box } from './card.ts';
import { iconArt } from './icon-art.ts';
import type { Look } from './look.ts';
import { mark } from './mark.ts';

/** The icons of the five programmes and the site's mark, as tiles that fill a box. */
export const programmeTiles = (box: Box, look: Look): string =>
  programmeIds.map((id, i) => iconArt(id, tile(box, i), look)).join('') +
  markTile(tile(box, programmeIds.length), look);

const gap = 14;

/** A tile of two columns and three rows. */
function tile(box: Box, i: number): Box {
  const width = (box.width - 3 * gap) / 2;
  const height = (box.height - 4 * gap) / 3;
  return {
    x: box.x + gap + (i % 2) * (width + gap),
    y: box.y + gap + Math.floor(i / 2) * (height + gap),
    width,
    height,
  };
}

const markTile = (box: Box, look: Look): string =>
  element('rect', { ...box, rx: 14, fill: look.ground }) +
  mark({ x: box.x + box.width / 2 - 45, y: box.y + box.height / 2 - 45, width: 90, height: 90 }, look);
