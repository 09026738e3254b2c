import type { ProgrammeId } from '../dataset/shared.ts';
import { messages } from '../i18n/messages.ts';

/** The picture of a shared address: the page whose card it is, and what it shows in words. */
export interface SocialImageOf {
  /** Path of that page below the root, empty for the first page. */
  readonly page: string;
  readonly alt: string;
}

const cardOf = (page: string, name: string): SocialImageOf => ({ page, alt: `Kartu Guyub: ${name}` });

/** Pages that have a card of their own: programmes, explainers, datasets, provinces, regencies and cities of today. */
const own = /^(program\/[^/]+|panduan\/(?!memakai-data\/)[^/]+|data\/[^/]+|wilayah\/\d\d(\.\d\d)?)\/$/;

/**
 * The picture for a page: its own, that of its dataset, or else the site's.
 * @param page path below the root
 * @param title of the page
 */
export function socialImageOf(page: string, title: string): SocialImageOf {
  if (own.test(page)) return cardOf(page, title);
  const [, dataset] = /^(data\/[^/]+\/)./.exec(page) ?? [];
  return dataset === undefined ? siteImage : cardOf(dataset, title);
}

/** The card of the first page. */
export const siteImage = cardOf('', messages.id.site.tagline.toLowerCase());
export const programmeImage = (id: ProgrammeId): SocialImageOf => cardOf(`program/${id}/`, messages.id.programme[id]);
/** The card of a province, regency or city of today. */
export const placeImage = (code: string, name: string): SocialImageOf => cardOf(`wilayah/${code}/`, name);
