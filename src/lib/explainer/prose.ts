import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { mdxToMdast } from 'satteri';
import type { ChartShown } from './charts-shown.ts';
import { chartsShown } from './charts-shown.ts';
import type { Citation } from './citation.ts';
import { attributesOf, citationOf, componentAttributes } from './citation.ts';

/** A sentence of an explainer: its text with a mark for each citation, and the citations in the order of the marks. */
export interface Sentence {
  /** Text with `\uFFFC` where a component stands that prints something. References print nothing here. */
  readonly text: string;
  readonly citations: readonly Citation[];
  /** True where the sentence is a link to a place of this site and nothing else. */
  readonly isPointer: boolean;
  readonly line: number;
}

/** A paragraph, a list item's paragraph, or a row of a table: what a reader takes in at once. */
export interface Block {
  readonly sentences: readonly Sentence[];
  /** True inside `<Kami>`: an inference, advice, or a gap, told in our own voice. */
  readonly ours: boolean;
  /** The paragraph that leads in a list, for its items: it ends in a colon and speaks for them. */
  readonly lead: Block | null;
  readonly line: number;
}

/** Something that an explainer may not hold, with its line. */
export interface ProseFault {
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

/** An explainer taken apart: its blocks in reading order, and what it may not hold. */
export interface Prose {
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartShown[];
  readonly faults: readonly ProseFault[];
}

/** Where a component prints something in a sentence. */
export const mark = '\uFFFC';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Piece = { readonly text: string; readonly isLink?: boolean } | { readonly citation: Citation };

/** Reads an explainer (MDX with frontmatter) with the parser that the pages are made with. */
export function readProse(mdx: string): Prose {
  const blocks: Block[] = [];
  const faults: ProseFault[] = [];
  let charts: ChartShown[] = [];
  try {
    const tree = mdxToMdast(mdx) as MdastNode;
    charts = chartsShown(tree);
    walk(tree, { ours: false, lead: null }, blocks, faults);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    faults.push({
      line: 1,
      what: `bukan MDX yang sah: ${what}`,
      fix: 'perbaiki tanda <, {, atau tag yang belum ditutup',
    });
  }
  return { blocks, charts, faults };
}

/** What a block inherits from where it stands. */
type Setting = Pick<Block, 'ours' | 'lead'>;

function walk(node: MdastNode, setting: Setting, blocks: Block[], faults: ProseFault[]): void {
  const line = node.position?.start.line ?? 1;
  const add = (pieces: readonly Piece[], split: boolean) => {
    const sentences = sentencesOf(pieces, line, split);
    if (sentences.length > 0) blocks.push({ sentences, ...setting, line });
  };
  switch (node.type) {
    case 'paragraph':
      add(piecesOf(node.children, faults), true);
      return;
    case 'heading':
      piecesOf(node.children, faults);
      return;
    case 'table':
      for (const [i, row] of node.children.entries()) {
        const pieces = row.children.flatMap((cell) => [...piecesOf(cell.children, faults), { text: ' | ' }]);
        const rowLine = row.position?.start.line ?? line;
        const sentences = sentencesOf(pieces, rowLine, false);
        if (i > 0 && sentences.length > 0) blocks.push({ sentences, ...setting, line: rowLine });
      }
      return;
    case 'mdxJsxTextElement':
      add(piecesOf([node], faults), true);
      return;
    case 'mdxJsxFlowElement': {
      componentFaults(node, line, faults);
      const citation = citationOf(node.name ?? '', attributesOf(node.attributes));
      if (citation !== null) add([{ citation }], true);
      walkAll(node.children, { ...setting, ours: setting.ours || node.name === 'Kami' }, blocks, faults);
      return;
    }
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'html':
    case 'image':
      faults.push(notAllowed(node.type, line));
      return;
    default:
      if ('children' in node) walkAll(node.children as MdastNode[], setting, blocks, faults);
  }
}

/** Walks siblings; a list or table right behind a paragraph that ends in a colon is led in by it. */
function walkAll(nodes: readonly MdastNode[], setting: Setting, blocks: Block[], faults: ProseFault[]): void {
  nodes.forEach((node, i) => {
    const before = nodes[i - 1]?.type === 'paragraph' ? blocks.at(-1) : undefined;
    const leads = before?.sentences.at(-1)?.text.endsWith(':') === true;
    const isLed = leads && (node.type === 'list' || node.type === 'table');
    walk(node, isLed ? { ...setting, lead: before } : setting, blocks, faults);
  });
}

/** The text and citations of inline nodes, in order. */
function piecesOf(nodes: readonly MdastNode[], faults: ProseFault[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ text: node.value }];
      case 'break':
        return [{ text: ' ' }];
      case 'mdxTextExpression':
        // Prettier writes {' '} where a line break would eat a space.
        if (!/^(['"]) *\1$/.test(node.value)) faults.push(notAllowed(node.type, line));
        return [{ text: ' ' }];
      case 'html':
      case 'image':
      case 'footnoteReference':
        faults.push(notAllowed(node.type, line));
        return [];
      case 'link':
        if (!node.url.startsWith('#'))
          faults.push({
            line,
            what: `tautan ke «${node.url}»`,
            fix: 'tulis <Ke halaman="…"> untuk halaman situs ini, <Rujukan> untuk sumber',
          });
        return asLink(piecesOf(node.children, faults));
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement': {
        componentFaults(node, line, faults);
        const citation = citationOf(node.name ?? '', attributesOf(node.attributes));
        const inside = piecesOf(node.children, faults);
        if (node.name === 'Ke') return asLink(inside);
        return [...(citation ? [{ citation }] : []), ...inside];
      }
      default:
        return 'children' in node ? piecesOf(node.children as MdastNode[], faults) : [];
    }
  });
}

