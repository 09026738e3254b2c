/** Budgets of the site, in bytes of 1,024 a KB; pages and styles as gzip sends them. Source: docs/architecture.md. */
const KB = 1024;
const MiB = 1024 ** 2;

export const limits = {
  files: 18_000,
  file: 24 * MiB,
  css: 12 * KB,
  fonts: 60 * KB,
  /** Our own scripts, all of them; those of the place search are loaded when its box is touched, Pagefind's when asked for. */
  scripts: 24 * KB,
  /** Files of the place search. */
  placeSearchFiles: 1_200,
  lightPage: 14 * KB,
  page: 30 * KB,
  /** The map of a place's page that shows where it lies. */
  locator: 3 * KB,
  /** A district with more villages than this may weigh as much as other pages. */
  manyVillages: 60,
} as const;

/** Kind of a page, from its path: what budgets and the summary go by. */
export function pageKind(file: string): string {
  const [folder = '', name = ''] = file.split('/');
  if (!file.includes('/')) return file === 'index.html' ? 'home' : file;
  if (folder !== 'wilayah') return folder;
  if (name === 'indeks') return 'indeks';
  const kinds: Record<number, string> = { 2: 'province', 5: 'regency', 8: 'district' };
  return kinds[name.length] ?? 'wilayah';
}

/** Most bytes, compressed, that a page may have. `villages` is how many villages it shows, by codes of today and older ones. */
export function pageLimit(kind: string, villages: number): number {
  if (kind === 'district') return villages > limits.manyVillages ? limits.page : limits.lightPage;
  return ['home', 'province', 'regency'].includes(kind) ? limits.lightPage : limits.page;
}

export interface SizedFile {
  readonly file: string;
  readonly bytes: number;
}

/** Faults of the site as a whole: number and size of files. */
export function fileFaults(files: readonly SizedFile[]): string[] {
  const ofSearch = files.filter(({ file }) => file.startsWith('pencarian/')).length;
  const tooManyOfSearch =
    ofSearch > limits.placeSearchFiles
      ? [`the place search has ${ofSearch} files; at most ${limits.placeSearchFiles}`]
      : [];
  const tooMany = files.length > limits.files ? [`the site has ${files.length} files; at most ${limits.files}`] : [];
  const tooLarge = files
    .filter(({ bytes }) => bytes > limits.file)
    .map(({ file, bytes }) => `${file}: ${bytes} bytes; at most ${limits.file}`);
  return [...tooMany, ...tooManyOfSearch, ...tooLarge];
}
