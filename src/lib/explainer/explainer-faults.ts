import type { Fault } from '../check/fault.ts';
import { formatDate } from '../i18n/format.ts';
import type { Citation } from './citation.ts';
import { countables } from './citation.ts';
import type { Block, Prose, Sentence } from './prose.ts';
import { sentenceText } from './sentence-text.ts';
import type { ExplainerSources } from './sources.ts';
import { boundValue, isSecondary } from './sources.ts';

/** The words that a statement from secondary sources must say in its paragraph (how sure we are, two of four steps). */
export const cautions = ['menurut pemberitaan', 'menurut satu sumber, belum dicek ke naskah resmi'] as const;

/**
 * What is wrong with an explainer: unknown ids, sentences without a source, secondary sources that the text does not
 * own up to, figures typed by hand.
 * @param file path as faults name it
 */
export function explainerFaults(file: string, prose: Prose, sources: ExplainerSources): Fault[] {
  const faults: Fault[] = prose.faults.map(({ line, what, fix }) => ({ file, line, reason: what, fix }));
  for (const { id, line, isInText } of prose.charts) {
    if (isInText)
      faults.push({
        file,
        line,
        reason: '<Grafik> di dalam kalimat',
        fix: 'taruh di baris sendiri, di antara dua baris kosong',
      });
    if (id !== '' && !sources.hasChart(id))
      faults.push({ file, line, reason: `grafik «${id}» tidak ada`, fix: 'lihat pengenalnya di alamat /grafik/' });
  }
  for (const block of prose.blocks) {
    for (const sentence of block.sentences) {
      faults.push(...sentence.citations.flatMap((citation) => citationFaults(file, sentence.line, citation, sources)));
      if (block.ours) continue;
      if (needsSource(sentence))
        faults.push({
          file,
          line: sentence.line,
          reason: `kalimat tanpa rujukan: «${shortened(sentenceText(sentence, sources))}»`,
          fix: 'tambahkan <Rujukan>, <Angka>, atau <Hitung>, atau taruh di dalam <Kami>',
        });
    }
    if (!block.ours && restsOnSecondary(block, sources) && !isOwnedUpTo(block))
      faults.push({
        file,
        line: block.line,
        reason: `hanya bertumpu pada sumber sekunder: «${shortened(block.sentences.map((sentence) => sentenceText(sentence, sources)).join(' '))}»`,
        fix: `sebut peraturannya dengan <Aturan>, atau tulis «${cautions.join('» atau «')}»`,
      });
    faults.push(...typedFigures(file, block));
  }
  return faults;
}

const sourcesOf = ({ citations }: Sentence): Citation[] => citations.filter(({ kind }) => kind !== 'aturan');

/** A sentence that says something of the world and names no source; questions, lead-ins and links say nothing yet. */
const needsSource = (sentence: Sentence): boolean =>
  !sentence.isPointer &&
  sourcesOf(sentence).length === 0 &&
  !/[?:]["»”)]?$/.test(sentence.text.replaceAll(/[\s|]+$/g, ''));

/** A statement: a sentence of prose with a source of its own. */
export const isStatement = (block: Block, sentence: Sentence): boolean => !block.ours && sourcesOf(sentence).length > 0;

/** A statement behind which no government page and no regulation stands. */
export const isSecondaryStatement = (sentence: Sentence, sources: ExplainerSources): boolean =>
  sourcesOf(sentence).length > 0 && sourcesOf(sentence).every((citation) => isSecondary(citation, sources));

const restsOnSecondary = (block: Block, sources: ExplainerSources): boolean =>
  block.sentences.some((sentence) => isSecondaryStatement(sentence, sources));

const isOwnedUpTo = ({ sentences, lead }: Block): boolean =>
  (lead !== null && isOwnedUpTo(lead)) ||
  sentences.some(
    ({ text, citations }) =>
      citations.some(({ kind }) => kind === 'aturan') ||
      cautions.some((caution) => text.toLowerCase().includes(caution)),
  );

function citationFaults(file: string, line: number, citation: Citation, sources: ExplainerSources): Fault[] {
  const unknown = (what: string, fix: string): Fault[] => [{ file, line, reason: what, fix }];
  switch (citation.kind) {
    case 'rujukan':
      return sources.reference(citation.id) ? [] : unknown(`rujukan «${citation.id}» tidak ada`, 'lihat data/rujukan');
    case 'aturan':
      return sources.regulation(citation.id)
        ? []
        : unknown(`peraturan «${citation.id}» tidak ada`, 'lihat data/peraturan');
    case 'angka':
      return sources.figure(citation.id) ? [] : unknown(...missingFigure(citation.id, sources));
    case 'hitung':
      if (!countables.includes(citation.apa))
        return unknown(`tidak bisa menghitung «${citation.apa}»`, `tulis salah satu dari: ${countables.join(', ')}`);
      return boundValue(citation, sources)
        ? []
        : unknown(
            `tidak ada wilayah «${citation.di ?? '0'}» pada edisi «${citation.edisi ?? 'terbaru'}»`,
            'periksa kode dan edisinya di data/wilayah',
          );
  }
}

/** What is told of a figure that is not there: withdrawn, or never there. */
function missingFigure(id: string, sources: ExplainerSources): [what: string, fix: string] {
  const withdrawn = sources.withdrawn(id);
  return withdrawn === undefined
    ? [`angka «${id}» tidak ada`, 'lihat data/angka']
    : [
        `angka «${id}» ditarik pada ${formatDate(withdrawn.tanggal, 'id')}: ${withdrawn.alasan}`,
        'tulis ulang kalimatnya tanpa angka itu',
      ];
}

/** Numbers with a thousands separator that no expression prints; rupiah are no figures of ours. */
function typedFigures(file: string, { sentences }: Block): Fault[] {
  return sentences.flatMap(({ text, line }) =>
    [...text.matchAll(/(?<!Rp ?|[\d.,/-])\d{1,3}(?:\.\d{3})+(?![\d.]*\d)/g)].map(([found]) => ({
      file,
      line,
      reason: `angka «${found}» ditulis tangan`,
      fix: 'pakai <Angka> atau <Hitung>, supaya terikat pada data',
    })),
  );
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);
