import type { Descriptor } from '../package/descriptor.ts';

/** True for a licence or a source that has an address; otherwise the path names a file of the release. */
const isAddress = (path: string): boolean => /^https?:\/\//.test(path);

/** A licence in a line: identifier, title, and its address or the file of the release that holds it. */
export const licenceLine = ({ name, title, path }: Descriptor['licenses'][number]): string =>
  `${name}: ${title} (${isAddress(path) ? path : `teksnya ada pada berkas ${path} rilis ini`})`;

/** A source in a line: title, the version that was read, and its address where it has one. */
export const sourceLine = ({ title, path, version }: Descriptor['sources'][number]): string =>
  [title, ...(version === undefined ? [] : [`versi ${version}`]), ...(path === undefined ? [] : [path])].join(', ');
