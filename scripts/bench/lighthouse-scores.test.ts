import type { Result } from 'lighthouse';
import { describe, expect, test } from 'vitest';
import { isAsAsked, pageScores } from './lighthouse-scores.ts';

/** The part of a result of Lighthouse that is read, with made-up scores. */
const result = (performance: number, contrast: number) =>
  ({
    audits: {
      'largest-contentful-paint': { title: 'LCP', score: 0.95, numericValue: 1234.5 },
      'total-blocking-time': { title: 'TBT', score: 0.5, numericValue: 300 },
      'cumulative-layout-shift': { title: 'CLS', score: 1, numericValue: 0.01 },
      'total-byte-weight': { title: 'Bytes', score: 1, numericValue: 40_000 },
      'color-contrast': { title: 'Contrast', score: contrast },
      'video-caption': { title: 'Captions', score: null },
      hidden: { title: 'Without weight', score: 0 },
    },
    categories: {
      performance: {
        score: performance,
        auditRefs: ['largest-contentful-paint', 'total-blocking-time'].map((id) => ({ id, weight: 10 })),
      },
      accessibility: {
        score: contrast,
        auditRefs: [
          { id: 'color-contrast', weight: 7 },
          { id: 'video-caption', weight: 10 },
          { id: 'hidden', weight: 0 },
        ],
      },
      'best-practices': { score: 1, auditRefs: [] },
      seo: { score: 1, auditRefs: [] },
    },
  }) as unknown as Result;

describe('pageScores', () => {
  test('gives scores of 100, times and bytes', () => {
    expect(pageScores(result(0.984, 1))).toMatchObject({
      scores: { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 },
      lcp: 1234.5,
      cls: 0.01,
      tbt: 300,
      bytes: 40_000,
    });
  });
  test('names what takes a point away: not what has no weight, nor what does not apply', () => {
    expect(pageScores(result(0.98, 0.9)).failing).toEqual(['total-blocking-time (TBT)', 'color-contrast (Contrast)']);
  });
  test('a page that could not be looked at is an error', () => {
    const failed = { ...result(1, 1), runtimeError: { code: 'NO_FCP', message: 'nothing painted' } } as Result;
    expect(() => pageScores(failed)).toThrow('NO_FCP: nothing painted');
  });
});
test('isAsAsked asks performance for 98 and the others for 100', () => {
  expect(isAsAsked(pageScores(result(0.98, 1)))).toBe(true);
  expect(isAsAsked(pageScores(result(0.97, 1)))).toBe(false);
  expect(isAsAsked(pageScores(result(1, 0.99)))).toBe(false);
});
