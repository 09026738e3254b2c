import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announcer } from './announcer.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('announcer says the last of a quick row of sentences, once', () => {
  const region = { textContent: '' };
  const say = announcer(region, 600);
  say('12 lembaga cocok');
  vi.advanceTimersByTime(599);
  say('3 lembaga cocok');
  vi.advanceTimersByTime(599);
  expect(region.textContent).toBe('');
  vi.advanceTimersByTime(1);
  expect(region.textContent).toBe('3 lembaga cocok');
});
