import type { FigureRow } from '../dataset/angka.ts';
import type { ReferenceRow } from '../dataset/rujukan.ts';
import type { PlaceKind } from '../dataset/wilayah.ts';
import type { RegulationEntry } from '../directory/regulations.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import type { WithdrawnRow } from '../withdraw/withdrawn.ts';
import type { Citation, Countable, CountExpression } from './citation.ts';
import { countables } from './citation.ts';

/** What explainers are bound to: the latest releases, and the older vintages of places. */
export interface ExplainerSources {
  reference(id: string): ReferenceRow | undefined;
  regulation(id: string): RegulationEntry | undefined;
  figure(id: string): FigureRow | undefined;
  /** When and why a figure was withdrawn; `undefined` for one that was not. */
  withdrawn(id: string): Pick<WithdrawnRow, 'tanggal' | 'alasan'> | undefined;
  /** Whether there is a chart of this id. */
  hasChart(id: string): boolean;
  /** Version of the latest release of a dataset. */
  latest(dataset: string): string;
  /** How many places of these kinds lie below a place (`0` for Indonesia); `undefined` for no such vintage or place. */
  countPlaces(kinds: readonly PlaceKind[], below: string, version: string): number | undefined;
  /** How many rows of a compilation belong to a programme; all where it is absent. */
  countRows(dataset: 'lembaga' | 'angka', program: string | undefined): number;
}

/** A value that stands in a sentence: what is printed, and the release that it comes from. */
export interface BoundValue {
  /** Value with its unit: `7.201 formasi`. */
  readonly value: string;
  /** When, who, how good: `23 Juli 2020, Kementerian Sosial RI, mutu A`. */
  readonly origin: string;
  /** Dataset and version: `angka@1.0.0`. */
  readonly release: string;
  /** True where no government page and no regulation stands behind it: grades B and C. */
  readonly secondary: boolean;
}

const kindsOf: Readonly<Record<Exclude<Countable, 'lembaga' | 'angka'>, readonly PlaceKind[]>> = {
  provinsi: ['provinsi'],
  'kabupaten-kota': ['kabupaten', 'kota'],
  kecamatan: ['kecamatan'],
  'desa-kelurahan': ['desa', 'kelurahan', 'desa adat'],
  desa: ['desa'],
  kelurahan: ['kelurahan'],
};
const units: Readonly<Record<Countable, string>> = {
  provinsi: 'provinsi',
  'kabupaten-kota': 'kabupaten dan kota',
  kecamatan: 'kecamatan',
  'desa-kelurahan': 'desa dan kelurahan',
  desa: 'desa',
  kelurahan: 'kelurahan',
  lembaga: 'lembaga',
  angka: 'angka',
};

/** What a figure prints; `undefined` for an unknown id. */
export function figureValue(id: string, sources: ExplainerSources): BoundValue | undefined {
  const figure = sources.figure(id);
  if (figure === undefined) return undefined;
  return {
    value: `${formatNumber(figure.nilai, 'id')} ${figure.satuan}`,
    origin: `${formatDate(figure.tanggal_acuan, 'id')}, ${figure.penerbit}, mutu ${figure.mutu}`,
    release: `angka@${sources.latest('angka')}`,
    secondary: figure.mutu !== 'A',
  };
}

/** What a count prints; `undefined` for what cannot be counted, or a vintage or a place that there is not. */
export function countValue(expression: CountExpression, sources: ExplainerSources): BoundValue | undefined {
  const { apa, di = '0', program } = expression;
  if (!countables.includes(apa)) return undefined;
  const printed = (count: number, dataset: string, version: string, origin: string): BoundValue => ({
    value: `${formatNumber(count, 'id')} ${units[apa]}`,
    origin,
    release: `${dataset}@${version}`,
    secondary: false,
  });
  if (apa === 'lembaga' || apa === 'angka') {
    const version = sources.latest(apa);
    return printed(sources.countRows(apa, program), apa, version, `dataset ${apa} ${version}`);
  }
  const version = expression.edisi ?? sources.latest('wilayah');
  const count = sources.countPlaces(kindsOf[apa], di, version);
  return count === undefined
    ? undefined
    : printed(count, 'wilayah', version, `wilayah edisi ${version.split('.')[0] ?? ''}`);
}

/** What a citation prints in its sentence; `undefined` where it prints no value. */
export function boundValue(citation: Citation, sources: ExplainerSources): BoundValue | undefined {
  if (citation.kind === 'angka') return figureValue(citation.id, sources);
  return citation.kind === 'hitung' ? countValue(citation, sources) : undefined;
}

/** `Pasal 18 Permensos 25/2019`; the id where there is no such regulation. */
export function regulationText(id: string, pasal: string | undefined, sources: ExplainerSources): string {
  const name = sources.regulation(id)?.name ?? id;
  return pasal === undefined ? name : `Pasal ${pasal} ${name}`;
}

/** True where a citation rests on a secondary source. Regulations that a sentence names are no source by themselves. */
export function isSecondary(citation: Citation, sources: ExplainerSources): boolean {
  if (citation.kind === 'rujukan') return sources.reference(citation.id)?.sekunder ?? false;
  return boundValue(citation, sources)?.secondary ?? false;
}
