import { z } from 'zod';
import { isPlaceCode, levelOf, nation } from '../region/code.ts';
import { levels } from '../region/level.ts';
import { newlyWithdrawn } from '../withdraw/withdrawn.ts';
import type { Change, ChangeKind, ReleaseChanges } from './change.ts';
import { changeKinds } from './change.ts';
import type { ReleaseState } from './diff-releases.ts';

const count = z.number().int().nonnegative();
/** Rows by what became of them. */
const countsSchema = z.object({ ditambah: count, dihapus: count, diubah: count });
export type ChangeCounts = z.infer<typeof countsSchema>;

/** `perubahan.json`: what changed in a release since the one before, counted. */
export const changeSummarySchema = z.object({
  dataset: z.string(),
  /** Version that it is compared with. */
  dari: z.string(),
  /** Version of the release. */
  ke: z.string(),
  tabel: z.array(
    z.object({
      tabel: z.string(),
      ...countsSchema.shape,
      /** Values that changed, by column. */
      bidang: z.array(z.object({ bidang: z.string(), diubah: count })),
      /** By level of the place, for tables of places; empty for others. */
      tingkat: z.array(z.object({ tingkat: z.string(), ...countsSchema.shape })),
      /**
       * By province, for tables whose key is a place; empty for others. A code may have been given to another province:
       * both names stand here, `null` where a release has no place of that code.
       */
      provinsi: z.array(
        z.object({
          kode: z.string(),
          nama_lama: z.string().nullable(),
          nama_baru: z.string().nullable(),
          ...countsSchema.shape,
        }),
      ),
    }),
  ),
  /** Changes of columns, types and keys. */
  skema: z.array(z.object({ tabel: z.string(), perubahan: z.string(), lama: z.string(), baru: z.string() })),
  /** What the release withdrew, counted among the removed rows too; left out where there is nothing. */
  ditarik: z
    .array(z.object({ id: z.string(), program: z.string().optional(), tanggal: z.string(), alasan: z.string() }))
    .optional(),
});
export type ChangeSummary = z.infer<typeof changeSummarySchema>;

/** Counts the changes of a release since the one before. A row counts once, however many of its values changed. */
export function summarise(
  before: ReleaseState,
  after: ReleaseState,
  { changes, schema }: ReleaseChanges,
): ChangeSummary {
  const byTable = Map.groupBy(changes, ({ tabel }) => tabel);
  const [older, newer] = [placeNames(before), placeNames(after)];
  const ditarik = newlyWithdrawn(after.release.name, before.tables, after.tables).map(
    ({ id, program, tanggal, alasan }) => ({ id, ...(program === undefined ? {} : { program }), tanggal, alasan }),
  );
  return {
    dataset: after.release.name,
    dari: before.release.version,
    ke: after.release.version,
    tabel: after.tables.map(({ resource: { name } }) => {
      const own = byTable.get(name) ?? [];
      const rows = [...new Map(own.map(({ kunci, perubahan }) => [kunci, perubahan]))];
      const places = rows.filter(([kunci]) => isPlaceCode(kunci) && kunci !== nation);
      return {
        tabel: name,
        ...countKinds(rows),
        bidang: fieldCounts(own),
        tingkat: levels.flatMap((tingkat) => {
          const group = places.filter(([kunci]) => levelOf(kunci) === tingkat);
          return group.length === 0 ? [] : [{ tingkat, ...countKinds(group) }];
        }),
        provinsi: byProvince(places).map(([kode, group]) => ({
          kode,
          nama_lama: older.get(kode) ?? null,
          nama_baru: newer.get(kode) ?? null,
          ...countKinds(group),
        })),
      };
    }),
    skema: [...schema],
    ...(ditarik.length === 0 ? {} : { ditarik }),
  };
}

/** Names of provinces in a release of places, by code; none in other releases. */
const placeNames = ({ tables }: ReleaseState): ReadonlyMap<string, string> =>
  new Map(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ kode, nama }) =>
        typeof kode === 'string' && typeof nama === 'string' && kode.length === 2 ? [[kode, nama] as const] : [],
      ),
    ),
  );

type RowChange = readonly [key: string, kind: ChangeKind];

function countKinds(rows: readonly RowChange[]): ChangeCounts {
  const counts = { ditambah: 0, dihapus: 0, diubah: 0 };
  for (const [, kind] of rows) counts[kind]++;
  return counts;
}

const byProvince = (rows: readonly RowChange[]): [string, RowChange[]][] =>
  [...Map.groupBy(rows, ([key]) => key.slice(0, 2))].sort(([a], [b]) => (a < b ? -1 : 1));

function fieldCounts(changes: readonly Change[]): { bidang: string; diubah: number }[] {
  const counts = new Map<string, number>();
  for (const { perubahan, bidang } of changes)
    if (perubahan === 'diubah') counts.set(bidang, (counts.get(bidang) ?? 0) + 1);
  return [...counts].map(([bidang, diubah]) => ({ bidang, diubah }));
}

/** All rows of a release that changed, over its tables. */
export const totalCounts = ({ tabel }: ChangeSummary): ChangeCounts =>
  tabel.reduce(
    (sum, table) => {
      for (const kind of changeKinds) sum[kind] += table[kind];
      return sum;
    },
    { ditambah: 0, dihapus: 0, diubah: 0 },
  );
