import type { Descriptor } from './descriptor.ts';
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/format.ts';

/** What a citation names: a release, who publishes it, and where it lies for ever. */
export interface Cited {
  readonly release: Pick<Descriptor, 'name' | 'title' | 'version' | 'created'>;
  readonly publisher: string;
  /** Absolute address of the release's page. */
  readonly url: string;
}

/** A citation as a sentence: publisher (year). Title, version. Address. */
export function citationText({ release, publisher, url }: Cited, language: Language): string {
  const versionWord = language === 'id' ? 'versi' : 'version';
  const published = language === 'id' ? 'Diterbitkan' : 'Published';
  return `${publisher} (${release.created.slice(0, 4)}). ${release.title}, ${versionWord} ${release.version} [dataset]. ${published} ${formatDate(release.created, language)}. ${url}`;
}

/** A BibTeX entry; the key is dataset and version. TeX's special characters are escaped. */
export function citationBibtex({ release, publisher, url }: Cited): string {
  const [year, month] = release.created.split('-');
  const fields: [string, string][] = [
    ['author', `{${tex(publisher)}}`],
    ['title', tex(release.title)],
    ['version', release.version],
    ['year', year ?? ''],
    ['month', String(Number(month))],
    ['publisher', tex(publisher)],
    ['url', url],
  ];
  return `@misc{guyub-${release.name}-${release.version},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

const tex = (text: string): string =>
  text
    .replaceAll('\\', String.raw`\textbackslash `)
    .replace(/[{}%&$#_]/g, (character) => `\\${character}`)
    .replaceAll('~', String.raw`\textasciitilde `)
    .replaceAll('^', String.raw`\textasciicircum `);
