/** The years that dates or years span, ISO 8601: `2009/2026`, or one year where they are the same. @throws Error where there is none. */
export function yearSpan(dates: readonly (string | number | null)[]): string {
  const years = dates.filter((date) => date !== null).map((date) => String(date).slice(0, 4));
  const [first, last] = [years.reduce(smaller, '9999'), years.reduce(larger, '0000')];
  if (years.length === 0) throw new Error('yearSpan: no date is known');
  return first === last ? first : `${first}/${last}`;
}

const smaller = (a: string, b: string): string => (b < a ? b : a);
const larger = (a: string, b: string): string => (b > a ? b : a);
