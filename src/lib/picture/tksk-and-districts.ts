import { keyList } from '../charts/key-list.ts';
import type { PairedPanel } from '../charts/paired-bars.ts';
import { pairedBars } from '../charts/paired-bars.ts';
import { refuseMixed } from '../charts/refuse-mixed.ts';
import { stacked } from '../charts/stacked.ts';
import { swatches } from '../charts/swatches.ts';
import type { FigureRow } from '../dataset/angka.ts';
import { figureTable } from '../dataset/angka.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { fieldsOf } from '../package/table.ts';
import { isWithin, levelOf, nation } from '../region/code.ts';
import type { CitedEdition, EditionRelease } from './edition.ts';
import { editionYear, legalBasis } from './edition.ts';
import { editionFields } from './edition-fields.ts';
import { joined } from './joined.ts';
import { nearestInTime } from './nearest-in-time.ts';
import type { CitedRelease, Picture } from './picture.ts';
import type { TkskTotal, TkskUnit } from './tksk-totals.ts';
import { tkskTotals, tkskUnits, vacancyNote } from './tksk-totals.ts';

const number = (value: number) => formatNumber(value, 'id');
/** Levels of places as panels name them, largest first: their numbers are too far apart for one axis. */
const levelNames = { nasional: 'Indonesia', provinsi: 'provinsi', 'kabupaten/kota': 'kabupaten dan kota' } as const;
const unitNames: Readonly<Record<TkskUnit, string>> = { formasi: 'Formasi TKSK', orang: 'TKSK sebagai orang' };

const { id, kode_wilayah, nama_wilayah, tingkat, nilai, satuan, makna, tanggal_acuan, mutu, penerbit, url, catatan } =
  figureTable.fields;
const table = {
  name: 'tksk-dan-kecamatan',
  title: 'TKSK dan kecamatan',
  description: 'Satu baris satu jumlah TKSK, dengan jumlah kecamatan di tempat itu pada edisi terdekat.',
  format: 'csv',
  primaryKey: ['id'],
  fields: {
    id,
    kode_wilayah,
    nama_wilayah,
    tingkat,
    tanggal_acuan,
    nilai,
    satuan,
    kecamatan: {
      type: 'integer',
      title: 'Kecamatan',
      description: 'Jumlah kecamatan di tempat itu pada edisi itu; kosong jika edisi itu tidak memuat kode tempatnya.',
      example: 576,
      constraints: { minimum: 0 },
      'guyub:unit': 'kecamatan',
    },
    ...editionFields,
    makna,
    mutu,
    penerbit,
    url,
    catatan,
  },
} as const;

/** A total of TKSK beside the districts of its place. */
interface Compared {
  readonly row: TkskTotal;
  readonly edition: EditionRelease;
  /** `null` where the edition does not have the place's code. */
  readonly districts: number | null;
}

/**
 * Totals of TKSK, each beside the number of districts of its place in the edition whose legal basis is nearest in time.
 * @param editions of `wilayah` that the release knows, oldest first
 * @returns `null` where there is no such total, or no edition
 * @throws MixedRowsError where a panel would hold rows of different units or coverage
 */
export function tkskAndDistricts(
  release: CitedRelease,
  figures: readonly FigureRow[],
  editions: readonly CitedEdition[],
): Picture | null {
  const { totals, wished, otherUnits } = tkskTotals(figures);
  const compared = compare(totals, editions);
  const [first] = compared;
  if (first === undefined) return null;
  const panels = panelsOf(compared);
  const used = editions.filter((edition) => compared.some((each) => each.edition === edition.release));
  const equal = (own: readonly Compared[]) => own.filter(({ row, districts }) => row.nilai === districts).length;
  const dates = compared.map(({ row }) => row.tanggal_acuan).sort();
  return {
    id: 'tksk-dan-kecamatan',
    topic: 'program',
    programme: 'tksk',
    releases: [release, ...used.map((edition) => edition.release)],
    title: `Pada ${number(equal(compared))} dari ${number(compared.length)} angka, TKSK sama banyak dengan kecamatan pada edisi terdekat`,
    text: textOf(compared, equal),
    unit: 'formasi, orang, dan kecamatan, masing-masing dengan satuannya',
    date: `keadaan ${formatDate(dates[0] ?? '', 'id')} sampai ${formatDate(dates.at(-1) ?? '', 'id')}`,
    sources: compared.map(({ row }) => ({ name: row.penerbit, url: row.url })),
    notes: [
      'TKSK: tenaga kesejahteraan sosial kecamatan. Formasi adalah jabatan, satu per kecamatan; orang adalah orangnya. Keduanya tidak dijumlah dan tidak digambar bersama.',
      'Kecamatan dihitung dari edisi kode wilayah yang dasar hukumnya paling dekat tanggalnya; jika dua sama dekat, yang lebih dulu. Tanggal yang hanya tahun dihitung dari tengah tahunnya.',
      'Selisih tidak berarti ada formasi kosong. Kekosongan hanya disebut jika catatan angkanya menyebutnya.',
      'Setiap panel punya skalanya sendiri, dari nol. Makna dan catatan setiap angka ada pada tabelnya.',
      ...leftOut(
        wished.map((row) => row.id),
        'jumlahnya diharapkan atau dibutuhkan, belum tentu ada',
      ),
      ...leftOut(
        otherUnits.map((row) => `${row.id} (${row.satuan})`),
        'satuannya bukan formasi atau orang',
      ),
    ],
    table: {
      fields: fieldsOf(table),
      rows: compared.map(({ row, edition, districts }) => ({
        ...row,
        kecamatan: districts,
        edisi: editionYear(edition),
        dasar_hukum: legalBasis(edition),
      })),
    },
    draw: (width) =>
      stacked(
        [
          swatches(
            [
              { className: 'chart-bar', text: 'TKSK' },
              { className: 'chart-bar-rest', text: 'kecamatan pada edisi terdekat' },
            ],
            width,
          ),
          pairedBars(panels, { width, format: number }),
          keyList(
            'Dasar hukum tiap edisi',
            used.map((edition) => ({ name: String(editionYear(edition.release)), text: legalBasis(edition.release) })),
            width,
          ),
        ],
        14,
      ),
  };
}

