import type { Box } from './great-circle.ts';

/**
 * The directory of the index: one line a leaf, in their order, with the box around its points: south and west edge,
 * height and width, in hundredths of a degree, rounded outward. `-652 10680 4 11` → -6.52 to -6.48, 106.8 to 106.91.
 */
const perDegree = 100;

export const treePath = 'dekat/pohon.txt';

/** Writes the directory. @param boxes in degrees */
export const writeTree = (boxes: readonly Box[]): string =>
  boxes
    .map(({ south, west, north, east }) => {
      const [bottom, left] = [Math.floor(south * perDegree), Math.floor(west * perDegree)];
      return `${bottom} ${left} ${Math.ceil(north * perDegree) - bottom} ${Math.ceil(east * perDegree) - left}\n`;
    })
    .join('');

/** Reads the directory. @throws SyntaxError for a text that is none */
export const readTree = (text: string): Box[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [south = NaN, west = NaN, height = NaN, width = NaN] = line.split(' ').map(Number);
      if (!/^-?\d+ -?\d+ \d+ \d+$/.test(line))
        throw new SyntaxError(`readTree: "${line.slice(0, 40)}" is no line of the directory`);
      return {
        south: south / perDegree,
        west: west / perDegree,
        north: (south + height) / perDegree,
        east: (west + width) / perDegree,
      };
    });
