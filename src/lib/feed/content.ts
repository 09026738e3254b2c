import type { ChangeCounts, ChangeSummary } from '../changes/summary.ts';
import { totalCounts } from '../changes/summary.ts';
import { countsPhrase, summaryPhrase } from '../i18n/changes.ts';
import { codesPhrase, feedWords } from '../i18n/feed.ts';
import { formatNumber } from '../i18n/format.ts';
import { element, text } from '../site/xml.ts';
import type { Xml } from '../site/xml.ts';
import type { FeedLicence } from './feed.ts';
import type { ReleaseNews, Told } from './news.ts';

/** Feeds speak Indonesian, as the pages that they lead to. */
const words = feedWords.id;
const number = (value: number) => formatNumber(value, 'id');

/** A link of an entry: absolute address, and what it leads to. */
export interface ContentLink {
  readonly href: string;
  readonly name: string;
}

/** What a release tells, in one line: «Sejak versi 2023.0.0: 1.258 kode ditambah, 1.250 kode dihapus.» */
export function newsLine(dataset: string, told: Told): string {
  if (told.kind === 'changed')
    return `${words.since(told.summary.dari)}: ${dataset === 'wilayah' ? codesPhrase(totalCounts(told.summary), 'id') : summaryPhrase(told.summary, 'id')}.`;
  const counts = told.tables.map(({ table, rows }) =>
    dataset === 'wilayah' ? words.codes.have(number(rows)) : words.rowsIn(number(rows), table),
  );
  return `${words.first}: ${counts.join(', ')}.`;
}

/**
 * What a release tells, as HTML: the line, then tables, levels and columns, what a reader must not misread, links. Every
 * text is escaped.
 * @param description what the release holds; only where it is told for the first time and as a whole
 */
export function newsContent(
  { dataset: { name }, told }: ReleaseNews,
  { description, links, licences }: { description?: string; links: ContentLink[]; licences: readonly FeedLicence[] },
): Xml {
  const paragraphs = [newsLine(name, told), ...(description === undefined ? [] : [description])].map(paragraph);
  const details = told.kind === 'changed' ? changeDetails(name, told.summary) : [];
  const caution = description === undefined ? cautionOf(name, told) : undefined;
  return element(
    'div',
    {},
    ...paragraphs,
    ...details,
    ...(caution === undefined ? [] : [paragraph(caution)]),
    element('p', {}, ...separated(links.map(anchor), ' · ')),
    paragraph(words.licence(licences.map(({ title }) => title).join(', '))),
  );
}

const paragraph = (value: string): Xml => element('p', {}, text(value));
const anchor = ({ href, name }: ContentLink): Xml => element('a', { href }, text(name));
const separated = (items: readonly Xml[], by: string) =>
  items.flatMap((item, i) => (i > 0 ? [text(by), item] : [item]));

function changeDetails(dataset: string, { tabel: tables, skema: schema }: ChangeSummary): Xml[] {
  const phrase = (counts: ChangeCounts) => (dataset === 'wilayah' ? codesPhrase : countsPhrase)(counts, 'id');
  const changed = tables.filter((table) => table.ditambah + table.dihapus + table.diubah > 0);
  const lines = [
    ...(tables.length > 1 ? changed.map((table) => `${words.table(table.tabel)}: ${phrase(table)}`) : []),
    ...changed.flatMap(({ tingkat }) =>
      tingkat.map(({ tingkat: level, ...counts }) => `${capital(level)}: ${phrase(counts)}`),
    ),
  ];
  const columns = changed.flatMap(({ bidang }) => bidang.map((each) => `${each.bidang} (${number(each.diubah)})`));
  return [
    ...(lines.length === 0 ? [] : [element('ul', {}, ...lines.map((line) => element('li', {}, text(line))))]),
    ...(columns.length === 0 ? [] : [paragraph(`${words.columns}: ${columns.join(', ')}.`)]),
    ...schemaLines(schema, tables.length > 1).map(paragraph),
    ...(schema.length === 0 ? [] : [paragraph(words.schemaOnly)]),
  ];
}

/** Changes of columns by what they are: «Kolom ditambah: lintang, bujur.» */
function schemaLines(schema: ChangeSummary['skema'], named: boolean): string[] {
  const groups = Map.groupBy(schema, ({ perubahan }) => perubahan);
  return [...groups].map(([kind, changes]) => {
    const names = changes.map(({ tabel, lama, baru }) => {
      const what = [lama, baru].filter(Boolean).join(words.becomes);
      return what === '' ? tabel : named ? `${tabel}.${what}` : what;
    });
    return `${capital(kind)}: ${names.join(', ')}.`;
  });
}

const capital = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);

function cautionOf(dataset: string, told: Told): string | undefined {
  if (dataset === 'wilayah') {
    if (told.kind === 'first') return undefined;
    const { ditambah, dihapus } = totalCounts(told.summary);
    return ditambah + dihapus > 0 ? words.codesCaution : undefined;
  }
  return { lembaga: words.institutionsCaution, angka: words.figuresCaution }[dataset];
}
