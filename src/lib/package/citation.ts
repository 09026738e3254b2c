import type { Descriptor } from './descriptor.ts';
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/format.ts';

/** What a citation names: a release, who publishes it, and where it lies for ever. */
export interface Cited {
  readonly release: Pick<Descriptor, 'name' | 'title' | 'version' | 'created'>;
  readonly publisher: string;
  /** Absolute address of the release's page. */
  readonly url: string;
  /** DOI of the release, without a resolver: `10.5281/zenodo.1234567`. */
  readonly doi?: string | undefined;
}

/** Address of a DOI, as its handbook asks to show it. */
export const doiAddress = (doi: string): string => `https://doi.org/${doi}`;

/** The address that a citation gives: the DOI's where there is one, since it follows the release when the site moves. */
export const citedAddress = ({ url, doi }: Pick<Cited, 'url' | 'doi'>): string =>
  doi === undefined ? url : doiAddress(doi);

/** A citation as a sentence: publisher (year). Title, version. Address. */
export const citationText = (cited: Cited, language: Language): string =>
  `${citationWithoutAddress(cited, language)} ${citedAddress(cited)}`;

/** A citation that holds wherever the site is served: for files that never change. */
export function citationWithoutAddress(
  { release, publisher }: Pick<Cited, 'release' | 'publisher'>,
  language: Language,
): string {
  const versionWord = language === 'id' ? 'versi' : 'version';
  const published = language === 'id' ? 'Diterbitkan' : 'Published';
  return `${publisher} (${release.created.slice(0, 4)}). ${release.title}, ${versionWord} ${release.version} [dataset]. ${published} ${formatDate(release.created, language)}.`;
}

/** Key of a release in a list of references. */
export const citationKey = ({ release }: Pick<Cited, 'release'>): string => `guyub-${release.name}-${release.version}`;

/** A BibTeX entry; the key is dataset and version. TeX's special characters are escaped. */
export function citationBibtex(cited: Cited): string {
  const { release, publisher, url, doi } = cited;
  const [year, month] = release.created.split('-');
  const fields: [string, string][] = [
    ['author', `{${tex(publisher)}}`],
    ['title', tex(release.title)],
    ['version', release.version],
    ['year', year ?? ''],
    ['month', String(Number(month))],
    ['publisher', tex(publisher)],
    ...(doi === undefined ? [] : ([['doi', doi]] satisfies [string, string][])),
    ['url', url],
  ];
  return `@misc{${citationKey(cited)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

const tex = (text: string): string =>
  text.replace(/[\\{}%&$#_~^]/g, (character) => texCommands[character] ?? `\\${character}`);
/** Characters that TeX cannot escape with a backslash. */
const texCommands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};
