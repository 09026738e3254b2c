import type { TableFormat } from '../distribution/format.ts';
import type { Dataset } from '../package/descriptor.ts';

/**
 * Codes of the lists that DCAT-AP asks for.
 * Source: https://op.europa.eu/en/web/eu-vocabularies/authority-tables
 */
const authority = (table: string, code: string): string =>
  `http://publications.europa.eu/resource/authority/${table}/${code}`;

export const indonesia = authority('country', 'IDN');
export const languageOf = { id: authority('language', 'IND'), en: authority('language', 'ENG') } as const;
export const openAccess = authority('access-right', 'PUBLIC');
/** `stable` for what never changes, `available` for what the next release replaces. */
export const availability = {
  stable: { id: authority('planned-availability', 'STABLE'), en: 'stable', name: 'tetap' },
  available: { id: authority('planned-availability', 'AVAILABLE'), en: 'available', name: 'tersedia' },
} as const;

const frequencies: Readonly<Record<string, string>> = {
  irregular: 'IRREG',
  'R/P1Y': 'ANNUAL',
  'R/P6M': 'ANNUAL_2',
  'R/P3M': 'QUARTERLY',
  'R/P1M': 'MONTHLY',
  'R/P1W': 'WEEKLY',
  'R/P1D': 'DAILY',
};
/** How often releases come, by the list's code; `OTHER` for an interval that has none. */
export const frequencyOf = (frequency: Dataset['frequency']): string =>
  authority('frequency', frequencies[frequency] ?? 'OTHER');

type Theme = Dataset['theme'];
/** Our themes by name. */
export const themes: Readonly<Record<Theme, { readonly id: string; readonly en: string }>> = {
  wilayah: { id: 'Wilayah', en: 'Places' },
  kependudukan: { id: 'Kependudukan', en: 'Population' },
  'kesejahteraan-sosial': { id: 'Kesejahteraan sosial', en: 'Social welfare' },
  hukum: { id: 'Hukum', en: 'Law' },
  rujukan: { id: 'Rujukan', en: 'References' },
  'mutu-data': { id: 'Mutu data', en: 'Data quality' },
};

/** Themes of the European list, with their English names. */
export const dataThemes = {
  REGI: 'Regions and cities',
  SOCI: 'Population and society',
  JUST: 'Justice, legal system and public safety',
} as const;
export type DataTheme = keyof typeof dataThemes;
export const dataThemeScheme = authority('data-theme', '').slice(0, -1);
export const dataThemeId = (theme: DataTheme): string => authority('data-theme', theme);
/** Ours in the European list, where it has one that fits. */
export const dataThemeOf: Readonly<Partial<Record<Theme, DataTheme>>> = {
  wilayah: 'REGI',
  kependudukan: 'SOCI',
  'kesejahteraan-sosial': 'SOCI',
  hukum: 'JUST',
};

/** A media type in the register of IANA. */
export const ianaMediaType = (mediaType: string): string => `https://www.iana.org/assignments/media-types/${mediaType}`;
/** True for media types that IANA has registered: `x-` names are not. */
export const isRegistered = (mediaType: string): boolean => !mediaType.includes('/x-');

/** Addresses that stand for a file format, where the European list of file types has it or the format has a home. */
const fileTypes: Readonly<Record<TableFormat | 'zip', string | undefined>> = {
  xlsx: authority('file-type', 'XLSX'),
  csv: authority('file-type', 'CSV'),
  'lembar-kerja': authority('file-type', 'CSV'),
  json: authority('file-type', 'JSON'),
  ndjson: 'https://github.com/ndjson/ndjson-spec',
  parquet: undefined,
  geojson: authority('file-type', 'GEOJSON'),
  zip: authority('file-type', 'ZIP'),
};
/** The address that stands for a format in `dct:format`. */
export const formatId = (format: TableFormat | 'zip', mediaType: string): string =>
  fileTypes[format] ?? ianaMediaType(mediaType);

/** Licences of the European list; others by their address. */
const licences: Readonly<Record<string, string>> = {
  'CC-BY-4.0': authority('licence', 'CC_BY_4_0'),
  MIT: authority('licence', 'MIT'),
};
export const licenceId = (name: string, address: string): string => licences[name] ?? address;

/** Standards that files follow. */
export const standards = {
  dataPackage: { id: 'https://datapackage.org/profiles/2.0/datapackage.json', title: 'Data Package 2.0' },
  dcatAp: { id: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1', title: 'DCAT-AP 3.0.1' },
  csv: { id: 'https://www.rfc-editor.org/rfc/rfc4180', title: 'RFC 4180, CSV' },
  geojson: { id: 'https://www.rfc-editor.org/rfc/rfc7946', title: 'RFC 7946, GeoJSON' },
} as const;
