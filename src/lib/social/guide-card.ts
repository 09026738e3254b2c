import type { Card } from './card.ts';
import { programmeTiles } from './programme-tiles.ts';

/** The card of an explainer: its question, and what it answers. */
export const guideCard = ({ title, description }: { title: string; description: string }): Card => ({
  part: 'Panduan',
  title,
  lead: description,
  facts: [],
  art: programmeTiles,
});
