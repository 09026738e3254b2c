import type { Fault } from './fault.ts';

/** A file's text, or what keeps it from being read as UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly faults: readonly Fault[];
}

const byteOrderMark = '\uFEFF';
const newline = 0x0a;

/** Reads bytes as UTF-8; invalid bytes are named by line and place in the file, a byte-order mark is refused. */
export function decodeUtf8(file: string, bytes: Uint8Array): Decoded {
  const text = decode(bytes);
  if (text === undefined) return { text: '', faults: invalidBytes(file, bytes) };
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

/** The first invalid byte of each line that does not decode; a line break is never part of a longer character. */
function invalidBytes(file: string, bytes: Uint8Array): Fault[] {
  const faults: Fault[] = [];
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(newline, start);
    const stop = end === -1 ? bytes.length : end;
    const content = bytes.subarray(start, stop);
    if (decode(content) === undefined) {
      const offset = firstInvalid(content);
      const byte = (content[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
      const reason = `bita 0x${byte} pada posisi ${start + offset} bukan UTF-8`;
      faults.push({ file, line, reason, fix: 'simpan ulang berkas sebagai UTF-8' });
    }
    start = stop + 1;
  }
  return faults;
}

/** Where a line stops being UTF-8: the first byte of the character that is broken, as far as whole ones go. */
function firstInvalid(line: Uint8Array): number {
  const streaming = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let whole = 0;
  for (let i = 0; i < line.length; i++) {
    try {
      if (streaming.decode(line.subarray(i, i + 1), { stream: true }) !== '') whole = i + 1;
    } catch {
      break;
    }
  }
  return whole;
}
