import type { DirectoryEntry, Facet } from '../lib/directory/directory-entry.ts';
import { facets, unsaid } from '../lib/directory/directory-entry.ts';
import type { DirectoryIndex } from '../lib/directory/directory-index.ts';
import { unpackIndex } from '../lib/directory/directory-index.ts';
import type { Filter } from '../lib/directory/filter.ts';
import { countFacets, emptyFilter, filterEntries, filterFromQuery, filterToQuery } from '../lib/directory/filter.ts';
import { formatNumber } from '../lib/i18n/format.ts';

/** Filters of the directory. The page's lists stand without it; it shows itself once it has the index. */

/** Entries shown at once, and added by the button. */
const step = 40;

const part = <T extends HTMLElement>(parent: ParentNode, selector: string): T => parent.querySelector(selector) as T;
const number = (value: number): string => formatNumber(value, 'id');

function start(tool: HTMLElement, entries: readonly DirectoryEntry[]): void {
  const form = part<HTMLFormElement>(tool, 'form');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const list = part(tool, '.directory-list');
  const status = part(tool, '.directory-status');
  const more = part<HTMLButtonElement>(tool, '.directory-more');
  const template = part<HTMLTemplateElement>(tool, 'template');
  let found: readonly DirectoryEntry[] = [];

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
    more.hidden = list.children.length >= found.length;
    return list.children[shown];
  };
  const show = (filter: Filter) => {
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
      part(form, `[data-chosen="${facet}"]`).textContent =
        filter[facet].size === 0 ? '' : `${number(filter[facet].size)} dipilih`;
    list.replaceChildren();
    showMore();
    part(tool, '.directory-nothing').hidden = found.length > 0;
    // Said politely, once the reader has paused: the element is a live region.
    status.textContent =
      found.length === entries.length
        ? `Semua ${number(found.length)} lembaga`
        : `${number(found.length)} lembaga cocok`;
  };
  const chosen = (): Filter => {
    const filter = emptyFilter();
    for (const box of boxes) if (box.checked) filter[box.name as Facet].add(box.value);
    return filter;
  };
  const apply = (filter: Filter) => {
    history.replaceState(null, '', `${location.pathname}${filterToQuery(filter)}${location.hash}`);
    show(filter);
  };

  form.addEventListener('change', () => {
    apply(chosen());
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    apply(emptyFilter());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  more.addEventListener('click', () => {
    showMore()?.querySelector('a')?.focus();
  });
  addEventListener('popstate', () => {
    show(filterFromQuery(location.search, entries));
  });
  const filter = filterFromQuery(location.search, entries);
  for (const facet of facets)
    if (filter[facet].size > 0)
      part<HTMLInputElement>(form, `[name="${facet}"]`).closest('details')?.setAttribute('open', '');
  show(filter);
  tool.hidden = false;
}

const tool = document.querySelector<HTMLElement>('.directory-tool');
if (tool !== null) {
  // Where the index does not arrive the lists of the page remain, as without this script.
  const response = await fetch(tool.dataset['index'] ?? '');
  if (response.ok) start(tool, unpackIndex((await response.json()) as DirectoryIndex));
}
