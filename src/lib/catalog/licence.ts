import type { Licence } from '../package/descriptor.ts';

/** Address of a licence's text, where it needs none of a release's files: its own, or that of the SPDX list. */
export const licenceAddress = ({ name, path }: Licence): string =>
  URL.canParse(path) ? path : `https://spdx.org/licenses/${name}`;

/** The licence and, where a release carries its notice, the notice beside it: relative, so that no host is named. */
export const licenceLinks = (licence: Licence): string[] =>
  URL.canParse(licence.path) ? [licence.path] : [licenceAddress(licence), licence.path];
