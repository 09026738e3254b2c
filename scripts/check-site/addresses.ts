/** Where an address on a page leads. */
export type Target =
  | { readonly kind: 'internal'; readonly file: string; readonly fragment: string }
  | { readonly kind: 'external' }
  | { readonly kind: 'wrong'; readonly why: string };

/** Hosts that are no place on the web, whatever the page meant. */
const localHost = /^(localhost|127\.|0\.0\.0\.0|\[::1\])/;

/**
 * Resolves an address as a browser on the page would, to a file of the built folder.
 * @param page path of the page's file, `wilayah/32/index.html`
 * @param base path under which the site is served: `/` or `/guyub/`
 */
export function resolveAddress(address: string, page: string, base: string): Target {
  if (address.trim() === '') return { kind: 'wrong', why: 'empty address' };
  const here = new URL(base + page.replace(/index\.html$/, ''), 'https://site.invalid');
  if (!URL.canParse(address, here)) return { kind: 'wrong', why: 'no address' };
  const url = new URL(address, here);
  if (url.protocol === 'mailto:') return { kind: 'external' };
  if (!/^https?:$/.test(url.protocol)) return { kind: 'wrong', why: `${url.protocol} is no address of the web` };
  if (url.host !== here.host)
    return localHost.test(url.host) ? { kind: 'wrong', why: 'an address of a machine' } : { kind: 'external' };
  if (!url.pathname.startsWith(base)) return { kind: 'wrong', why: `outside the base ${base}` };
  try {
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return { kind: 'internal', file, fragment: decodeURIComponent(url.hash.slice(1)) };
  } catch {
    return { kind: 'wrong', why: 'a percent sign that is no code of a character' };
  }
}
