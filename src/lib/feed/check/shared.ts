/** RFC 3339 with its offset, as Atom and JSON Feed ask. */
const dateTime =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a text is a moment by RFC 3339, on a day that there is. */
export function isDateTime(text: string): boolean {
  if (!dateTime.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a text is an absolute IRI: a scheme, and something behind it, without spaces. */
export const isAbsolute = (text: string): boolean =>
  /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text) && URL.canParse(text);

/** Values that stand more than once, each told once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
];

/** What a feed says of itself and where it leads, and what is wrong with it. */
export interface FeedReport {
  readonly faults: readonly string[];
  /** Addresses in it, those of its contents too. */
  readonly links: readonly string[];
  /** Identifiers of its entries with their titles and addresses, in order. */
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly updated: string;
  }[];
}

/** Addresses that an HTML text of a feed leads to, as written by this site: in double quotes, escaped. */
export const linksInHtml = (html: string): string[] =>
  [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

/** What makes the HTML of an entry unfit for a reader: scripts, styles, handlers, and elements that load something. */
export const htmlFaults = (html: string): string[] => {
  const tags = [...html.matchAll(/<\/?([a-z][\w-]*)([^>]*)>/gi)];
  const unfit = tags.filter(
    ([, tag = '', rest = '']) => !/^(div|p|ul|li|a)$/i.test(tag) || /\s(?!href=)[\w-]+=/.test(rest),
  );
  return unfit.map(([whole]) => `its content holds ${whole}; the data must not bring markup`);
};
