const dayMilliseconds = 86_400_000;
/** Day 0 of the serial numbers from 1 March 1900 on: before it, spreadsheets count a 29 February 1900 that never was. */
const dayZero = Date.UTC(1899, 11, 30);
const firstSerial = 61;

/** Number of a day as spreadsheets count them: `2021-05-03` → 44319; `undefined` for days before 1 March 1900. */
export function serialOf(date: string): number | undefined {
  const serial = (Date.parse(`${date}T00:00:00Z`) - dayZero) / dayMilliseconds;
  return serial >= firstSerial ? serial : undefined;
}

/** The day of a serial number: 44319 → `2021-05-03`. */
export const dateOf = (serial: number): string =>
  new Date(dayZero + serial * dayMilliseconds).toISOString().slice(0, 10);
