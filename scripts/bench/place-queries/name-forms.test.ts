import { describe, expect, test } from 'vitest';
import { lettersOf, numberedLettersOf } from './letters.ts';
import { joined, otherNumeral, otherSigns, split } from './name-forms.ts';
import { randomSource } from './random.ts';

const random = randomSource('forms');
const forms = (make: () => string | null) => new Set(Array.from({ length: 300 }, make));

test('joined leaves out spaces, and gives nothing for one word', () => {
  expect([joined('Suka Maju II'), joined('Sukamaju')]).toEqual(['SukamajuII', null]);
});

describe('split', () => {
  test('cuts mostly where a well-known beginning ends', () => {
    const cuts = Array.from({ length: 300 }, () => split('Sukamaju', random));
    expect(cuts.filter((cut) => cut === 'Suka maju').length).toBeGreaterThan(200);
    expect(new Set(cuts)).toEqual(new Set(['Suka maju', 'Suk amaju', 'Sukam aju']));
  });
  test('gives nothing for short words, and keeps the letters', () => {
    expect(split('Guci Alit', random)).toBe(null);
    for (const cut of forms(() => split('Muara Purwokerto', random))) expect(lettersOf(cut!)).toBe('muarapurwokerto');
  });
});

describe('otherSigns', () => {
  test.each([
    ["Hili'adulo", ['Hiliadulo', 'Hili adulo', 'Hili`adulo', 'Hili’adulo']],
    ['Siurai-Urai', ['SiuraiUrai', 'Siurai Urai']],
    ['Suka Maju', ['Suka-Maju']],
    ['Maiwa', ["Ma'iwa"]],
    ['Cepu', [null]],
  ])('writes %s also as %j', (name, others) => {
    expect(forms(() => otherSigns(name, random))).toEqual(new Set(others));
  });
});

describe('otherNumeral', () => {
  test.each([
    ['Sukamaju II', ['Sukamaju 2', 'Sukamaju2', 'Sukamaju dua']],
    ['Simpang Dua', ['Simpang 2', 'Simpang2', 'Simpang II']],
    ['Blok 15', ['Blok XV']],
    ['Kampung Baru 76', [null]],
    ["Ba'i", [null]],
    ['Sukamaju', [null]],
  ])('writes %s also as %j', (name, others) => {
    expect(forms(() => otherNumeral(name, random))).toEqual(new Set(others));
  });
  test('keeps the number', () => {
    for (const other of forms(() => otherNumeral('Pasar VIII', random)))
      expect(['pasar8', 'pasardelapan']).toContain(numberedLettersOf(other!));
  });
});
