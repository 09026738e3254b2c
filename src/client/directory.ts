import type { DirectoryEntry, Facet } from '../lib/directory/directory-entry.ts';
import { facets, unsaid } from '../lib/directory/directory-entry.ts';
import type { DirectoryIndex } from '../lib/directory/directory-index.ts';
import { unpackIndex } from '../lib/directory/directory-index.ts';
import type { Filter } from '../lib/directory/filter.ts';
import { countFacets, emptyFilter, filterEntries, filterFromQuery, filterToQuery } from '../lib/directory/filter.ts';
import { formatNumber } from '../lib/i18n/format.ts';
import { announcer } from './announcer.ts';

/** Filters of the directory (src/components/directory/DirectoryFilter.astro). The page's plain lists stand without them. */

const part = <T extends HTMLElement>(parent: ParentNode, selector: string): T => parent.querySelector(selector) as T;
const number = (value: number): string => formatNumber(value, 'id');

/** Wakes the controls of the tool, and shows what the address asks for. */
function start(tool: HTMLElement, entries: readonly DirectoryEntry[], say: (sentence: string) => void): void {
  const choices = part(tool, '.directory-filter');
  const boxes = [...choices.querySelectorAll<HTMLInputElement>('input')];
  const fieldsets = choices.querySelectorAll('fieldset');
  const list = part(tool, '.directory-list');
  const more = part<HTMLButtonElement>(tool, '.directory-more');
  const template = part<HTMLTemplateElement>(tool, 'template');
  /** Entries shown at once, and added by the button: as many as stand in the page. */
  const step = list.children.length;
  let found: readonly DirectoryEntry[] = entries;

  const item = ({ id, nama, tempat, tahun }: DirectoryEntry): Node => {
    const copy = template.content.cloneNode(true) as DocumentFragment;
    const link = part<HTMLAnchorElement>(copy, 'a');
    link.href = `${tool.dataset['institutions'] ?? ''}${id}/`;
    link.textContent = nama;
    part(copy, '.meta').textContent = `${tempat} · disebut ${tahun === unsaid ? 'tanpa tahun' : `pada ${tahun}`}`;
    return copy;
  };
  const showMore = () => {
    const shown = list.children.length;
    list.append(...found.slice(shown, shown + step).map(item));
    const rest = found.length - list.children.length;
    more.hidden = rest <= 0;
    more.textContent = `Tampilkan ${number(Math.min(step, rest))} lembaga lagi`;
    return list.children[shown];
  };
  const show = (filter: Filter): string => {
    found = filterEntries(entries, filter);
    const counts = countFacets(entries, filter);
    for (const box of boxes) {
      const facet = box.name as Facet;
      const count = counts[facet].get(box.value) ?? 0;
      box.checked = filter[facet].has(box.value);
      part(box.parentElement as HTMLElement, '.count').textContent = number(count);
      box.parentElement?.classList.toggle('none-left', count === 0 && !box.checked);
    }
    for (const facet of facets)
      part(choices, `[data-chosen="${facet}"]`).textContent =
        filter[facet].size === 0 ? '' : `${number(filter[facet].size)} dipilih`;
    list.replaceChildren();
    showMore();
    part(tool, '.directory-nothing').hidden = found.length > 0;
    const isAll = found.length === entries.length;
    const sentence = isAll ? `Semua ${number(found.length)} lembaga` : `${number(found.length)} lembaga cocok`;
    part(tool, '.directory-count').textContent = sentence;
    return sentence;
  };
  const apply = (filter: Filter) => {
    history.replaceState(null, '', `${location.pathname}${filterToQuery(filter)}${location.hash}`);
    say(show(filter));
  };
  const followAddress = () => {
    const filter = filterFromQuery(location.search, entries);
    const sentence = show(filter);
    for (const box of boxes.filter(({ checked }) => checked)) box.closest('details')?.setAttribute('open', '');
    // A long list of choices opens at the first that is made.
    for (const fieldset of fieldsets) {
      const label = fieldset.querySelector<HTMLElement>(':checked')?.parentElement;
      if (label) fieldset.scrollTop = label.offsetTop - fieldset.offsetTop;
    }
    return sentence;
  };

  choices.addEventListener('change', () => {
    const filter = emptyFilter();
    for (const box of boxes) if (box.checked) filter[box.name as Facet].add(box.value);
    apply(filter);
  });
  part(choices, '.directory-reset').addEventListener('click', () => {
    apply(emptyFilter());
  });
  more.addEventListener('click', () => {
    showMore()?.querySelector('a')?.focus();
  });
  addEventListener('popstate', () => {
    say(followAddress());
  });
  for (const fieldset of fieldsets) fieldset.disabled = false;
  const sentence = followAddress();
  if (location.search !== '') say(sentence);
}

/** Loads the index. @throws Error where it does not arrive */
async function loadEntries(address: string): Promise<DirectoryEntry[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`directory: the index answers ${response.status}`);
  return unpackIndex((await response.json()) as DirectoryIndex);
}

const tool = document.querySelector<HTMLElement>('.directory-tool');
if (tool !== null) {
  const say = announcer(part(tool, '.directory-announced'));
  const load = async () => {
    const asked = new URLSearchParams(location.search);
    // What stands in the page is for no filter: it would be wrong for a moment.
    const state = facets.some((facet) => asked.has(facet)) ? 'loading' : 'plain';
    tool.dataset['state'] = state;
    try {
      start(tool, await loadEntries(tool.dataset['index'] ?? ''), say);
      tool.dataset['state'] = 'ready';
    } catch (error) {
      console.error(error);
      tool.dataset['state'] = 'failed';
      say(part(tool, '.directory-failed p').textContent.trim());
    }
  };
  part(tool, '.directory-failed button').addEventListener('click', () => void load());
  void load();
}
