import type { PictureFormat } from '../site/urls.ts';
import { pictureFormats } from '../site/urls.ts';

/** The province that a map shows alone, from the map's id; `undefined` for all other pictures. */
export const provinceOfMap = (id: string): string | undefined => /^peta-.+-(\d{2})$/.exec(id)?.[1];

/** The national map of regencies of the same measure: its table holds all that a map of one province shows. */
export const nationalMapOf = (id: string): string => id.replace(/-\d{2}$/, '-kabupaten');

/**
 * Formats in which a picture is a file of its own. The numbers of a province's map are those of the national one, so it
 * has no table of its own: a site may hold only so many files.
 */
export const formatsOf = (id: string): readonly PictureFormat[] =>
  provinceOfMap(id) === undefined ? pictureFormats : ['svg', 'png'];

/** Whether other sites can show a picture in a frame by a page that is made for it. A map of one province is framed as SVG. */
export const hasEmbedPage = (id: string): boolean => provinceOfMap(id) === undefined;
