/** Domains that no one can have: placeholders. Source: RFC 2606. */
const reserved = /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$/i;

/** True for a host that is only a placeholder: `guyub.example`. */
export const isPlaceholderHost = (host: string): boolean => reserved.test(host);

/** An address to write to, or `null` where it is only a placeholder: pages then say that none has been set. */
export const realContact = (address: string): string | null =>
  isPlaceholderHost(address.slice(address.lastIndexOf('@') + 1)) ? null : address;
