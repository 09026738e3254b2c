/** Puts values in the places of a sentence: `{n} hasil` with n 3 → `3 hasil`. A place without a value stays as it is. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
