import type { SearchKind } from '../lib/search/kind.ts';
import { fill } from '../lib/search/fill.ts';
import { find, loadEngine } from './search-engine.ts';
import { showGroup, shownCount } from './search-group.ts';

/**
 * Full-text search of `/cari/`: the query stands in the address, results in sections that the page already has. Every
 * word that is shown stands in the page; nothing is loaded before someone means to search.
 */
const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const form = byId<HTMLFormElement>('pencarian');
const field = byId<HTMLInputElement>('q');
const status = byId('status-pencarian');
const results = byId('hasil');
const nothing = byId('tidak-ditemukan');
const examples = byId('contoh-pencarian');
const template = byId<HTMLTemplateElement>('satu-hasil');
const synonyms = new Map(JSON.parse(form.dataset['synonyms'] ?? '[]') as [string, string][]);
const groups = [...results.querySelectorAll<HTMLElement>('section[data-kind]')];
const title = document.title;

let latest = 0;
let asked: string | undefined;

function say(sentence: string, values: Record<string, string> = {}): void {
  status.textContent = fill(status.dataset[sentence] ?? '', values);
}

async function search(query: string): Promise<void> {
  const turn = ++latest;
  const isCurrent = () => turn === latest;
  asked = query;
  document.title = query === '' ? title : `${query} · ${title}`;
  results.hidden = true;
  nothing.hidden = true;
  examples.hidden = query !== '';
  if (query === '') {
    status.textContent = '';
    return;
  }
  say('loading', { q: query });
  try {
    const found = await find(query, synonyms);
    if (!isCurrent()) return;
    const sentence = found.count === 0 ? 'none' : found.query === query ? 'found' : 'other';
    say(sentence, { q: query, n: shownCount(found.count), other: found.query });
    nothing.hidden = found.count > 0;
    await Promise.all(
      groups.map((group) =>
        showGroup(group, template, found.byKind.get(group.dataset['kind'] as SearchKind) ?? [], found.query, isCurrent),
      ),
    );
    if (isCurrent()) results.hidden = found.count === 0;
  } catch (error) {
    console.error(error);
    if (isCurrent()) say('failed');
  }
}

const queryOfAddress = (): string => new URLSearchParams(location.search).get('q')?.trim() ?? '';

/** Searches for what the address says, unless that is what is shown: moving to an anchor changes the address too. */
function followAddress(): void {
  const query = queryOfAddress();
  if (query === asked) return;
  field.value = query;
  void search(query);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = field.value.trim();
  const address = new URL(location.pathname, location.href);
  if (query !== '') address.searchParams.set('q', query);
  if (query !== queryOfAddress()) history.pushState(null, '', address);
  void search(query);
});
field.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
addEventListener('popstate', followAddress);
if (queryOfAddress() !== '') followAddress();
