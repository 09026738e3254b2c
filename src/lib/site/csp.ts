/** What a page may do beyond showing itself. */
export interface PagePowers {
  /** Full-text search: Pagefind runs WebAssembly. It is told to use no worker. */
  readonly search?: boolean;
}

/**
 * The content security policy of a page, for a `<meta http-equiv>`: files of this site only, nothing inline.
 * JSON-LD blocks are data, not scripts, and need no exception. `frame-ancestors` cannot stand in a meta element
 * (https://www.w3.org/TR/CSP3/#meta-element): `public/_headers` says it.
 */
export const contentSecurityPolicy = ({ search = false }: PagePowers = {}): string =>
  [
    "default-src 'none'",
    search ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
