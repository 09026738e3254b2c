import type { Citation } from './citation.ts';
import type { Sentence } from './prose.ts';
import { mark } from './prose.ts';
import type { ExplainerSources } from './sources.ts';
import { boundValue, regulationText } from './sources.ts';

/** A sentence as readers see it, references left out. */
export const sentenceText = (sentence: Sentence, sources: ExplainerSources): string =>
  filled(sentence, (citation) => {
    if (citation.kind === 'aturan') return regulationText(citation.id, citation.pasal, sources);
    const bound = boundValue(citation, sources);
    return bound === undefined ? '?' : `${bound.value} (${bound.origin})`;
  });

/** A sentence with its expressions in place of what they print: the same however the data changes. */
export const sentenceTemplate = (sentence: Sentence): string => filled(sentence, expressionText);

/** `{angka A002}`, `{hitung kecamatan di=35 edisi=2018.0.0}`, `{aturan permensos-25-2019 18}`. */
function expressionText(citation: Citation): string {
  if (citation.kind !== 'hitung') {
    const pasal = citation.kind === 'aturan' && citation.pasal !== undefined ? ` ${citation.pasal}` : '';
    return `{${citation.kind} ${citation.id}${pasal}}`;
  }
  const options = (['di', 'edisi', 'program'] as const).flatMap((name) =>
    citation[name] === undefined ? [] : [` ${name}=${citation[name]}`],
  );
  return `{hitung ${citation.apa}${options.join('')}}`;
}

function filled({ text, citations }: Sentence, print: (citation: Citation) => string): string {
  const printing = citations.filter(({ kind }) => kind !== 'rujukan');
  let i = 0;
  return text
    .replaceAll(mark, () => {
      const citation = printing[i++];
      return citation === undefined ? '' : print(citation);
    })
    .replaceAll(/ +([.,;:!?)])/g, '$1');
}
