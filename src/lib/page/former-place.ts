import type { LineageRow } from '../dataset/silsilah.ts';
import { evidencePhrase, formerPlaceWords as words } from '../i18n/former-place.ts';
import type { Certainty, Event } from '../lineage/event.ts';
import type { CodeBook, CodeUse } from '../region/code-book.ts';
import type { Hierarchy } from '../region/hierarchy.ts';
import type { CodeToday, Lineage } from '../region/lineage.ts';
import { fullName } from '../region/local-word.ts';
import { describePage } from './description.ts';
import type { WhereNow } from './where-now.ts';
import { whereNow } from './where-now.ts';

/** What is told of codes: on pages of places of today, and at codes that are no more. */
export interface FormerTables {
  readonly tree: Hierarchy;
  readonly lineage: Lineage;
  readonly book: CodeBook;
  /** Rows of `silsilah` by their old code. */
  readonly rowsOf: (code: string) => readonly LineageRow[];
}

/** A passage from one code to the next, with what speaks for it; `to` is `null` where the place was not found again. */
export interface Passage {
  readonly from: string;
  readonly to: string | null;
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly event: Event;
  readonly isCandidate: boolean;
  readonly certainty: Certainty | null;
  /** What speaks for it, and what against it; empty where it was not found again. */
  readonly evidence: string;
}

/** A code while it was that of a place which has it no more. */
export interface FormerUse extends CodeUse {
  /** Name with its kind: `Kabupaten Merauke`. */
  readonly fullName: string;
  readonly now: WhereNow;
  readonly passages: readonly Passage[];
}

/** A code, and the places that had it and have it no more, oldest first. */
export interface OldCode {
  readonly code: string;
  readonly uses: readonly FormerUse[];
}

export const oldCode = (code: string, tables: FormerTables): OldCode => ({
  code,
  uses: tables.book
    .uses(code)
    .filter(({ isToday }) => !isToday)
    .map((use) => {
      const answer = tables.lineage.today(code, use.last);
      return {
        ...use,
        fullName: fullName({ kode: code, nama: use.name }),
        now: whereNow(answer, use.name, tables.tree),
        passages: passagesOf(answer, use, tables),
      };
    }),
});

/** Codes one level below that are no more: villages of a district, districts of a regency that is no more. */
export const oldCodesBelow = (code: string, tables: FormerTables): OldCode[] =>
  tables.book.goneBelow(code).map((gone) => oldCode(gone, tables));

/** Last edition that has the codes, where it is the same of all: said once. */
export function lastOf(codes: readonly OldCode[]): number | undefined {
  const [last, ...others] = new Set(codes.flatMap(({ uses }) => uses.map((use) => use.last)));
  return others.length === 0 ? last : undefined;
}

/** All that the page of a regency's or a district's code shows that is no more. @throws RangeError where no edition has it */
export function formerPlacePage(code: string, tables: FormerTables) {
  const { uses } = oldCode(code, tables);
  const last = uses.at(-1);
  if (last === undefined) throw new RangeError(`former place: no edition has the code "${code}"`);
  const today = last.now.outcome === 'satu' ? tables.tree.get(last.now.place.code) : undefined;
  return {
    code,
    uses,
    title: words.title(code, last.fullName),
    description: describePage(words.description(code, last.fullName, inOneSentence(last.now)), words.descriptionMore),
    /** Places of today that the page stands below, largest first: those above, and the place itself. */
    ancestors: today === undefined ? [] : [...tables.tree.ancestors(today.kode), today],
    inside: oldCodesBelow(code, tables),
    insideTitle: code.length === 5 ? words.insideRegency : words.insideDistrict,
    /** Last edition with the code. */
    until: last.last,
  };
}

function inOneSentence(now: WhereNow): string {
  if (now.outcome === 'satu')
    return words.nowIs(now.place.code, [now.place.name, now.place.above].filter(Boolean).join(', '));
  return now.outcome === 'calon' ? words.notSure : words.notFound;
}

function passagesOf(answer: CodeToday, use: CodeUse, { rowsOf }: FormerTables): Passage[] {
  if (!('path' in answer)) return [];
  const { code, year } = answer.path.reduce(
    (at, { kode_baru, tahun_baru }) => ({ code: kode_baru ?? at.code, year: tahun_baru ?? at.year }),
    { code: use.code, year: use.last },
  );
  const links = answer.path.flatMap(({ kode_lama, tahun_lama, urutan }) =>
    rowsOf(kode_lama).filter((row) => row.tahun_lama === tahun_lama && row.urutan === urutan),
  );
  const lost = rowsOf(code).filter(({ kode_baru, tahun_lama }) => kode_baru === null && tahun_lama >= year);
  return [...links, ...(answer.outcome === 'hilang' ? lost : [])].map((row) => ({
    from: row.kode_lama,
    to: row.kode_baru,
    fromYear: row.tahun_lama,
    toYear: row.tahun_baru,
    event: row.peristiwa,
    isCandidate: row.calon,
    certainty: row.keyakinan,
    evidence: evidencePhrase(row),
  }));
}
