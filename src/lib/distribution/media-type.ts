import { checksumsFile, formatInfo, tableFormats } from './format.ts';

/**
 * Media types of published files by how their names end; the longest ending counts. Descriptions in JSON stay JSON: hosts
 * give a file the type of its last ending.
 */
const byEnding: readonly (readonly [ending: string, mediaType: string])[] = [
  ...tableFormats.map((format) => [formatInfo[format].suffix, formatInfo[format].mediaType] as const),
  ['.jsonld', 'application/ld+json'],
  ['.sqlite', 'application/vnd.sqlite3'],
  ['.zip', 'application/zip'],
  ['.cff', 'application/yaml'],
  ['.bib', 'application/x-bibtex'],
  ['.ris', 'application/x-research-info-systems'],
  ['.txt', 'text/plain'],
  [checksumsFile, 'text/plain'],
  ['.xml', 'application/xml'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['umpan.xml', 'application/atom+xml'],
  ['umpan.json', 'application/feed+json'],
];
const longestFirst = [...byEnding].sort(([a], [b]) => b.length - a.length);

/** Media type of a published file; `undefined` where its name says none. Source: https://www.iana.org/assignments/media-types/ */
export const mediaTypeOf = (path: string): string | undefined =>
  longestFirst.find(([ending]) => path.endsWith(ending))?.[1];

/** Media type as a server sends it: texts say that they are UTF-8. */
export function contentTypeOf(path: string): string | undefined {
  const type = mediaTypeOf(path);
  return type === undefined || !/^text\/|json$|yaml$|xml$/.test(type) ? type : `${type}; charset=utf-8`;
}
