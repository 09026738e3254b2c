import type { Fault } from './fault.ts';

/** A file's text, or what keeps it from being read as UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly faults: readonly Fault[];
}

const byteOrderMark = '\uFEFF';
const newline = 0x0a;

/** Reads bytes as UTF-8; an invalid byte is named by its line and its place in the file, a byte-order mark is refused. */
export function decodeUtf8(file: string, bytes: Uint8Array): Decoded {
  const text = decode(bytes);
  if (text === undefined) return { text: '', faults: [invalidByte(file, bytes)] };
  if (!text.startsWith(byteOrderMark)) return { text, faults: [] };
  const fault = {
    file,
    line: 1,
    reason: 'berkas diawali tanda urutan bita (BOM)',
    fix: 'simpan sebagai UTF-8 tanpa BOM',
  };
  return { text: text.slice(1), faults: [fault] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Names the first line that does not decode; a line break is never part of a longer character. */
function invalidByte(file: string, bytes: Uint8Array): Fault {
  const fix = 'simpan ulang berkas sebagai UTF-8';
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(newline, start);
    const stop = end === -1 ? bytes.length : end;
    if (decode(bytes.subarray(start, stop)) === undefined) {
      const offset = firstInvalid(bytes.subarray(start, stop));
      const byte = (bytes[start + offset] ?? 0).toString(16).toUpperCase();
      return { file, line, reason: `bita 0x${byte} pada posisi ${start + offset} bukan UTF-8`, fix };
    }
    start = stop + 1;
  }
  return { file, reason: 'isi berkas bukan UTF-8', fix };
}

/** Where a line stops being UTF-8: a longer start of it decodes only as far as that byte. */
function firstInvalid(line: Uint8Array): number {
  const streaming = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let i = 0; i < line.length; i++) {
    try {
      streaming.decode(line.subarray(i, i + 1), { stream: true });
    } catch {
      return i;
    }
  }
  return Math.max(0, line.length - 1);
}
