import { describe, expect, test } from 'vitest';
import type { ResultSection } from './best-section.ts';
import { bestSection } from './best-section.ts';

const content = 'Karang Taruna untuk pemuda. Umur? Karang Taruna 13 tahun. Hukum: Karang Taruna, Karang Taruna, umur.';
const section = (title: string, locations: readonly number[], weight = 1): ResultSection => ({
  title,
  url: `/program/karang-taruna/#${title}`,
  excerpt: '',
  weighted_locations: locations.map((location) => ({ location, balanced_score: weight })),
  ...(title === '' ? {} : { anchor: {} }),
});

describe('bestSection', () => {
  const title = 'Apa itu Karang Taruna?';
  test('has most of the words, and is no list of one of them', () => {
    const sections = [section('', [0, 1]), section('umur', [4, 5, 6]), section('hukum', [10, 11, 12, 13, 14])];
    expect(bestSection({ title, content, sections }, 'Karang Taruna umur?')?.title).toBe('umur');
    expect(bestSection({ title, content, sections }, 'umur pemuda')?.title).toBe('umur');
  });
  test('need not repeat the words of the title', () => {
    const sections = [section('hukum', [10, 11]), section('umur', [4])];
    expect(bestSection({ title, content, sections }, 'umur karang taruna')?.title).toBe('umur');
  });
  test('has a word of the query in its heading rather than in its text', () => {
    const sections = [section('umur', [4]), section('hukum', [14], 36)];
    expect(bestSection({ title, content, sections }, 'umur')?.title).toBe('hukum');
  });
  test('is the beginning where the page is about the query', () => {
    const sections = [section('', [0, 1]), section('umur', [5, 6], 36)];
    expect(bestSection({ title, content, sections }, 'karang taruna')?.title).toBe('');
    expect(bestSection({ title, content, sections: sections.slice(1) }, 'karang taruna')).toBeUndefined();
  });
  test('is none where the result has no sections', () => {
    expect(bestSection({ title, content, sections: [] }, 'umur')).toBeUndefined();
  });
});
