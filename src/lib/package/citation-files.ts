import type { Cited } from './citation.ts';
import { citationBibtex, citationText } from './citation.ts';
import { citationCslJson } from './citation-csl.ts';
import { citationRis } from './citation-ris.ts';

/** Names of the files that cite a release. They name the site's address, so they are not sealed. */
export const citationFileNames = ['kutipan.txt', 'kutipan.bib', 'kutipan.ris', 'kutipan.csl.json'] as const;
export type CitationFileName = (typeof citationFileNames)[number];

/** A citation of a release in each form, by file name. */
export const citationFiles = (cited: Cited): Record<CitationFileName, string> => ({
  'kutipan.txt': `${citationText(cited, 'id')}\n`,
  'kutipan.bib': `${citationBibtex(cited)}\n`,
  'kutipan.ris': citationRis(cited),
  'kutipan.csl.json': citationCslJson(cited),
});
