import type { ProgrammeId } from '../lib/dataset/shared.ts';
import { formatDistance } from '../lib/i18n/format.ts';
import type { PlaceSearchWords } from '../lib/i18n/place-search.ts';
import { levelOf, parentCode } from '../lib/region/code.ts';
import { districtWord, localTitle } from '../lib/region/local-word.ts';
import { fill } from '../lib/search/fill.ts';
import { candidates, isKnown } from '../lib/search/place/formerly-file.ts';
import type { PlaceOption } from '../lib/search/place/place-answer.ts';
import { makeUrls } from '../lib/site/urls.ts';

export const urls = makeUrls(import.meta.env.BASE_URL.replace(/\/?$/, '/'));

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
};

/** A name with the letters that matched marked; spaces and signs do not count as letters. */
function marked(name: string, letters: number): (Node | string)[] {
  if (letters === 0) return [name];
  let end = 0;
  for (let count = 0; end < name.length && count < letters; end++) if (/[\p{L}\d]/u.test(name[end] ?? '')) count++;
  const mark = document.createElement('mark');
  mark.textContent = name.slice(0, end);
  return [mark, name.slice(end)];
}

/** The kind of a place with the local word, where its name does not say it: `Kelurahan`, `Distrik`. */
const kindOfPlace = ({ code, depth }: PlaceOption): string => (depth === 1 ? '' : localTitle(code));

/** Where an option leads: the place, of an old code today's or the page of the code, a village to its section, or the part of the page about the programme asked for. */
function address({ code, programme, formerly }: PlaceOption): string {
  if (formerly !== undefined) return urls.place(isKnown(formerly.today) ? formerly.today : code);
  if (programme === undefined) return urls.place(code);
  const page = levelOf(code) === 'desa/kelurahan' ? (parentCode(code) ?? code) : code;
  return urls.placeProgramme(page, programme as ProgrammeId);
}

function formerNote({ year, today }: NonNullable<PlaceOption['formerly']>, words: PlaceSearchWords): string {
  const now = isKnown(today) ? fill(words.now, { code: today }) : today === candidates ? words.unsure : words.lost;
  return `${fill(words.formerly, { year: String(year) })}, ${now}`;
}

/** An option of the listbox. Options are links: a finger, a mouse and "open in a new tab" work as on any link. */
export function optionLink(id: string, href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  Object.assign(link, { id, href, tabIndex: -1, className: 'place-option' });
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.append(...children);
  return link;
}

/** A place as an option: its name and kind, then the places above it. */
export function placeOption(id: string, option: PlaceOption, words: PlaceSearchWords, km?: number): HTMLAnchorElement {
  const { code, name, depth, above, marks, programme, formerly } = option;
  const kind = kindOfPlace(option);
  const notes = [
    km === undefined ? '' : formatDistance(km, 'id'),
    programme === undefined ? '' : fill(words.programmeHere, { programme: words.programme[programme as ProgrammeId] }),
    formerly === undefined ? '' : formerNote(formerly, words),
  ].filter((note) => note !== '');
  const where = above.flatMap((place, i): (Node | string)[] => [
    i === 0 ? '' : ', ',
    i === 0 && depth === 3 && above.length === 3 ? `${districtWord(parentCode(code) ?? code)} ` : '',
    ...marked(place, marks[i + 1] ?? 0),
  ]);
  const link = optionLink(
    id,
    address(option),
    element('span', 'place-name', ...marked(name, marks[0] ?? 0)),
    ' ',
    element('span', 'place-kind', [kind, formerly === undefined ? '' : code].filter(Boolean).join(' ')),
    ' ',
    element('span', 'place-where', ...where),
    ...notes.flatMap((note) => [' ', element('span', 'place-note', note)]),
  );
  link.dataset['kode'] = code;
  return link;
}
