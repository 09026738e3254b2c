/** First and last day of what a release speaks of. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** `2009/2026` → 2009-01-01 to 2026-12-31; `2024-12` → its first and last day; a day is both. */
export function periodOf(temporal: string): Period {
  const [from = temporal, to = from] = temporal.split('/');
  return { start: firstDay(from), end: lastDay(to) };
}

function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}
