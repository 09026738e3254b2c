import { describe, expect, test } from 'vitest';
import { messages } from '../i18n/messages.ts';
import { exampleTree } from '../../../tests/fixtures/example-places.ts';
import { describeCounts, namesAbove, placeSeenFrom } from './place-view.ts';

describe('how a page speaks of places', () => {
  const tree = exampleTree();
  test('describeCounts lists kinds from the largest, in words', () => {
    expect(describeCounts(tree.countsBelow('11'), messages.id.kind, 'id')).toBe(
      '1 kabupaten, 1 kota, 1 kecamatan, 1 desa, 1 kelurahan',
    );
    expect(describeCounts(tree.countsBelow('12'), messages.id.kind, 'id')).toBe('');
  });
  test('namesAbove names the nearest first', () => {
    expect(namesAbove(tree, '11.01.01')).toBe('Kabupaten Contoh, Provinsi Contoh');
    expect(namesAbove(tree, '11')).toBe('');
  });
  test('placeSeenFrom names the places between, and nothing for the place itself', () => {
    expect(placeSeenFrom(tree, '11.01.01.1001', '11.01')).toBe('Kelurahan Kelurahan A, Kecamatan Kecamatan Contoh');
    expect(placeSeenFrom(tree, '11.01', '11.01')).toBe('');
  });
});
