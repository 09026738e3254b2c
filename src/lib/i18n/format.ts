/** Numbers and dates as a language writes them, with an explicit locale: never the host's. */

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

const months: Record<Language, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const separators: Record<Language, { group: string; decimal: string }> = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** `7285` → `7.285`; `0.431` with two decimals → `0,43`. Trailing zeros are left out. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const { group, decimal } = separators[language];
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const kept = fraction.replace(/0+$/, '');
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : '';
  return `${sign}${grouped}${kept === '' ? '' : decimal + kept}`;
}

/** `2025-06-23` → `23 Juni 2025`, `2025-06` → `Juni 2025`, `2025` → `2025`; a span `2009/2026` → `2009–2026`. */
export function formatDate(date: string, language: Language): string {
  if (date.includes('/'))
    return date
      .split('/')
      .map((end) => formatDate(end, language))
      .join('–');
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const name = month === undefined ? undefined : months[language][Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Sizes of files in steps of 1,000: `2300000` → `2,3 MB`. Below 1,000 bytes: `812 B`. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${formatNumber(value, language, unit === 0 || value >= 100 ? 0 : 1)} ${units[unit] ?? ''}`;
}

/** Kilometres as a person reads them: tens of metres below 1 km, one decimal below 10: `350 m`, `2,4 km`, `17 km`. */
export function formatDistance(km: number, language: Language): string {
  const metres = Math.round(km * 100) * 10;
  if (metres < 1000) return `${formatNumber(metres, language)} m`;
  return `${formatNumber(km, language, km < 9.95 ? 1 : 0)} km`;
}

/** `3.16185, 97.43652` → `3,16185° LU, 97,43652° BT` (north and south, east: Indonesia has no west). */
export function formatPoint(latitude: number, longitude: number, language: Language): string {
  const [north, south, east] = language === 'id' ? ['LU', 'LS', 'BT'] : ['N', 'S', 'E'];
  const part = (value: number, side: string) => `${formatNumber(Math.abs(value), language, 5)}° ${side}`;
  return `${part(latitude, (latitude < 0 ? south : north) ?? '')}, ${part(longitude, east ?? '')}`;
}
