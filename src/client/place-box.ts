import type { PlaceSearch } from './place-search.ts';

/**
 * Makes the place search of the page a combobox. Nothing of the search is loaded before the box is touched: this file is
 * all that each page has of it.
 */
const form = document.querySelector<HTMLFormElement>('.place-search');
const field = form?.querySelector<HTMLInputElement>('input');
const near = form?.querySelector<HTMLButtonElement>('.place-near');

if (form && field && near) {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', 'daftar-tempat');
  let started: Promise<PlaceSearch> | undefined;
  const start = () => {
    started ??= import('./place-search.ts').then(({ startPlaceSearch }) => startPlaceSearch(form, field));
    started.catch(() => {
      started = undefined;
    });
    return started;
  };
  const touch = () => void start().catch(() => undefined);
  for (const event of ['focus', 'pointerdown', 'input']) field.addEventListener(event, touch, { once: true });
  near.addEventListener('click', () => void start().then(({ findNear }) => findNear()));
  // The form leads to the index of places where the script did not come; there it may come now.
  const asked = new URL(form.action).pathname === location.pathname && new URLSearchParams(location.search).get('q');
  if (asked) {
    field.value = asked;
    touch();
  }
  // A reader who was faster than this script has the focus in the field already.
  if (document.activeElement === field) touch();
}
