import { describe, expect, test } from 'vitest';
import { excerptParts } from './excerpt.ts';

describe('excerptParts', () => {
  test('splits at the words found', () => {
    expect(excerptParts('Pedoman <mark>Karang</mark> <mark>Taruna</mark>.')).toEqual([
      { text: 'Pedoman ', marked: false },
      { text: 'Karang', marked: true },
      { text: ' ', marked: false },
      { text: 'Taruna', marked: true },
      { text: '.', marked: false },
    ]);
  });
  test('decodes the two entities that Pagefind writes', () => {
    expect(excerptParts('&lt;img onerror=x&gt;')).toEqual([{ text: '<img onerror=x>', marked: false }]);
  });
  test('decodes once: an ampersand is text', () => {
    expect(excerptParts('A &amp; B &amp;lt; C')).toEqual([{ text: 'A &amp; B &amp;lt; C', marked: false }]);
  });
  test('leaves a mark that is never closed as text', () => {
    expect(excerptParts('a <mark>b')).toEqual([{ text: 'a <mark>b', marked: false }]);
  });
  test('gives nothing for an empty excerpt', () => {
    expect(excerptParts('')).toEqual([]);
  });
});
