/** A code that the newest vintage has not, with the name it had and the year of the last vintage that has it. */
export interface FormerPlace {
  readonly code: string;
  readonly name: string;
  readonly year: number;
}

/** Old codes as text: one a line, what stands below the file's own code, the year, the name. */
export const writeFormerly = (places: readonly FormerPlace[], prefix: string): string =>
  places.map(({ code, name, year }) => `${code.slice(prefix.length)}\t${year}\t${name}`).join('\n');

/** @throws Error for a text that is no such file: a host may answer with a page in its place */
export const readFormerly = (text: string, prefix: string): FormerPlace[] =>
  text.split('\n').map((line) => {
    const [rest = '', year = '', name] = line.split('\t');
    if (name === undefined) throw new Error(`place search: the file of old codes of ${prefix} is damaged`);
    return { code: prefix + rest, name, year: Number(year) };
  });
