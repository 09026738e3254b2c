import type { Fault } from '../check/fault.ts';
import { personalDataIn } from '../check/personal.ts';
import type { ReleaseState } from '../changes/diff-releases.ts';
import { reasonLength } from '../dataset/ditarik.ts';
import type { AnyRow } from '../package/table.ts';
import { cellText } from '../table/csv.ts';
import { withdrawnRows } from './withdrawn.ts';

/** What a person asks to withdraw, as it was typed. */
export interface Request {
  readonly ids: readonly string[];
  readonly reason: string;
  readonly date: string;
  readonly everywhere: boolean;
}

const file = 'withdraw';

/** The dataset that an id belongs to, by its letter; `undefined` for what is no id. */
export function datasetOfId(id: string): 'lembaga' | 'angka' | undefined {
  if (/^L\d{3,}$/.test(id)) return 'lembaga';
  return /^A\d{3,}$/.test(id) ? 'angka' : undefined;
}

/** Everything that is wrong with a request, at once. @param latest the latest releases of the datasets with rows to withdraw */
export function requestFaults(request: Request, latest: readonly ReleaseState[]): Fault[] {
  const { ids } = request;
  const none: Fault = {
    file,
    reason: 'tidak ada pengenal',
    fix: 'tulis misalnya: npm run data -- withdraw L013 --why "…" --major',
  };
  return [
    ...(ids.length === 0 ? [none] : []),
    ...ids.flatMap((id, i) => idFaults(id, ids.indexOf(id) !== i, request, latest)),
    ...reasonFaults(request, latest),
    ...dateFaults(request, latest),
  ];
}

const stateOf = (id: string, latest: readonly ReleaseState[]): ReleaseState | undefined =>
  latest.find(({ release }) => release.name === datasetOfId(id));
const rowOf = (id: string, state: ReleaseState | undefined): AnyRow | undefined =>
  state?.tables.find(({ resource }) => resource.name === state.release.name)?.rows.find((row) => row['id'] === id);

function idFaults(id: string, isRepeated: boolean, { everywhere }: Request, latest: readonly ReleaseState[]): Fault[] {
  const fault = (reason: string, fix: string): Fault[] => [{ file, field: id, reason, fix }];
  if (isRepeated) return fault('disebut dua kali', 'hapus salah satu');
  const dataset = datasetOfId(id);
  if (dataset === undefined) return fault('bukan pengenal lembaga (L013) atau angka (A045)', 'periksa pengenalnya');
  const state = stateOf(id, latest);
  if (state === undefined) return fault(`dataset ${dataset} tidak ada`, 'periksa folder datanya');
  const known = withdrawnRows(dataset, state.tables).find((row) => row.id === id);
  if (known === undefined)
    return rowOf(id, state) === undefined
      ? fault(`tidak ada pada ${dataset}/${state.release.version}`, 'periksa pengenalnya')
      : [];
  if (known.rilis_lama === 'dibersihkan')
    return fault(`sudah ditarik pada ${known.tanggal}, juga dari rilis lama`, 'hapus dari perintah ini');
  return everywhere
    ? []
    : fault(
        `sudah ditarik pada ${known.tanggal}`,
        'hapus dari perintah ini, atau tambahkan --everywhere untuk menghapusnya juga dari rilis lama',
      );
}

/** Columns that say who or what the row is about: the reason must not repeat them. */
const telling = ['nama', 'keterangan', 'makna', 'url', 'catatan'];

function reasonFaults({ ids, reason }: Request, latest: readonly ReleaseState[]): Fault[] {
  const faults: Fault[] = [];
  const tell = (what: string, fix: string) => faults.push({ file, field: '--why', reason: what, fix });
  const { shortest, longest } = reasonLength;
  const length = [...reason].length;
  if (reason === '') tell('kosong', 'tulis alasannya dalam satu kalimat, tanpa mengulang isi barisnya');
  else if (length < shortest) tell(`${length} karakter`, `tulis paling sedikit ${shortest} karakter`);
  else if (length > longest) tell(`${length} karakter`, `tulis paling banyak ${longest} karakter`);
  if (/[\u0000-\u001F\u007F-\u00A0\u200B\u2028-\u202F\uFEFF]/.test(reason) || reason !== reason.trim())
    tell('memuat ganti baris, karakter tersembunyi, atau spasi di tepi', 'tulis sebagai satu baris biasa');
  const personal = personalDataIn(reason);
  if (personal !== undefined) tell(`memuat ${personal}`, 'hapus; alasan ikut terbit');
  const said = reason.toLowerCase();
  for (const id of ids) {
    const row = rowOf(id, stateOf(id, latest));
    const repeated = telling.filter((name) => {
      const text = cellText(row?.[name] ?? null).toLowerCase();
      return text.length >= 5 && said.includes(text);
    });
    if (repeated.length > 0) tell(`mengulang ${repeated.join(', ')} dari ${id}`, 'tulis alasannya tanpa isi barisnya');
  }
  return faults;
}

function dateFaults({ ids, date }: Request, latest: readonly ReleaseState[]): Fault[] {
  const field = '--date';
  if (!isDay(date)) return [{ file, field, reason: `«${date}» bukan tanggal`, fix: 'tulis seperti 2026-12-01' }];
  return latest
    .filter(({ release }) => ids.some((id) => datasetOfId(id) === release.name) && date < release.created.slice(0, 10))
    .map(({ release }) => ({
      file,
      field,
      reason: `${date} sebelum ${release.name}/${release.version} dirilis (${release.created.slice(0, 10)})`,
      fix: 'tulis tanggal hari itu atau sesudahnya',
    }));
}

/** A day of the calendar: `2026-02-30` is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
