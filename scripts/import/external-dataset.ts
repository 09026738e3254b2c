import type { ProgrammeId } from '../../src/lib/dataset/shared.ts';
import { splitList } from './split-list.ts';

/** Which programme each kind of the harvested catalogues is. `peksos` is the certified profession, never PSM. */
const programmeOf: Readonly<Record<string, ProgrammeId | 'lainnya'>> = {
  karang_taruna: 'karang-taruna',
  lks: 'organisasi-sosial',
  panti: 'organisasi-sosial',
  orsos: 'organisasi-sosial',
  psm: 'psm',
  tksk: 'tksk',
  peksos: 'lainnya',
  tagana: 'lainnya',
  psks: 'lainnya',
  lk3: 'lainnya',
};

/** A programme that a dataset is about, with the kind from which it was told. An unknown kind is passed on, for the check to refuse. */
export interface KindOfDataset {
  readonly program: string;
  readonly kata_asal: string;
}

/**
 * Programmes of a dataset from its kinds, parted by `|`. A «Lembaga Kerja Sama (LKS) Tripartit» is a labour body that
 * shares the short form: no lembaga kesejahteraan sosial.
 */
export function kindsOf(kinds: string, title: string): KindOfDataset[] {
  const isLabourBody = /Lembaga Kerja Sama \(LKS\)/i.test(title);
  return splitList(kinds, '|').map((kata_asal) => ({
    program: isLabourBody ? 'lainnya' : (programmeOf[kata_asal] ?? kata_asal),
    kata_asal,
  }));
}

/** An address with a host, or the path that a catalogue gives without one. */
export function addressOrPath(text: string): { address: string; path: string } {
  return /^https?:\/\//.test(text) ? { address: text, path: '' } : { address: '', path: text };
}
