import { formatNumber } from '../lib/i18n/format.ts';
import { placeSearchWords as words } from '../lib/i18n/place-search.ts';
import { fill } from '../lib/search/fill.ts';
import type { PlaceAnswer } from '../lib/search/place/place-answer.ts';
import { placeFinder } from '../lib/search/place/place-finder.ts';
import { optionLink, placeOption, urls } from './place-option.ts';
import { placePopup } from './place-popup.ts';

/** The place search once it has been touched. */
export interface PlaceSearch {
  /** Lists the places nearest to where the reader is. */
  findNear(): void;
}

/** How long the field must rest before names are looked for that are only near what was typed. */
const rest = 250;
const number = (value: number) => formatNumber(value, 'id');

/** Wakes the search: a combobox that leads to places (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function startPlaceSearch(form: HTMLFormElement, field: HTMLInputElement): PlaceSearch {
  const popup = placePopup(form, field);
  const load = async (path: string): Promise<string> => {
    const response = await fetch(`${form.dataset['index'] ?? ''}${path}`);
    if (!response.ok) throw new Error(`place search: ${path}: ${response.status}`);
    return response.text();
  };
  const finder = placeFinder(load);
  let turn = 0;
  /** What is looked for, or has been found. */
  let searching: Promise<PlaceAnswer | undefined> = Promise.resolve(undefined);
  let failed = false;

  const describe = (query: string, { kind, count, unread, programme, options }: PlaceAnswer): string => {
    if (kind === 'none') return programme === undefined ? fill(words.none, { q: query }) : words.programmeAlone;
    if (kind === 'near') return fill(words.nearly, { q: query });
    if (kind === 'part') return fill(words.part, { words: unread.join(' ') });
    return count > options.length ? fill(words.many, { n: number(count) }) : '';
  };
  const announce = (message: string, { kind, options, count }: PlaceAnswer): string => {
    if (kind === 'none') return message;
    const found = options.length === 1 ? words.one : fill(words.some, { n: number(Math.max(count, options.length)) });
    return `${message} ${message === '' || kind !== 'found' ? found : ''}`.trim();
  };

  const search = async (query: string): Promise<PlaceAnswer | undefined> => {
    const mine = ++turn;
    const isCurrent = () => mine === turn;
    failed = false;
    if (query === '') {
      popup.close();
      return undefined;
    }
    // What stood there answers another question: it goes at once, and what is here already comes in the same frame.
    popup.show(words.loading, []);
    try {
      const answer = await finder.find(query, () => pause(rest).then(isCurrent));
      if (answer === undefined || !isCurrent()) return undefined;
      const message = describe(query, answer);
      const options = answer.options.map((option, i) => placeOption(`tempat-${i}`, option, words));
      popup.show(message, [...options, fullTextOption(query)], answer.kind !== 'found');
      popup.say(announce(message, answer));
      return answer;
    } catch (error) {
      if (!isCurrent()) return undefined;
      console.error(error);
      failed = true;
      popup.show(words.failed, [], true);
      popup.say(words.failed);
      return undefined;
    }
  };

  /** The last option: the texts of the site, loaded only when it is chosen. */
  const fullTextOption = (query: string): HTMLElement => {
    const link = optionLink('tempat-teks', `${urls.search()}?q=${encodeURIComponent(query)}`);
    link.classList.add('place-full-text');
    link.textContent = fill(words.fullText, { q: query });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const mine = turn;
      link.textContent = words.fullTextLoading;
      import('./place-full-text.ts')
        .then(({ fullTextOptions }) => fullTextOptions(query, words))
        .then(
          ({ options, message }) => {
            if (mine !== turn) return;
            popup.say(message);
            popup.replace(link, message, options);
          },
          (error: unknown) => {
            console.error(error);
            // The page of the full-text search may still load.
            if (mine === turn) location.assign(link.href);
          },
        );
    });
    return link;
  };

  const choose = (option: HTMLElement) => {
    const stays = option.id === 'tempat-teks';
    option.click();
    if (!stays) popup.close();
  };

  field.addEventListener('input', () => {
    searching = search(field.value.trim());
  });
  field.addEventListener('focus', () => {
    if (!popup.isOpen && field.value.trim() !== '') searching = search(field.value.trim());
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!popup.isOpen && field.value.trim() !== '') searching = search(field.value.trim());
      else if (!event.altKey && popup.options.length > 0) popup.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && popup.isOpen) {
      // The first closes the list; a second, which the field of a search has of its own, empties it.
      event.preventDefault();
      turn++;
      popup.close();
    }
  });
  form.addEventListener('submit', (event) => {
    if (popup.active !== undefined) {
      event.preventDefault();
      choose(popup.active);
      return;
    }
    if (failed || field.value.trim() === '') return;
    event.preventDefault();
    if (!popup.isOpen) searching = search(field.value.trim());
    void searching.then((answer) => {
      const first = popup.options[0];
      if (failed) form.submit();
      else if (answer?.kind === 'found' && answer.count === 1 && first !== undefined) choose(first);
      else if (answer !== undefined && answer.options.length > 0) {
        field.focus();
        popup.say(words.choose);
      }
    });
  });

  if (field.value.trim() !== '') searching = search(field.value.trim());
  else void finder.ready().catch(() => undefined);
  return {
    findNear() {
      const mine = ++turn;
      popup.show(words.asking, []);
      popup.say(words.asking);
      // The keys of the list work in the field; a finger needs them not, and the keyboard would cover the list.
      if (!matchMedia('(pointer: coarse)').matches) field.focus();
      void import('./place-near.ts')
        .then(({ nearOptions }) =>
          nearOptions(finder, load, words, () => {
            if (mine === turn) popup.show(words.searchingNear, []);
          }),
        )
        .catch((error: unknown) => {
          console.error(error);
          return { message: words.failed, options: [] };
        })
        .then(({ message, options }) => {
          if (mine !== turn) return;
          popup.show(message, options, options.length === 0);
          popup.say(message);
        });
    },
  };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
