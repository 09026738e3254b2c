/**
 * The content security policy of every page, for a `<meta http-equiv>`: files of this site only, nothing inline.
 * WebAssembly may run because Pagefind, which the search box of each page loads when it is asked to, is written in it; it
 * is told to use no worker. JSON-LD blocks are data, not scripts, and need no exception. `frame-ancestors` cannot stand in
 * a meta element (https://www.w3.org/TR/CSP3/#meta-element): `public/_headers` says it.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
