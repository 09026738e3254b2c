import { expect, test } from 'vitest';
import { legend } from './legend.ts';

const mark = (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="3"/>`;
const entries = ['kabupaten', 'kota'].map((name) => ({ name, mark }));

test('legend stands in one row, or in more where the width needs it', () => {
  expect(legend(entries, 348).height).toBe(24);
  expect(legend(entries, 100).height).toBe(44);
  expect(legend([], 348)).toEqual({ height: 0, content: '' });
});
test('legend draws each mark before its name', () => {
  expect(legend(entries.slice(0, 1), 348).content).toBe(
    '<circle cx="6" cy="9" r="3"/><text class="chart-name" x="18" y="13">kabupaten</text>',
  );
});
