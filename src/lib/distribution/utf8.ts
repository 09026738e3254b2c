const encoder = new TextEncoder();
// A byte order mark is kept, so that what was written is what is read; bytes that are no UTF-8 are an error.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The UTF-8 bytes of a text. */
export const toUtf8 = (text: string): Uint8Array => encoder.encode(text);

/** The text of UTF-8 bytes, a byte order mark included. @throws TypeError for bytes that are no UTF-8 */
export const fromUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Bytes one after another. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
