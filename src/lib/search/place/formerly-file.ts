/** A code that was another place's than today, or no place's today, with the last name it had as that. */
export interface FormerPlace {
  readonly code: string;
  readonly name: string;
  /** Year of the last vintage that has it so. */
  readonly year: number;
  /** Today's code of the place; `candidates` where only candidates are known, `notFound` where it was not found again. */
  readonly today: string;
}
export const candidates = '?';
export const notFound = '';
/** True where `today` is a code. */
export const isKnown = (today: string): boolean => today.length > 1;

/** Old codes as text: one a line, what stands below the file's own code, the year, the name, today's code. */
export const writeFormerly = (places: readonly FormerPlace[], prefix: string): string =>
  places.map(({ code, name, year, today }) => `${code.slice(prefix.length)}\t${year}\t${name}\t${today}`).join('\n');

/** @throws Error for a text that is no such file: a host may answer with a page in its place */
export const readFormerly = (text: string, prefix: string): FormerPlace[] =>
  text.split('\n').map((line) => {
    const [rest = '', year = '', name = '', today] = line.split('\t');
    if (today === undefined) throw new Error(`place search: the file of old codes of ${prefix} is damaged`);
    return { code: prefix + rest, name, year: Number(year), today };
  });
