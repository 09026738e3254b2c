import { describe, expect, test } from 'vitest';
import { resolveAddress } from './addresses.ts';

describe('resolveAddress', () => {
  const from = (address: string, base = '/') => resolveAddress(address, 'wilayah/32/index.html', base);
  test('leads to the file that a host would send', () => {
    expect(from('/data/')).toEqual({ kind: 'internal', file: 'data/index.html', fragment: '' });
    expect(from('../32.76/#tanya')).toEqual({ kind: 'internal', file: 'wilayah/32.76/index.html', fragment: 'tanya' });
    expect(from('#unduh')).toEqual({ kind: 'internal', file: 'wilayah/32/index.html', fragment: 'unduh' });
    expect(from('/')).toEqual({ kind: 'internal', file: 'index.html', fragment: '' });
  });
  test('keeps to the base of a site under a sub-path', () => {
    expect(from('/guyub/data/', '/guyub/')).toMatchObject({ kind: 'internal', file: 'data/index.html' });
    expect(from('/data/', '/guyub/')).toEqual({ kind: 'wrong', why: 'outside the base /guyub/' });
  });
  test('tells elsewhere from wrong', () => {
    expect(from('https://example.org/x')).toEqual({ kind: 'external' });
    expect(from('//example.org/x')).toEqual({ kind: 'external' });
    expect(from('mailto:a@example.org')).toEqual({ kind: 'external' });
    expect(from('')).toMatchObject({ kind: 'wrong', why: 'empty address' });
    expect(from('javascript:alert(1)')).toMatchObject({ kind: 'wrong' });
    expect(from('http://127.0.0.1:4321/')).toMatchObject({ kind: 'wrong', why: 'an address of a machine' });
    expect(from('/50%/')).toEqual({ kind: 'wrong', why: 'a percent sign that is no code of a character' });
  });
});
