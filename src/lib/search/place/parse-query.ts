import type { AreaHint } from './area-words.ts';
import {
  areaHints,
  beforeNumber,
  longAreaWords,
  nameLikeAreaWords,
  nameLikePassedOver,
  passedOver,
  neverInNames,
  streetWords,
} from './area-words.ts';
import { distance } from './distance.ts';
import { lowerLetters } from './letters.ts';
import type { ProgrammeWords } from './programme-words.ts';

/** A word of a query, and what it can be. */
export interface QueryWord {
  /** Letters or digits. */
  readonly text: string;
  /** What leaving it unexplained costs: nothing for words that are no name. */
  readonly weight: number;
  /** What reading it as (a part of) a name costs, beyond how well it fits. */
  readonly surcharge: number;
  /** False where a name cannot go over it: `RT`. */
  readonly inNames: boolean;
  /** False where no name begins with it, or would only by chance: `kec`. */
  readonly mayBegin: boolean;
  /** True where a name rather does not begin with it: names that do are looked for last. */
  readonly isDoubtful: boolean;
  /** What the word before it says of the name that begins here. */
  readonly hint: AreaHint | undefined;
  /** Words of one part of an address, between commas. */
  readonly part: number;
  /** A word of the programme that is looked for. */
  readonly isProgramme: boolean;
}

export interface ParsedQuery {
  readonly words: readonly QueryWord[];
  /** Digits of a code, dots left out, where the query is a code of a place and nothing else. */
  readonly code: string | undefined;
  /** A postal code in the query. */
  readonly postal: string | undefined;
  /** The programme that is looked for. */
  readonly programme: string | undefined;
}

type Role = Pick<QueryWord, 'weight' | 'surcharge' | 'inNames' | 'mayBegin' | 'isDoubtful'>;

/** What leaving a word unread costs that is hardly a name: enough to prefer a name that has it. */
const barely = 0.002;
const name: Role = { weight: 1, surcharge: 0, inNames: true, mayBegin: true, isDoubtful: false };
/** What words are that are rather no names: of an address, of a question, of a programme. */
const roles = {
  /** RT, kec: never in a name. */
  never: { ...name, weight: 0, inNames: false, mayBegin: false },
  /** The 5 of RT 05: Blok 5 is a name. */
  number: { ...name, weight: 0, mayBegin: false },
  /** dan, di: inside a name at most. */
  inside: { ...name, weight: barely, mayBegin: false },
  /** desa, jalan: names begin so, but seldom. */
  likeName: { ...name, weight: barely, isDoubtful: true },
  /** kampung, kota, dusun: as often a part of the name. */
  perhapsName: { ...name, weight: 0.1 },
  /** Behind jalan: the name of a street, which may be that of a place. */
  street: { ...name, weight: 0.05, surcharge: 0.35 },
  programme: { ...name, weight: 0, surcharge: 0.15, isDoubtful: true },
  /** Spelled much like the name of a programme. */
  programmePerhaps: { ...name, weight: 0.2 },
} satisfies Record<string, Role>;

/** What a word is, from the table of words alone; `isShort` where the query has hardly more. */
function roleOf(word: string, isShort: boolean): Role {
  if (nameLikeAreaWords.has(word) || nameLikePassedOver.has(word)) return roles.perhapsName;
  if (neverInNames.has(word)) return roles.never;
  if (areaOf(word) !== undefined || streetWords.has(word)) return roles.likeName;
  if (passedOver.has(word)) return isShort ? roles.likeName : roles.inside;
  return { ...name, weight: /^\d/.test(word) ? 0.3 : 0.3 + 0.15 * Math.min(word.length, 9) };
}

/** Words behind `jalan` that are taken for the name of the street. */
const streetWordsAtMost = 3;
/** A query of so few words may be a name of words that otherwise are none: Yang, Nama Lena. */
const shortQuery = 2;
/** Words of a longer text than this are not read. */
const mostWords = 24;

/** Takes a query apart as people type it or paste it: names, area words, words of a programme, what is no place. */
export function parseQuery(query: string, programmes: ProgrammeWords): ParsedQuery {
  const code = codeIn(query);
  if (code !== undefined) return { words: [], code, postal: undefined, programme: undefined };
  const raw = lowerLetters(query)
    .replaceAll("'", '')
    .split(/[,;\n\r\t()|]+/)
    .flatMap((text, part) => (text.match(/[a-z]+|\d+/g) ?? []).map((word) => ({ text: word, part })))
    .slice(0, mostWords);
  const found = programmes.find(raw.map(({ text }) => text));
  const postal = raw.find(({ text }) => /^[1-9]\d{4}$/.test(text))?.text;
  const words: QueryWord[] = [];
  /** How many words may still be the name of a street. */
  let street = 0;
  let hint: AreaHint | undefined;
  let isCounted = false;
  raw.forEach(({ text, part }, i) => {
    const before = raw[i - 1];
    const isProgramme = found.words.has(i);
    const area = isProgramme ? undefined : areaOf(text);
    // RT 03/05, No. 12 B: a number, and what belongs to it.
    isCounted = isCount(text) && (isCounted || beforeNumber.has(before?.text ?? ''));
    const isPostal = text === postal || /^\d{3,}$/.test(text);
    street = before?.part !== part ? 0 : streetWords.has(before.text) ? streetWordsAtMost : Math.max(0, street - 1);
    let role = roleOf(text, raw.length <= shortQuery);
    if (isProgramme) role = found.isExact ? roles.programme : roles.programmePerhaps;
    else if (isPostal) role = roles.never;
    else if (isCounted) role = roles.number;
    else if (street > 0 && !passedOver.has(text) && area === undefined) role = roles.street;
    if (area !== undefined || isPostal || isCounted || passedOver.has(text)) street = 0;
    words.push({ text, part, hint, isProgramme, ...role });
    hint = area;
  });
  return { words, code: undefined, postal, programme: found.programme };
}

/** A number in digits, Roman, or with a letter: the 5 of `RT 05`, the XI of `RW XI`. */
const isCount = (text: string): boolean => /^(\d+|[ivx]+|[a-z])$/.test(text);

function areaOf(word: string): AreaHint | undefined {
  const exact = areaHints.get(word);
  if (exact !== undefined || word.length < 7) return exact;
  const near = longAreaWords.find((area) => distance(word, area, 1) <= 1);
  return near === undefined ? undefined : areaHints.get(near);
}

/**
 * Digits of the code that a query is: `32.76.02`, `3276021009`, `kode 32.76.2.1009` (a group of one digit gets its
 * zero, the last apart: more may follow). Five digits without a dot are a postal code, not a place's.
 */
function codeIn(query: string): string | undefined {
  const text = query
    .trim()
    .replace(/^kode(\s+(wilayah|desa|kelurahan|kecamatan|kemendagri))*[\s:]*/i, '')
    .trim();
  if (!/^\d[\d.\s-]*$/.test(text)) return undefined;
  const groups = text.split(/[.\s-]+/).filter((group) => group !== '');
  const digits =
    groups.length === 1
      ? (groups[0] ?? '')
      : groups.map((group, i) => (i < groups.length - 1 || group.length > 1 ? group.padStart(2, '0') : group)).join('');
  const isPostal = groups.length === 1 && digits.length === 5;
  return digits.length <= 10 && !isPostal && digits.length > 1 ? digits : undefined;
}
