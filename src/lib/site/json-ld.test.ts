import { expect, test } from 'vitest';
import { jsonLdText } from './json-ld.ts';

test('jsonLdText keeps a text from ending its script element, and reads back to the same value', () => {
  const hostile = { name: '</script><script>alert(1)</script><!-- & "x"' };
  expect(jsonLdText(hostile)).not.toContain('<');
  expect(JSON.parse(jsonLdText(hostile))).toEqual(hostile);
});
