import type { PlaceKind } from '../dataset/wilayah.ts';
import { formatNumber } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import type { Card } from './card.ts';
import { programmeTiles } from './programme-tiles.ts';

/** What the card of the site is made from. */
export interface SiteOnCard {
  /** How many places of each kind lie in Indonesia. */
  readonly counts: ReadonlyMap<PlaceKind, number>;
  readonly institutions: number;
  readonly figures: number;
  readonly datasets: number;
}

/** The card of the first page, and of every page without one of its own. */
export function siteCard({ counts, institutions, figures, datasets }: SiteOnCard): Card {
  const number = (value: number) => formatNumber(value, 'id');
  const of = (...kinds: PlaceKind[]) => number(kinds.reduce((total, kind) => total + (counts.get(kind) ?? 0), 0));
  return {
    part: 'Karang Taruna, LKS, PSM, WKSBM, TKSK',
    title: messages.id.site.tagline,
    lead: `Di ${of('provinsi')} provinsi, ${of('kabupaten', 'kota')} kabupaten dan kota, dan ${of('kecamatan')} kecamatan`,
    facts: [
      `${number(institutions)} lembaga disebut sumber`,
      `${number(figures)} angka dengan sumbernya`,
      `${number(datasets)} dataset untuk diunduh`,
    ],
    art: programmeTiles,
  };
}
