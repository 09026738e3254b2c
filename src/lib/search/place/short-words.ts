import { spellNumeral } from './numerals.ts';

/** First words of names as people and the code table itself shorten them. */
const shortWords = new Map(
  Object.entries({
    kampung: 'kp kmp kpg',
    tanjung: 'tj tjg tjung',
    sungai: 'sei sng',
    gunung: 'gn gng',
    pasar: 'psr',
    lubuk: 'lbk',
    teluk: 'tlk tl',
    meunasah: 'mns',
    padang: 'pdg',
    karang: 'krg',
    simpang: 'sp smp',
    tanah: 'tnh',
    muara: 'mra',
    pulau: 'pl',
    pondok: 'pdk',
    kebon: 'kbn',
    kepulauan: 'kep',
  }).flatMap(([word, forms]) => forms.split(' ').map((form): [string, string] => [form, word])),
);

/** A word of a name in full: numerals up to twenty as words, short forms of common words written out. */
export const spellOut = (word: string): string => shortWords.get(word) ?? spellNumeral(word);
