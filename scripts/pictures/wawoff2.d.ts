declare module 'wawoff2' {
  /** A font of WOFF2 as TrueType. */
  export function decompress(packed: Uint8Array): Promise<Uint8Array>;
}
