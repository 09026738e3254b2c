import type { Descriptor } from '../package/descriptor.ts';
import { publisherOf } from '../package/publisher.ts';
import { releaseId } from './document.ts';

/**
 * A release as CITATION.cff 1.2.0, which code hosts and reference managers read. Sealed by bytes: made from the release
 * alone, without the site's address. A DOI that was given after the release stands in `kutipan.*` and in the catalogues.
 * Source: https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md
 * @param doi only one that the release had when it was sealed
 */
export function citationCff(release: Descriptor, doi?: string): string {
  const identifiers = [
    {
      type: 'other',
      value: releaseId(release),
      description: 'Pengenal rilis ini, tetap walau alamat situs berpindah.',
    },
    ...(doi === undefined ? [] : [{ type: 'doi', value: doi, description: 'DOI rilis ini.' }]),
  ];
  const licences = release.licenses.map(({ name }) => name);
  return [
    `cff-version: ${text('1.2.0')}`,
    `message: ${text(`Jika Anda memakai data ini, kutiplah, dan tampilkan pengakuan ini: ${release['guyub:attribution']}`)}`,
    `type: ${text('dataset')}`,
    `title: ${text(release.title)}`,
    `abstract: ${text(release.description)}`,
    'authors:',
    `  - name: ${text(publisherOf(release))}`,
    `version: ${text(release.version)}`,
    `date-released: ${text(release.created.slice(0, 10))}`,
    ...(licences.length === 1 ? [`license: ${text(licences[0] ?? '')}`] : ['license:', ...items(licences)]),
    ...(doi === undefined ? [] : [`doi: ${text(doi)}`]),
    'identifiers:',
    ...identifiers.flatMap(({ type, value, description }) => [
      `  - type: ${text(type)}`,
      `    value: ${text(value)}`,
      `    description: ${text(description)}`,
    ]),
    'keywords:',
    ...items([...new Set(release.keywords)]),
    '',
  ].join('\n');
}

const items = (values: readonly string[]): string[] => values.map((value) => `  - ${text(value)}`);

/**
 * A double-quoted scalar: what JSON writes is YAML too (YAML 1.2, 1.3). Characters that older readers take for a line
 * break or refuse (next line, line and paragraph separators, byte order mark, C1 controls) are escaped.
 */
const text = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
