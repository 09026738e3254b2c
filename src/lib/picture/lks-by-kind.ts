import { sum } from 'd3';
import { bars } from '../charts/bars.ts';
import { refuseMixed } from '../charts/refuse-mixed.ts';
import type { FigureRow } from '../dataset/angka.ts';
import { figureTable } from '../dataset/angka.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { pickFields } from '../package/table.ts';
import type { CitedRelease, Picture } from './picture.ts';

/** The figure that is the whole: LKS in Jawa Tengah of all kinds. */
const wholeId = 'A024';
const columns = [
  'makna',
  'nilai',
  'satuan',
  'sub_jenis',
  'tanggal_acuan',
  'mutu',
  'penerbit',
  'url',
  'catatan',
  'id',
] as const;
const number = (value: number) => formatNumber(value, 'id');

/**
 * LKS of one province by kind: the parts that one page prints beside their whole. `null` where the release has no such
 * whole, or parts that do not add up to it: then nothing is drawn.
 * @throws MixedRowsError where a part has another unit or coverage than the rest
 */
export function lksByKind(release: CitedRelease, figures: readonly FigureRow[]): Picture | null {
  const whole = figures.find(({ id }) => id === wholeId);
  if (whole === undefined) return null;
  const alike = ['url', 'kode_wilayah', 'indikator', 'tanggal_acuan'] as const;
  const parts = figures
    .filter((row) => row.id !== wholeId && alike.every((field) => row[field] === whole[field]))
    .sort((a, b) => b.nilai - a.nilai);
  if (sum(parts, ({ nilai }) => nilai) !== whole.nilai) return null;
  refuseMixed('lksByKind', [whole, ...parts], ['satuan', 'cakupan']);
  const kind = ({ makna }: FigureRow) => makna.replace(/^LKS /, '');
  const [first] = parts;
  return {
    id: 'lks-jawa-tengah-menurut-jenis',
    topic: 'program',
    programme: 'organisasi-sosial',
    releases: [release],
    title: `${number(first?.nilai ?? 0)} dari ${number(whole.nilai)} LKS di ${whole.nama_wilayah} adalah LKS ${first ? kind(first) : ''}`,
    text: `${parts.map((part) => `LKS ${kind(part)} ${number(part.nilai)}`).join(', ')}. Semuanya ${number(whole.nilai)}, sama dengan jumlah yang ditulis sumbernya.`,
    unit: whole.satuan,
    date: `keadaan ${formatDate(whole.tanggal_acuan, 'id')}`,
    sources: [{ name: whole.penerbit, url: whole.url }],
    notes: [`Satu sumber, mutu ${whole.mutu}. Terdata tidak berarti aktif atau terakreditasi.`],
    table: { fields: pickFields(figureTable, columns), rows: [whole, ...parts] },
    draw: (width) =>
      bars(
        parts.map((part) => ({ name: kind(part), value: part.nilai, text: number(part.nilai) })),
        { width, format: number },
      ),
  };
}
