import { isPlaceCode } from '../region/code.ts';

const widths = [2, 2, 2, 4];

/**
 * Codes that a broken place code may have been: dots that were left out (`3276021009`), zeros lost in front
 * (`32.76.2.1009`) or, in a spreadsheet, behind (`11.1` was `11.10` or `11.01`). Empty where nothing fits.
 */
export function placeCodeHints(text: string): string[] {
  const digits = text.replace(/\D/g, '');
  if (/^\d+$/.test(text)) return isWhole(digits) ? [withDots(digits)] : [];
  const groups = text.split(/[^\d]+/).filter((group) => group !== '');
  if (groups.length < 2 || groups.length > widths.length) return [];
  const front = groups.map((group, i) => group.padStart(widths[i] ?? 2, '0')).join('.');
  const behind = groups
    .map((group, i) => (i === groups.length - 1 ? group.padEnd(widths[i] ?? 2, '0') : group))
    .join('.');
  const candidates = groups.length === 2 ? [behind, front] : [front];
  return [...new Set(candidates)].filter(isPlaceCode);
}

const isWhole = (digits: string): boolean => [2, 4, 6, 10].includes(digits.length);

function withDots(digits: string): string {
  let from = 0;
  return widths
    .map((width) => digits.slice(from, (from += width)))
    .filter((group) => group !== '')
    .join('.');
}
