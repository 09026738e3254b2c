import { isSecondaryStatement, isStatement } from './explainer-faults.ts';
import type { Prose } from './prose.ts';
import type { ExplainerSources } from './sources.ts';

/** What an explainer rests on, in numbers. */
export interface ExplainerSummary {
  /** Sentences with a source of their own. */
  readonly statements: number;
  /** Different references cited. */
  readonly references: number;
  /** Figures and counts bound to a release. */
  readonly figures: number;
  /** Statements behind which no government page and no regulation's own text stands. */
  readonly secondary: number;
  /** Sentences in our own voice: inferences, advice, gaps. */
  readonly ours: number;
}

/** Counts what an explainer rests on. */
export function summarise(prose: Prose, sources: ExplainerSources): ExplainerSummary {
  const sentences = prose.blocks.flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })));
  const statements = sentences.filter(({ block, sentence }) => isStatement(block, sentence));
  const citations = sentences.flatMap(({ sentence }) => sentence.citations);
  return {
    statements: statements.length,
    references: referencesInOrder(prose).length,
    figures: citations.filter(({ kind }) => kind === 'angka' || kind === 'hitung').length,
    secondary: statements.filter(({ sentence }) => isSecondaryStatement(sentence, sources)).length,
    ours: sentences.filter(({ block }) => block.ours).length,
  };
}

/** Ids of the references that an explainer cites, each once, in the order of the text: their place is their number. */
export const referencesInOrder = (prose: Prose): string[] => [
  ...new Set(
    prose.blocks
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ citations }) => citations)
      .flatMap((citation) => (citation.kind === 'rujukan' ? [citation.id] : [])),
  ),
];
