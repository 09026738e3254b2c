/** A JSON object whose shape is still to be checked. */
export type Members = Readonly<Record<string, unknown>>;

/** Size and hash of a published file by its path below the site's root; `undefined` where there is none. */
export type FileLookup = (path: string) => { readonly bytes: number; readonly sha256: string } | undefined;

/** The members of an object; none of anything else. */
export const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};

/** The items of a list; anything else is a list of one, and what is absent of none. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A fault for each member that is absent or empty. */
export const missingMembers = (at: string, value: Members, names: readonly string[]): string[] =>
  names.filter((name) => isEmpty(value[name])).map((name) => `${at}: ${name} is missing`);

/** A fault where a member is not what it must be. */
export const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

/** A fault for each text that stands more than once. */
export function repeated(at: string, what: string, values: readonly unknown[]): string[] {
  const twice = values.filter((value, i) => values.indexOf(value) !== i);
  return [...new Set(twice)].map((value) => `${at}: ${what} "${String(value)}" stands more than once`);
}

export const isMatch = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
/** An absolute http(s) address. */
export const isAddress = (value: unknown): boolean => isMatch(value, /^https?:\/\/[^\s/]+\S*$/);
/** A calendar day, with or without a time: ISO 8601. */
export const isDate = (value: unknown): boolean =>
  isMatch(value, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/);

/** The folder of a path, with a slash at its end. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
