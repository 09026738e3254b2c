/** A district of a regency's file, with its villages. */
export interface DistrictEntry {
  /** `32.76.02` */
  readonly code: string;
  readonly name: string;
  readonly villages: readonly { readonly code: string; readonly name: string }[];
}

/**
 * The districts and villages of a regency as text: a district a line, the last group of its code and its name, then
 * each village after a tab: its name, before it the last group of its code where that is not the one before plus 1.
 */
export const writeRegency = (districts: readonly DistrictEntry[]): string =>
  districts
    .map(({ code, name, villages }) => {
      let last = 0;
      const cells = villages.map((village) => {
        const number = Number(village.code.slice(9));
        const isNext = number === last + 1;
        last = number;
        return `${isNext ? '' : String(number).padStart(4, '0')}${village.name}`;
      });
      return [`${code.slice(6)}${name}`, ...cells].join('\t');
    })
    .join('\n');

/**
 * @param regency code of the regency: `32.76`
 * @throws Error for a text that is no such file: a host may answer with a page in its place
 */
export function readRegency(text: string, regency: string): DistrictEntry[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [head = '', ...cells] = line.split('\t');
    if (!/^\d\d[^<]/.test(head)) throw new Error(`place search: the file of ${regency} is damaged`);
    const code = `${regency}.${head.slice(0, 2)}`;
    let last = 0;
    const villages = cells.map((cell) => {
      const [, number, name = ''] = /^(\d{4})?(.*)$/.exec(cell) ?? [];
      last = number === undefined ? last + 1 : Number(number);
      return { code: `${code}.${String(last).padStart(4, '0')}`, name };
    });
    return { code, name: head.slice(2), villages };
  });
}
