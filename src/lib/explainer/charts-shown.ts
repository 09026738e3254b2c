import type { MdastNode } from 'satteri';
import { attributesOf } from './citation.ts';

/** A chart that an explainer shows with `<Grafik>`. */
export interface ChartShown {
  readonly id: string;
  readonly line: number;
  /** It stands in a line of text, where no figure may stand. */
  readonly isInText: boolean;
}

/** The charts of an explainer, in reading order. */
export function chartsShown(node: MdastNode): ChartShown[] {
  if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Grafik')
    return [
      {
        id: attributesOf(node.attributes).get('id') ?? '',
        line: node.position?.start.line ?? 1,
        isInText: node.type === 'mdxJsxTextElement',
      },
    ];
  return 'children' in node ? (node.children as MdastNode[]).flatMap(chartsShown) : [];
}
