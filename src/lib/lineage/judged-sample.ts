import { z } from 'zod';
import type { Fault } from '../check/fault.ts';
import type { LineageSampleRow } from '../dataset/silsilah.ts';
import { parseCsv } from '../table/csv.ts';
import type { Drawn } from './lineage-sample.ts';
import { verdicts } from './verdict.ts';

/** Columns of the sheet of verdicts; the rest is there for whoever judges. */
const judgementSchema = z.object({
  kode_lama: z.string(),
  tahun_lama: z.string().regex(/^\d{4}$/),
  putusan: z.enum(verdicts),
  isyarat_1: z.string().min(1),
  isyarat_2: z.string().min(1),
  keterangan: z.string(),
});

const keyOf = (code: string, year: string | number): string => `${code} ${year}`;

/**
 * Joins the sample that was drawn with the verdicts of those who read it.
 * @param text the sheet of verdicts, CSV
 * @param file its name, for the faults
 * @returns the rows of the sample, and all that is wrong: verdicts that are none, rows of the sample without one
 */
export function judgedSample(
  drawn: readonly Drawn[],
  text: string,
  file: string,
): { rows: LineageSampleRow[]; faults: Fault[] } {
  const { header, records } = parseCsv(text);
  const faults: Fault[] = [];
  const judgements = new Map<string, z.infer<typeof judgementSchema>>();
  for (const { line, cells } of records) {
    const parsed = judgementSchema.safeParse(Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
    if (parsed.success) judgements.set(keyOf(parsed.data.kode_lama, parsed.data.tahun_lama), parsed.data);
    else
      faults.push(
        ...parsed.error.issues.map((issue) => ({
          file,
          line,
          field: String(issue.path[0] ?? ''),
          reason: 'kosong atau bukan nilai yang dikenal',
          fix: `isi; putusan adalah ${verdicts.join(', ')}`,
        })),
      );
  }
  const rows = drawn.flatMap(({ row, weight }): LineageSampleRow[] => {
    const { kode_lama, tahun_lama, peristiwa } = row;
    const judgement = judgements.get(keyOf(kode_lama, tahun_lama));
    if (judgement === undefined) {
      faults.push({
        file,
        reason: `belum ada putusan untuk ${kode_lama} (${tahun_lama})`,
        fix: 'jalankan dengan --contoh, nilai barisnya, lalu tambahkan',
      });
      return [];
    }
    const { putusan, isyarat_1, isyarat_2, keterangan } = judgement;
    return [
      {
        kode_lama,
        tahun_lama,
        peristiwa,
        bobot: Math.round(weight * 1e4) / 1e4,
        putusan,
        isyarat_1,
        isyarat_2,
        keterangan: keterangan === '' ? null : keterangan,
      },
    ];
  });
  return { rows: rows.sort(byCode), faults };
}

const byCode = (a: LineageSampleRow, b: LineageSampleRow): number =>
  a.kode_lama === b.kode_lama ? a.tahun_lama - b.tahun_lama : a.kode_lama < b.kode_lama ? -1 : 1;
