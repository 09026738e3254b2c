import { formerPlaceWords as words } from '../i18n/former-place.ts';
import { isRenamed } from '../region/lineage.ts';
import { levelOf } from '../region/code.ts';
import type { FormerTables, FormerUse } from './former-place.ts';
import { oldCode } from './former-place.ts';
import { isSameName } from './where-now.ts';

/** What is known of the code of a place of today: since when it has it, what it was before, and whose it was. */
export interface CodeHistory {
  /** First edition that has the place under the code; `null` where the oldest edition has it so. */
  readonly since: number | null;
  /** Codes that it had before, newest first, with the name it had, where that is another, and the last edition. */
  readonly former: readonly { readonly code: string; readonly name: string | null; readonly until: number }[];
  /** Other places that had the code before, oldest first, and where they are now. */
  readonly others: readonly FormerUse[];
  /** Names that it had at this code, with nothing in common with today's. */
  readonly names: readonly { readonly name: string; readonly year: number }[];
}

/** @throws RangeError for a code that the newest edition lacks */
export function codeHistory(code: string, tables: FormerTables): CodeHistory {
  const { tree, lineage, book, rowsOf } = tables;
  const { nama } = tree.get(code);
  const first = book.uses(code).find(({ isToday }) => isToday)?.first ?? book.oldest;
  return {
    since: first > book.oldest ? first : null,
    former: lineage.former(code).map((former) => ({
      code: former.code,
      name: isSameName(former.name, nama) ? null : former.name,
      until: former.until,
    })),
    others: oldCode(code, tables).uses,
    names: rowsOf(code)
      .filter((row) => isRenamed(row) && row.tahun_lama >= first)
      .map(({ nama_lama, tahun_lama }) => ({ name: nama_lama, year: tahun_lama })),
  };
}

/** What is told of the codes of a district's villages. */
export interface VillageCodes {
  /** What holds for all villages alike, so that it is said once: their codes' first edition, and the last of the old ones. */
  readonly common: { readonly since: number; readonly until: number } | undefined;
  /** Villages of which there is something to tell, by code. */
  readonly histories: ReadonlyMap<string, CodeHistory>;
}

/** @param district code of a place of today; other than of a district nothing is told */
export function villageCodes(district: string, tables: FormerTables): VillageCodes {
  const villages = levelOf(district) === 'kecamatan' ? tables.tree.children(district) : [];
  const histories = villages.map(({ kode }) => [kode, codeHistory(kode, tables)] as const);
  return {
    common: commonSpan(histories.map(([, history]) => history)),
    histories: new Map(
      histories.filter(
        ([, { since, former, others, names }]) => since !== null || former.length + others.length + names.length > 0,
      ),
    ),
  };
}

function commonSpan(histories: readonly CodeHistory[]): VillageCodes['common'] {
  const spans = histories.map(({ since, former }) => ({ since, until: former[0]?.until ?? null }));
  const [first] = spans;
  if (first === undefined || first.since === null || first.until === null) return undefined;
  const isCommon = spans.every(({ since, until }) => since === first.since && until === first.until);
  return isCommon ? { since: first.since, until: first.until } : undefined;
}

/** What is told beside the code of a village, in few words: `kode lama 91.01.01.2001`; empty where there is nothing. */
export function villageNote({ since, former, names }: CodeHistory, common: VillageCodes['common']): string {
  const old = former.map(({ code, name, until }) => {
    const notes = [name, until === common?.until ? null : words.until(until)].filter((note) => note !== null);
    return notes.length === 0 ? code : `${code} (${notes.join(', ')})`;
  });
  return [
    ...(old.length > 0 ? [`${words.beforeShort} ${old.join(', ')}`] : []),
    ...(old.length === 0 && since !== null ? [words.sinceShort(since)] : []),
    ...names.map(({ name, year }) => words.namedShort(name, year)),
  ].join(' · ');
}
