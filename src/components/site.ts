import { messages } from '../lib/i18n/messages.ts';
import { makeUrls } from '../lib/site/urls.ts';

/** Addresses of this build, below the base path that it is made for. */
export const urls = makeUrls(import.meta.env.BASE_URL.replace(/\/?$/, '/'));
/** Words of the interface, Indonesian. */
export const t = messages.id;
