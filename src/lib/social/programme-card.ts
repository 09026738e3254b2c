import type { ProgrammeRow } from '../dataset/program.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Card } from './card.ts';
import { iconArt } from './icon-art.ts';

/** What the card of a programme is made from. */
export interface ProgrammeOnCard {
  readonly programme: ProgrammeRow;
  /** How many institutions a source names, and how many figures are quoted. */
  readonly institutions: number;
  readonly figures: number;
}

/** The card of a programme: its name, what it is in a sentence, its icon and dye. */
export function programmeCard({ programme, institutions, figures }: ProgrammeOnCard): Card {
  const { id, nama, nama_lengkap, definisi } = programme;
  return {
    part: 'Program',
    title: nama,
    lead: nama === nama_lengkap ? definisi : `${nama_lengkap}. ${definisi}`,
    facts: [
      institutions === 0 ? 'Belum ada data lembaga' : `${formatNumber(institutions, 'id')} lembaga disebut sumber`,
      figures === 0 ? 'Belum ada angka' : `${formatNumber(figures, 'id')} angka dikutip`,
    ],
    art: (box, look) => iconArt(id, box, look),
  };
}
