/** Gives the 20 bytes of SHA-1 of some bytes. */
export type Sha1 = (bytes: Uint8Array) => Uint8Array;

/**
 * A UUID of version 5: the same name in the same namespace gives the same one, on any machine.
 * Source: RFC 9562, section 5.5.
 * @param namespace a UUID as text
 */
export function uuidOfName(namespace: string, name: string, sha1: Sha1): string {
  const space = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (pair) => parseInt(pair, 16));
  const hash = sha1(Uint8Array.from([...space, ...new TextEncoder().encode(name)])).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
