import { columnPanels } from '../charts/columns.ts';
import { keyList } from '../charts/key-list.ts';
import { stacked } from '../charts/stacked.ts';
import { placesTable } from '../dataset/wilayah.ts';
import { formatNumber } from '../i18n/format.ts';
import { fieldsOf } from '../package/table.ts';
import { levelOf } from '../region/code.ts';
import type { Level } from '../region/level.ts';
import { levels } from '../region/level.ts';
import type { CitedEdition } from './edition.ts';
import { editionYear, legalBasis } from './edition.ts';
import { editionFields } from './edition-fields.ts';
import { joined } from './joined.ts';
import type { Picture } from './picture.ts';

const number = (value: number) => formatNumber(value, 'id');
const upper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The columns of the picture's table. */
const table = {
  name: 'wilayah-tiap-edisi',
  title: 'Wilayah pada tiap edisi',
  description: 'Satu baris satu tingkat pada satu edisi.',
  format: 'csv',
  primaryKey: ['edisi', 'tingkat'],
  fields: {
    ...editionFields,
    tingkat: placesTable.fields.tingkat,
    jumlah: {
      type: 'integer',
      title: 'Jumlah wilayah',
      description: 'Banyaknya kode tingkat itu pada edisi itu.',
      example: 38,
      constraints: { required: true, minimum: 0 },
      'guyub:unit': 'wilayah',
    },
  },
} as const;

/**
 * How many places of each level the editions list, from the first to a release's own.
 * @param editions oldest first; the last is the release that the picture belongs to
 * @returns `null` where there are fewer than two editions: then there is nothing to be seen over time
 */
export function placesByEdition(editions: readonly CitedEdition[]): Picture | null {
  const [oldest, newest] = [editions[0], editions.at(-1)];
  if (oldest === undefined || newest === undefined || oldest === newest) return null;
  const counted = editions.map(({ release, places }) => {
    const found = Map.groupBy(places, ({ code }) => levelOf(code));
    return { release, count: (level: Level) => found.get(level)?.length ?? 0 };
  });
  const [first, last] = [editionYear(oldest.release), editionYear(newest.release)];
  const changes = levels.map((level) => ({
    level,
    from: counted[0]?.count(level) ?? 0,
    to: counted.at(-1)?.count(level) ?? 0,
  }));
  return {
    id: 'wilayah-tiap-edisi',
    topic: 'wilayah',
    releases: [newest.release, ...editions.slice(0, -1).map(({ release }) => release)],
    title: titleOf(changes, first, last),
    text: changes.map((change) => changeOf(change, first, last)).join(' '),
    unit: 'jumlah wilayah menurut tingkatnya',
    date: `edisi ${first} sampai ${last}`,
    notes: [
      'Tahun adalah tahun edisi, bukan tahun berdirinya suatu wilayah.',
      'Batangnya berjarak sama, walaupun jarak antaredisi tidak sama. Di antara dua edisi tidak ada yang kami ketahui.',
      'Setiap tingkat punya skalanya sendiri, dari nol.',
      'Desa/kelurahan memuat juga desa adat.',
    ],
    table: {
      fields: fieldsOf(table),
      rows: counted.flatMap(({ release, count }) =>
        levels.map((level) => ({
          edisi: editionYear(release),
          dasar_hukum: legalBasis(release),
          tingkat: level,
          jumlah: count(level),
        })),
      ),
    },
    draw: (width) =>
      stacked(
        [
          columnPanels(
            changes.map(({ level, from, to }) => ({
              title: upper(level),
              detail: `Jumlah ${level}: ${from === to ? `${number(from)} pada edisi ${first} dan ${last}` : `dari ${number(from)} menjadi ${number(to)}`}`,
              columns: counted.map(({ release, count }) => ({
                name: String(editionYear(release)),
                value: count(level),
                text: number(count(level)),
              })),
            })),
            { width, format: number },
          ),
          keyList(
            'Dasar hukum tiap edisi',
            counted.map(({ release }) => ({ name: String(editionYear(release)), text: legalBasis(release) })),
            width,
          ),
        ],
        20,
      ),
  };
}

interface Change {
  readonly level: Level;
  readonly from: number;
  readonly to: number;
}

function changeOf({ level, from, to }: Change, first: number, last: number): string {
  const change =
    from === to ? 'sama banyak' : `${to > from ? 'bertambah' : 'berkurang'} ${number(Math.abs(to - from))}`;
  return `${upper(level)}: ${number(from)} pada edisi ${first}, ${number(to)} pada edisi ${last}, ${change}.`;
}

/** What the newest edition has more and less than the oldest. */
function titleOf(changes: readonly Change[], first: number, last: number): string {
  const list = (sign: number) =>
    joined(
      changes
        .filter(({ from, to }) => Math.sign(to - from) === sign)
        .map(({ level, from, to }) => `${number(Math.abs(to - from))} ${level}`),
    );
  const [more, less] = [list(1), list(-1)];
  const parts = [...(more === '' ? [] : [`${more} lebih banyak`]), ...(less === '' ? [] : [`${less} lebih sedikit`])];
  return parts.length === 0
    ? `Edisi ${last} memuat wilayah sebanyak edisi ${first} pada setiap tingkat`
    : `Edisi ${last} memuat ${parts.join(' dan ')} daripada edisi ${first}`;
}
