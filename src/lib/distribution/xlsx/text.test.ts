import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../../../tests/fixtures/hostile-table.ts';
import { libraryText } from './library-text.ts';
import { escapeText, readXmlText, xmlText } from './text.ts';

describe('texts in the XML of a workbook', () => {
  test('a control character is written by its number', () => {
    expect(escapeText('a\u0000b\r\nc\td')).toBe('a_x0000_b_x000D_\nc\td');
  });
  test('an underscore that would be misread is written by its number', () => {
    expect(escapeText('_x0041_ _x00 __')).toBe('_x005F_x0041_ _x00 __');
  });
  test('an underscore before an escape that follows it', () => {
    expect(escapeText('_x0041\u0001')).toBe('_x005F_x0041_x0001_');
    expect(readXmlText('_x005F_x0041_x0001_')).toBe('_x0041\u0001');
  });
  test('half a character, and what XML forbids beside, are written by their units; what it allows is left', () => {
    expect(escapeText('\uD83D \uFFFE 👩 \u007F\uFFFD\u{1FFFE}')).toBe('_xD83D_ _xFFFE_ 👩 \u007F\uFFFD\u{1FFFE}');
  });
  test('markup is escaped in the XML', () => {
    expect(xmlText('<b>&amp;</b>')).toBe('&lt;b&gt;&amp;amp;&lt;/b&gt;');
  });
  test('entities are read by name and by number, once', () => {
    expect(readXmlText('&lt;&#65;&#x42;&amp;#65;&quot;&apos;&lain;')).toBe('<AB&#65;"\'&lain;');
  });
  test.each(hostileTexts)('%j comes back', (text) => {
    expect(readXmlText(xmlText(text))).toBe(text);
  });
});

describe('libraryText', () => {
  test('hides the names of methods that every object has', () => {
    expect(libraryText('constructor')).toBe('_x0063_onstructor');
    expect(libraryText('__proto__')).toBe('_x005F__proto__');
    expect(libraryText('konstruksi')).toBe('konstruksi');
  });
  test('hides characters that the library would drop', () => {
    expect(libraryText('\u007F\uFFFD\u{1FFFE} a')).toBe('_x007F__xFFFD__xD83F__xDFFE_ a');
  });
  test.each(['constructor', '__proto__', 'toString', ...hostileTexts])('%j comes back', (text) => {
    // The library itself escapes markup.
    expect(readXmlText(libraryText(text).replaceAll('&', '&amp;'))).toBe(text);
  });
});
