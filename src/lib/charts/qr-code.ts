import encodeQR from 'qr';
import { escapeMarkup } from './escape-markup.ts';

/**
 * A QR code as SVG text: one path of dark modules, `currentColor` on the ground of the page, with the quiet zone of four
 * modules that scanners need (ISO/IEC 18004). Its size is set by its class.
 * @param text what a scanner reads: an address
 * @param title what the code is for, read aloud in its place
 */
export function qrCode(text: string, title: string): string {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = modules.map(runs).join('');
  const size = modules.length;
  return `<svg class="qr" role="img" viewBox="0 0 ${size} ${size}"><title>${escapeMarkup(title)}</title><path d="${path}" fill="currentColor"/></svg>`;
}

/** Dark modules of one row, neighbours as one bar: `M4 2h7v1h-7z`. */
function runs(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    let end = x + 1;
    while (row[end] === true) end++;
    path += `M${x} ${y}h${end - x}v1h-${end - x}z`;
    x = end;
  }
  return path;
}
