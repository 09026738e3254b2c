import type { ReferenceRow } from '../dataset/rujukan.ts';
import type { CountExpression } from '../explainer/citation.ts';
import type { Prose } from '../explainer/prose.ts';
import type { BoundValue, ExplainerSources } from '../explainer/sources.ts';
import { countValue, figureValue, regulationText } from '../explainer/sources.ts';
import type { ExplainerSummary } from '../explainer/summary.ts';
import { referencesInOrder, summarise } from '../explainer/summary.ts';
import type { FigureRow } from '../dataset/angka.ts';
import type { RegulationEntry } from '../directory/regulations.ts';
import type { Picture } from '../picture/picture.ts';
import type { Charts } from './charts.ts';

/** What the components of one explainer show. */
export interface ExplainerView {
  /** References cited, in the order of the text; their place, from 1, is their number. */
  readonly notes: readonly { readonly number: number; readonly reference: ReferenceRow }[];
  readonly summary: ExplainerSummary;
  /** @throws RangeError for a reference that the text does not cite */
  numberOf(id: string): number;
  figure(id: string): { readonly figure: FigureRow; readonly printed: BoundValue };
  count(expression: CountExpression): BoundValue;
  regulation(id: string, pasal?: string): { readonly entry: RegulationEntry; readonly text: string };
  /** The newest drawing of a chart. */
  chart(id: string): Picture;
  /** Regulations about a programme, oldest first. */
  timeline(programme: string): readonly RegulationEntry[];
}

/** What an explainer shows. The check of the explainers has made sure that every id exists. */
export function explainerView(
  prose: Prose,
  sources: ExplainerSources,
  regulations: readonly RegulationEntry[],
  charts: Charts,
): ExplainerView {
  const ids = referencesInOrder(prose);
  return {
    notes: ids.map((id, i) => ({ number: i + 1, reference: known(sources.reference(id), id) })),
    summary: summarise(prose, sources),
    numberOf: (id) => known(ids.indexOf(id) + 1 || undefined, id),
    figure: (id) => ({ figure: known(sources.figure(id), id), printed: known(figureValue(id, sources), id) }),
    count: (expression) => known(countValue(expression, sources), expression.apa),
    regulation: (id, pasal) => ({ entry: known(sources.regulation(id), id), text: regulationText(id, pasal, sources) }),
    chart: (id) => known(charts.get(id), id)[0],
    timeline: (programme) =>
      regulations
        .filter(({ programmes }) => programmes.some((id) => id === programme))
        .toSorted((a, b) => a.regulation.tahun - b.regulation.tahun || (a.name < b.name ? -1 : 1)),
  };
}

function known<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new RangeError(`explainer: there is no "${id}"`);
  return value;
}
