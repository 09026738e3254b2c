import { escapeMarkup } from '../charts/escape-markup.ts';
import { compareTexts } from '../table/compare-texts.ts';
import type { CitedRelease, Picture } from './picture.ts';
import { releaseOf } from './picture.ts';

/** What stands below a picture, in words: where it comes from, under which terms, what to mind. */
export interface Caption {
  /** Unit and time: `jiwa per km²; keadaan 31 Desember 2024`. */
  readonly measure: string;
  /** Attribution of each release, and publishers of figures. */
  readonly sources: readonly string[];
  /** Titles of the releases' licences, each once. */
  readonly licences: readonly string[];
  readonly notes: readonly string[];
}

/** The caption of a picture, the same wherever it is shown. */
export function captionOf({ unit, date, releases, sources = [], notes }: Picture): Caption {
  return {
    measure: `${unit}; ${date}`,
    sources: [
      ...attributionsOf(releases),
      ...[...new Set(sources.map(({ name }) => name))].sort(compareTexts).map((name) => `${name}.`),
    ],
    licences: [...new Set(releases.flatMap(({ licenses }) => licenses.map(({ title }) => title)))],
    notes,
  };
}

/** Attribution of each release; releases of one dataset that differ by their version alone are told in one sentence. */
function attributionsOf(releases: readonly CitedRelease[]): string[] {
  const alike = Map.groupBy(releases, ({ version, 'guyub:attribution': text }) => text.replaceAll(version, '{versi}'));
  return [...alike].map(([text, found]) => {
    const versions = found.map(({ version }) => version).sort(compareTexts);
    return text.replaceAll('{versi}', versions.join(', '));
  });
}

/** Facts that a file of a picture carries inside, for programs: Dublin Core terms as RDF, which SVG and XMP share. */
export function metadataOf(picture: Picture, address: string): string {
  const { sources, licences, measure } = captionOf(picture);
  const language = 'xml:lang="x-default"';
  const alternatives = (name: string, text: string) =>
    `<dc:${name}><rdf:Alt><rdf:li ${language}>${escapeMarkup(text)}</rdf:li></rdf:Alt></dc:${name}>`;
  return [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<rdf:Description rdf:about="">',
    alternatives('title', picture.title),
    alternatives('description', `${picture.text} ${measure}.`),
    `<dc:date><rdf:Seq><rdf:li>${releaseOf(picture).created.slice(0, 10)}</rdf:li></rdf:Seq></dc:date>`,
    '<dc:creator><rdf:Seq><rdf:li>Guyub</rdf:li></rdf:Seq></dc:creator>',
    `<dc:source>${escapeMarkup(sources.join(' '))}</dc:source>`,
    alternatives('rights', licences.join('; ')),
    `<dc:identifier>${escapeMarkup(address)}</dc:identifier>`,
    '</rdf:Description></rdf:RDF>',
  ].join('');
}