/** Each total with the edition nearest in time, and the districts of its place there. */
function compare(totals: readonly TkskTotal[], editions: readonly CitedEdition[]): Compared[] {
  const districts = new Map(
    editions.map(({ places }) => [places, places.filter(({ code }) => levelOf(code) === 'kecamatan')]),
  );
  return totals.flatMap((row) => {
    const edition = nearestInTime(row.tanggal_acuan, editions, ({ release }) => release['guyub:temporal']);
    if (edition === undefined) return [];
    const place = row.kode_wilayah;
    const isKnown = place === nation || edition.places.some(({ code }) => code === place);
    const own = (districts.get(edition.places) ?? []).filter(({ code }) => isWithin(code, place));
    return [{ row, edition: edition.release, districts: isKnown ? own.length : null }];
  });
}

/** A panel for each unit and level that there are rows of. @throws MixedRowsError */
function panelsOf(compared: readonly Compared[]): PairedPanel[] {
  return tkskUnits.flatMap((unit) =>
    Object.entries(levelNames).flatMap(([level, name]): PairedPanel[] => {
      const own = compared.filter(({ row }) => row.satuan === unit && row.tingkat === level);
      refuseMixed(
        'tkskAndDistricts',
        own.map(({ row }) => row),
        ['satuan', 'cakupan'],
      );
      return own.length === 0 ? [] : [{ title: `${unitNames[unit]}: ${name}`, rows: own.map(rowOf) }];
    }),
  );
}

const rowOf = ({ row, edition, districts }: Compared) => {
  const year = editionYear(edition);
  const vacancy = vacancyNote(row);
  return {
    name: `${row.nama_wilayah}, ${formatDate(row.tanggal_acuan, 'id')}`,
    details: [`${row.id}, mutu ${row.mutu}: ${row.penerbit}`, ...(vacancy === null ? [] : [`Catatan: ${vacancy}`])],
    first: { value: row.nilai, text: `${number(row.nilai)} ${row.satuan}` },
    second: {
      value: districts,
      text:
        districts === null
          ? `belum ada data: kode belum ada pada edisi ${year}`
          : `${number(districts)} kecamatan, edisi ${year}`,
    },
  };
};

/** How many are equal by unit, those that are not, and what the notes say of vacant posts. */
function textOf(compared: readonly Compared[], equal: (own: readonly Compared[]) => number): string {
  const units = tkskUnits.flatMap((unit) => {
    const own = compared.filter(({ row }) => row.satuan === unit);
    return own.length === 0 ? [] : [`${equal(own)} dari ${own.length} angka ${unit}`];
  });
  const different = compared.filter(({ row, districts }) => districts !== null && districts !== row.nilai);
  const pair = ({ row, edition, districts }: Compared) =>
    `${row.nama_wilayah} ${formatDate(row.tanggal_acuan, 'id')}, ${number(row.nilai)} ${row.satuan} dan ${number(districts ?? 0)} kecamatan (edisi ${editionYear(edition)})`;
  const vacancies = compared.flatMap(({ row }) => {
    const note = vacancyNote(row);
    return note === null ? [] : [`Catatan ${row.id}, ${row.nama_wilayah}: ${note}`];
  });
  return [
    `Sama dengan jumlah kecamatannya: ${joined(units)}.`,
    ...(different.length === 0 ? [] : [`Berbeda: ${different.map(pair).join('; ')}.`]),
    ...vacancies,
  ].join(' ');
}

const leftOut = (rows: readonly string[], reason: string): string[] =>
  rows.length === 0 ? [] : [`Tidak digambar: ${joined(rows)}; ${reason}.`];
