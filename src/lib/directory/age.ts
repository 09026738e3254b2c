/** From this many years before its release on, what a row describes counts as old. Our own choice, told on the page. */
export const oldAfter = 5;

/**
 * Whole years from the year that a row describes to the year of the release that holds it.
 * @param date `2017`, `2017-05` or `2017-05-19`
 * @param released day of the release, so that the same release says the same for ever
 */
export const yearsBefore = (date: string, released: string): number =>
  Number(released.slice(0, 4)) - Number(date.slice(0, 4));
