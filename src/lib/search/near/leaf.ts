/**
 * A leaf of the index: districts and villages that lie near one another, as text. One line a district, in the order of
 * codes: its six digits; then `*` and its own centre point, where it lies in this leaf; then its villages that do. A
 * point is two steps, north and east, from the point before (the first from 0, 0). A village is the next number after
 * the one before it, the first 2001, or has its number before its point.
 *
 *     320102*-65012+1068120+12-40=2004+3+18
 *
 * is 32.01.02 at -6.5012, 106.812, its village 2001 at -6.5, 106.808 and its village 2004 at -6.4997, 106.8098.
 */

/** Path of a leaf, by its line in the directory (from 0). */
export const leafPath = (leaf: number): string => `dekat/${leaf}.txt`;

/** Steps to a degree: a point is at most 7.9 m from where the release has it. */
export const stepsPerDegree = 10_000;

/** A point in steps, with the code of its district (8 characters) or village (13). */
export interface LeafPoint {
  readonly code: string;
  readonly north: number;
  readonly east: number;
}

const districtLength = 8;
const beforeFirst = 2000;
const signed = (steps: number): string => (steps < 0 ? `${steps}` : `+${steps}`);

/** True for the code of a district, false for that of a village. */
export const isDistrict = (code: string): boolean => code.length === districtLength;

/** Writes a leaf. @param points in the order of their codes */
export function writeLeaf(points: readonly LeafPoint[]): string {
  let text = '';
  let district = '';
  let last = { number: beforeFirst, north: 0, east: 0 };
  for (const { code, north, east } of points) {
    const above = code.slice(0, districtLength);
    if (above !== district) {
      text += `${district === '' ? '' : '\n'}${above.replaceAll('.', '')}`;
      district = above;
      last.number = beforeFirst;
    }
    let { number } = last;
    if (isDistrict(code)) text += '*';
    else {
      const suffix = code.slice(districtLength + 1);
      number = Number(suffix);
      if (number !== last.number + 1) text += `=${suffix}`;
    }
    text += signed(north - last.north) + signed(east - last.east);
    last = { number, north, east };
  }
  return `${text}\n`;
}

const linePattern = /^(\d\d)(\d\d)(\d\d)((?:(?:\*|=\d{4})?[+-]\d+[+-]\d+)+)$/;

/** Reads a leaf. @throws SyntaxError for a text that is none, such as the page of a host that says "not found" */
export function readLeaf(text: string): LeafPoint[] {
  const points: LeafPoint[] = [];
  let [north, east] = [0, 0];
  for (const line of text.trimEnd().split('\n')) {
    const [, province, regency, number, rest] = linePattern.exec(line) ?? [];
    if (rest === undefined) throw new SyntaxError(`readLeaf: "${line.slice(0, 40)}" is no line of a leaf`);
    const district = `${province}.${regency}.${number}`;
    let village = beforeFirst;
    for (const [, mark = '', toNorth, toEast] of rest.matchAll(/(\*|=\d{4})?([+-]\d+)([+-]\d+)/g)) {
      north += Number(toNorth);
      east += Number(toEast);
      if (mark !== '*') village = mark === '' ? village + 1 : Number(mark.slice(1));
      points.push({ code: mark === '*' ? district : `${district}.${String(village).padStart(4, '0')}`, north, east });
    }
  }
  return points;
}
