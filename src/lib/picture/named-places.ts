import { max } from 'd3';
import { bars } from '../charts/bars.ts';
import type { CoverageRow } from '../dataset/mutu.ts';
import { coverageTable } from '../dataset/mutu.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { formatPart, formatShare } from '../i18n/quality.ts';
import { pictureWords } from '../i18n/pictures.ts';
import type { Field } from '../package/field.ts';
import { pickFields } from '../package/table.ts';
import { nation } from '../region/code.ts';
import type { Level } from '../region/level.ts';
import { joined } from './joined.ts';
import type { CitedRelease, Picture } from './picture.ts';

const number = (value: number) => formatNumber(value, 'id');
const share: Field = {
  name: 'persen',
  type: 'number',
  title: 'Bagian',
  description: 'Wilayah bersumber dari semua wilayah, dibulatkan ke dua angka di belakang koma.',
  example: '0.03',
  constraints: { minimum: 0, maximum: 100 },
  'guyub:unit': 'persen',
};
const kinds = [
  { id: 'liputan-kabupaten-provinsi', level: 'kabupaten/kota', name: 'kabupaten dan kota' },
  { id: 'liputan-desa-provinsi', level: 'desa/kelurahan', name: 'desa dan kelurahan' },
] as const satisfies readonly { id: string; level: Level; name: string }[];

const percentOf = ({ wilayah_bersumber, jumlah_wilayah }: CoverageRow): number | null =>
  jumlah_wilayah === 0 ? null : Number(((100 * wilayah_bersumber) / jumlah_wilayah).toFixed(2));

/**
 * Regencies, and villages, in which a source names an institution of any of the five programmes, by province in the order of
 * codes: shares with their part and whole. None where the release lacks Indonesia or its provinces.
 */
export function namedPlaces(release: CitedRelease, coverage: readonly CoverageRow[]): Picture[] {
  return kinds.flatMap(({ id, level, name }): Picture[] => {
    const rows = coverage
      .filter(({ program, tingkat }) => program === 'semua' && tingkat === level)
      .sort((a, b) => (a.kode_wilayah < b.kode_wilayah ? -1 : 1));
    const whole = rows.find(({ kode_wilayah }) => kode_wilayah === nation);
    const provinces = rows.filter(({ kode_wilayah }) => kode_wilayah !== nation);
    if (whole === undefined || provinces.length === 0) return [];
    const without = provinces.filter(({ wilayah_bersumber }) => wilayah_bersumber === 0).map((row) => row.nama_wilayah);
    const most = max(provinces, percentOf) ?? 0;
    // An axis to 100 where that can be read; else to the largest share, and said so.
    const isSmall = most < 25;
    return [
      {
        id,
        topic: 'data',
        releases: [release],
        title: `${number(whole.wilayah_bersumber)} dari ${number(whole.jumlah_wilayah)} ${name} punya lembaga yang disebut sumber kami`,
        text: `Satu batang satu provinsi, urut menurut kode: bagian ${name} yang punya lembaga yang disebut sumber.${without.length > 0 ? ` Di ${joined(without)} belum ada yang disebut.` : ''} Selebihnya belum ada data.`,
        unit: `persen ${name} di provinsi itu`,
        date: `data per ${formatDate(release.created, 'id')}`,
        notes: [
          'Disebut bukan berarti aktif, dan tidak disebut bukan berarti tidak ada.',
          'Ini bukan peringkat daerah: bagiannya bergantung pada halaman yang kami temukan.',
        ],
        table: {
          fields: [
            ...pickFields(coverageTable, ['kode_wilayah', 'nama_wilayah', 'wilayah_bersumber', 'jumlah_wilayah']),
            share,
          ],
          rows: [whole, ...provinces].map((row) => ({ ...row, persen: percentOf(row) })),
          decimals: { persen: 2 },
        },
        draw: (width) =>
          bars(
            provinces.map((row) => {
              const { wilayah_bersumber: part, jumlah_wilayah: all } = row;
              return {
                name: row.nama_wilayah,
                value: part === 0 ? null : percentOf(row),
                text:
                  width < 480 || part === 0
                    ? partOfWhole(row)
                    : `${partOfWhole(row)} (${formatShare(part, all, 'id')})`,
                tip: `${partOfWhole(row)} (${formatShare(part, all, 'id')})`,
              };
            }),
            {
              width,
              format: (value) => `${formatNumber(value, 'id', 1)} %`,
              ...(isSmall
                ? { axis: `Sumbu hanya sampai ${formatNumber(most, 'id', 1)} persen, bukan 100 persen.` }
                : { end: 100 }),
            },
          ),
      },
    ];
  });
}

const partOfWhole = ({ wilayah_bersumber, jumlah_wilayah }: CoverageRow): string =>
  formatPart(wilayah_bersumber, jumlah_wilayah, 'id') || pictureWords.id.noData;
