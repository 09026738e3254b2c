import { announcer } from './announcer.ts';

/** The list below the field of the place search, as the ARIA pattern of a combobox asks: the focus stays in the field. */
export interface PlacePopup {
  /** Shows a message and options; without options the message alone. Ways: links to other ways to find a place. */
  show(message: string, options: readonly HTMLElement[], ways?: boolean): void;
  /** Puts options, or a sentence where there are none, in the place of one. */
  replace(option: HTMLElement, sentence: string, options: readonly HTMLElement[]): void;
  say(sentence: string): void;
  close(): void;
  readonly isOpen: boolean;
  readonly active: HTMLElement | undefined;
  readonly options: readonly HTMLElement[];
  /** Makes the option so many further active, around the end; from none, the first or the last. */
  move(by: 1 | -1): void;
}

export function placePopup(form: HTMLFormElement, field: HTMLInputElement): PlacePopup {
  const part = <T extends HTMLElement>(selector: string): T => form.querySelector(selector) as T;
  const popup = part('.place-popup');
  const message = part('.place-message');
  const list = part('[role=listbox]');
  const ways = part('.place-ways');
  const say = announcer(part('[role=status]'), 400);
  let active: HTMLElement | undefined;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const activate = (option: HTMLElement | undefined) => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    if (option === undefined) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    activate(undefined);
    popup.hidden = true;
    field.setAttribute('aria-expanded', 'false');
  };
  // A finger or a mouse on the list must not take the focus from the field, which would close it.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) close();
  });
  // A button that a finger touches does not take the focus everywhere, so leaving it does not tell.
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) close();
  });
  return {
    show(text, found, showWays = false) {
      activate(undefined);
      message.textContent = text;
      message.hidden = text === '';
      list.replaceChildren(...found);
      list.hidden = found.length === 0;
      ways.hidden = !showWays;
      popup.hidden = false;
      field.setAttribute('aria-expanded', String(found.length > 0));
    },
    replace(option, sentence, found) {
      const wasActive = option === active;
      if (found.length === 0) message.textContent = sentence;
      message.hidden = message.textContent === '';
      option.replaceWith(...found);
      if (wasActive) activate(found[0]);
    },
    say,
    close,
    get isOpen() {
      return !popup.hidden;
    },
    get active() {
      return active;
    },
    get options() {
      return options();
    },
    move(by) {
      const all = options();
      const at = active === undefined ? (by === 1 ? -1 : all.length) : all.indexOf(active);
      activate(all[(at + by + all.length) % all.length]);
    },
  };
}
