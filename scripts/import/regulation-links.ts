import type { Fault } from '../../src/lib/check/fault.ts';
import type {
  regulationProgrammeTable,
  regulationReferenceTable,
  regulationRelationTable,
} from '../../src/lib/dataset/peraturan.ts';
import { splitList } from './split-list.ts';
import type { TextRow } from './typed-rows.ts';

/** The cells of a regulation that hold lists parted by `;`. */
export interface RegulationSource {
  readonly line: number;
  readonly id: string;
  readonly status: string;
  readonly program: string;
  readonly mengubah: string;
  readonly mencabut: string;
  readonly rujukan: string;
}

/** Rows of the three link tables of one regulation, in the order of its lists: what it amends before what it repeals. */
export function linksOf(row: RegulationSource): {
  programmes: TextRow<typeof regulationProgrammeTable>[];
  relations: TextRow<typeof regulationRelationTable>[];
  references: TextRow<typeof regulationReferenceTable>[];
} {
  const { line, id: id_peraturan } = row;
  return {
    programmes: splitList(row.program, ';').map((program) => ({ line, cells: { id_peraturan, program } })),
    relations: (['mengubah', 'mencabut'] as const).flatMap((hubungan) =>
      splitList(row[hubungan], ';').map((id_sasaran) => ({ line, cells: { id_peraturan, hubungan, id_sasaran } })),
    ),
    references: splitList(row.rujukan, ';').map((id_rujukan) => ({ line, cells: { id_peraturan, id_rujukan } })),
  };
}

/** Where lists and statuses contradict each other: a repealed rule must say so, and an amended one may not say it stands unchanged. */
export function statusFaults(file: string, rows: readonly RegulationSource[]): Fault[] {
  const statusOf = new Map(rows.map(({ id, status }) => [id, status]));
  return rows.flatMap((row) =>
    linksOf(row).relations.flatMap(({ line, cells: { hubungan, id_sasaran } }): Fault[] => {
      const status = statusOf.get(id_sasaran ?? '');
      const field = hubungan ?? undefined;
      if (status === undefined)
        return [
          { file, line, field, reason: `peraturan ${id_sasaran} tidak ada`, fix: 'tulis pengenal peraturan yang ada' },
        ];
      const allowed = hubungan === 'mencabut' ? ['dicabut'] : ['diubah', 'dicabut'];
      if (allowed.includes(status)) return [];
      const reason = `${id_sasaran} berstatus ${status}, padahal ${row.id} ${hubungan === 'mencabut' ? 'mencabutnya' : 'mengubahnya'}`;
      return [{ file, line, field, reason, fix: 'periksa status atau hubungannya' }];
    }),
  );
}
