import type { AreaHint } from './area-words.ts';
import {
  areaHints,
  beforeNumber,
  longAreaWords,
  nameLikeAreaWords,
  nameLikePassedOver,
  passedOver,
  seldomNames,
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

/** What leaving a word unread costs that may be part of a name or may not. */
const little = 0.1;
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
  let street = false;
  let hint: AreaHint | undefined;
  let counted = false;
  raw.forEach(({ text, part }, i) => {
    if (raw[i - 1]?.part !== part) street = false;
    // RT 03/05, No. 12 B: a number, and what belongs to it.
    counted = isCount(text) && (counted || beforeNumber.has(raw[i - 1]?.text ?? ''));
    const area = found.words.has(i) ? undefined : areaOf(text);
    const base = { text, part, hint, isProgramme: found.words.has(i) };
    hint = area;
    const isNumber = /^\d+$/.test(text);
    if (area !== undefined) {
      street = false;
      const isNameLike = nameLikeAreaWords.has(text);
      const mayBegin = isNameLike || seldomNames.has(text);
      words.push({ ...base, weight: isNameLike ? little : 0, surcharge: 0, inNames: mayBegin, mayBegin });
    } else if (found.words.has(i)) {
      const { isExact } = found;
      words.push({ ...base, weight: isExact ? 0 : 0.2, surcharge: isExact ? 0.15 : 0, inNames: true, mayBegin: true });
    } else if (streetWords.has(text)) {
      street = true;
      words.push({ ...base, weight: 0, surcharge: 0, inNames: true, mayBegin: true });
    } else if (passedOver.has(text)) {
      const mayBegin = nameLikePassedOver.has(text);
      const inNames = !beforeNumber.has(text);
      words.push({ ...base, weight: mayBegin ? little : 0, surcharge: 0, inNames, mayBegin });
    } else if (text === postal || (isNumber && text.length > 2) || counted) {
      words.push({ ...base, weight: 0, surcharge: 0, inNames: false, mayBegin: false });
    } else {
      const weight = street ? 0.05 : isNumber ? 0.3 : 0.3 + 0.15 * Math.min(text.length, 9);
      words.push({ ...base, weight, surcharge: street ? 0.35 : 0, inNames: true, mayBegin: true });
    }
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
