/** Kinds of regulations as the releases abbreviate them, by what they are in full. */
const kinds: Record<string, string> = {
  UU: 'Undang-Undang',
  PP: 'Peraturan Pemerintah',
  Perpres: 'Peraturan Presiden',
  Inpres: 'Instruksi Presiden',
  Permensos: 'Peraturan Menteri Sosial',
  Kepmensos: 'Keputusan Menteri Sosial',
  Permendagri: 'Peraturan Menteri Dalam Negeri',
  Kepmendagri: 'Keputusan Menteri Dalam Negeri',
  Perdirjen: 'Peraturan Direktur Jenderal',
  Kepdirjen: 'Keputusan Direktur Jenderal',
  Pergub: 'Peraturan Gubernur',
  Perbup: 'Peraturan Bupati',
};

/**
 * The name of a regulation as people also write it, so that they find it: `Permensos 25/2019` → `Peraturan Menteri Sosial
 * Nomor 25 Tahun 2019`. A number that carries its year stays whole: `Kepmensos 259/HUK/2025` → `… Nomor 259/HUK/2025`.
 * `null` for a kind that is not known here and for a regulation without a number.
 */
export function spelledOut(name: string): string | null {
  const [, kind = '', number = '', year = ''] = /^(\S+) (\S+)\/(\d{4})$/.exec(name) ?? [];
  const words = kinds[kind];
  if (words === undefined) return null;
  return `${words} Nomor ${number.includes('/') ? `${number}/${year}` : `${number} Tahun ${year}`}`;
}
