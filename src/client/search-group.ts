import { formatNumber } from '../lib/i18n/format.ts';
import { bestSection } from '../lib/search/best-section.ts';
import { excerptParts } from '../lib/search/excerpt.ts';
import { fill } from '../lib/search/fill.ts';
import type { Result, ResultData } from './search-engine.ts';

/** Results of a kind that are shown at first, and added at each further step. */
const first = 5;
const step = 25;

/** A number as the language of the page writes it. */
export const shownCount = (value: number): string =>
  formatNumber(value, document.documentElement.lang === 'en' ? 'en' : 'id');

const part = <T extends Element>(parent: ParentNode, selector: string): T => parent.querySelector(selector) as T;

/**
 * Shows the results of one kind in its section of the page, the first few at once.
 * @param section has a heading, a list and a button with its two wordings; `.count` in it and in the link to it say how many
 * @param template what one result looks like
 * @param query what found them
 * @param isCurrent false once another search has begun
 */
export async function showGroup(
  section: HTMLElement,
  template: HTMLTemplateElement,
  results: readonly Result[],
  query: string,
  isCurrent: () => boolean,
): Promise<void> {
  const list = part(section, 'ol');
  const button = part<HTMLButtonElement>(section, 'button');
  const add = async (shown: number, upTo: number): Promise<Element | undefined> => {
    const data = await Promise.all(results.slice(shown, upTo).map((result) => result.data()));
    if (!isCurrent()) return undefined;
    const items = data.map((result) => resultItem(template, result, query));
    if (shown === 0) list.replaceChildren();
    list.append(...items);
    const rest = results.length - upTo;
    button.hidden = rest <= 0;
    const wording = (rest <= step ? button.dataset['all'] : button.dataset['more']) ?? '';
    button.textContent = fill(wording, { n: shownCount(results.length), step: shownCount(step) });
    return items[0];
  };
  button.onclick = async () => {
    const shown = list.childElementCount;
    const item = await add(shown, shown + step);
    item?.querySelector('a')?.focus();
  };
  await add(0, first);
  if (!isCurrent()) return;
  const jump = part<HTMLElement>(document, `[data-to="${section.id}"]`);
  for (const element of [section, jump]) {
    element.hidden = results.length === 0;
    part(element, '.count').textContent = shownCount(results.length);
  }
}

/** One result: its title, where it belongs, the words around what was found, and the section in which they stand. */
function resultItem(template: HTMLTemplateElement, result: ResultData, query: string): Element {
  const { url, content, meta, excerpt, sub_results: sections } = result;
  const item = part(template.content.cloneNode(true) as DocumentFragment, 'li');
  const best = bestSection({ title: meta.title, content, sections }, query);
  link(part(item, '.title'), meta.title, url);
  textOrNone(part(item, '.where'), meta.where);
  if (best?.anchor) link(part(item, '.section a'), best.title, best.url);
  else part(item, '.section').remove();
  const words = excerptParts(best?.excerpt ?? excerpt);
  const text = words.map((word) => word.text).join('');
  // Of a reference there is no more to show than its title.
  if (meta.title.startsWith(text)) part(item, '.excerpt').remove();
  else part(item, '.excerpt').append(content.startsWith(text) ? '' : '… ', ...words.map(excerptNode));
  return item;
}

function link(element: HTMLAnchorElement, text: string, href: string): void {
  element.textContent = text;
  element.href = href;
}

function textOrNone(element: Element, text = ''): void {
  if (text === '') element.remove();
  else element.textContent = text;
}

function excerptNode({ text, marked }: { text: string; marked: boolean }): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