const asLink = (pieces: readonly Piece[]): Piece[] => pieces.map((piece) => ({ ...piece, isLink: true }));

const notAllowed = (type: string, line: number): ProseFault => ({
  line,
  what: `${type} tidak boleh ada di penjelasan`,
  fix: 'tulis Markdown dan komponen yang disediakan saja (docs/explainers.md)',
});

function componentFaults(node: Jsx, line: number, faults: ProseFault[]): void {
  const known = componentAttributes[node.name ?? ''];
  if (known === undefined) {
    const names = Object.keys(componentAttributes).join(', ');
    faults.push({ line, what: `komponen <${node.name ?? ''}> tidak dikenal`, fix: `pakai salah satu dari: ${names}` });
    return;
  }
  const given = attributesOf(node.attributes);
  for (const attribute of known)
    if (attribute.endsWith('!') && (given.get(attribute.slice(0, -1)) ?? '') === '')
      faults.push({
        line,
        what: `<${node.name ?? ''}> tanpa ${attribute.slice(0, -1)}`,
        fix: `tulis <${node.name ?? ''} ${attribute.slice(0, -1)}="…">`,
      });
  const names = new Set(known.map((name) => name.replace('!', '')));
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (!names.has(name) || !given.has(name))
      faults.push({
        line,
        what: `<${node.name ?? ''}> tidak mengenal ${name}, atau nilainya bukan teks`,
        fix: `pakai teks untuk: ${[...names].join(', ') || 'tidak ada'}`,
      });
  }
}

/** Short forms whose full stop ends no sentence. */
const abbreviation = /\b(?:No|Nomor|Kab|Kec|Kel|Ds|dll|dsb|mis|hlm)\.$/;

/** Cuts pieces into sentences at a full stop, question or exclamation mark before a capital or a component that prints. */
function sentencesOf(pieces: readonly Piece[], line: number, split: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let text = '';
  let unlinked = '';
  let citations: Citation[] = [];
  const close = () => {
    const isPointer = /^[\s.()|]*$/.test(unlinked);
    if (/[^\s|]/.test(text)) sentences.push({ text: text.replaceAll(/\s+/g, ' ').trim(), citations, isPointer, line });
    text = '';
    unlinked = '';
    citations = [];
  };
  const endsSentence = () => /[.?!]["»”)]?\s+$/.test(text) && !abbreviation.test(text.trim());
  for (const piece of pieces) {
    if ('citation' in piece) {
      const prints = piece.citation.kind !== 'rujukan';
      if (split && prints && endsSentence()) close();
      citations.push(piece.citation);
      if (prints) text += mark;
      unlinked += mark;
      continue;
    }
    for (const part of piece.text.split(/(?<=\s)(?=["«“(]?[A-Z])/)) {
      if (split && /^["«“(]?[A-Z]/.test(part) && endsSentence()) close();
      text += part;
      if (piece.isLink !== true) unlinked += part;
    }
  }
  close();
  return sentences;
}
