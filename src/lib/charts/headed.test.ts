import { expect, test } from 'vitest';
import { headed } from './headed.ts';

test('headed puts a heading above a drawing, in as many lines as it needs', () => {
  const drawing = { width: 348, height: 100, content: '<rect/>' };
  expect(headed('Semua provinsi', drawing)).toEqual({
    width: 348,
    height: 124,
    content: '<text class="chart-strong" x="0" y="13">Semua provinsi</text><g transform="translate(0 24)"><rect/></g>',
  });
  expect(headed('Semua provinsi pada satu sumbu; titik-titiknya bisa bertumpuk', drawing).height).toBe(140);
});
