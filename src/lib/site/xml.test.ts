import { describe, expect, test } from 'vitest';
import { childrenOf, readXml } from './read-xml.ts';
import { element, escapeXml, text, xmlDocument } from './xml.ts';

describe('the writer of XML', () => {
  test('texts and attributes are escaped, and so is the end of a CDATA section', () => {
    expect(element('a', { href: '?x=1&y="<2>"' }, text('<b> & ]]>'))).toBe(
      '<a href="?x=1&amp;y=&quot;&lt;2&gt;&quot;">&lt;b&gt; &amp; ]]&gt;</a>',
    );
  });
  test('what XML cannot hold becomes the replacement character; a tab, a line feed and an emoji stay', () => {
    expect(escapeXml('a\u0000b\u001Fc\uFFFEd\uD800e')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
    expect(escapeXml('a\tb\nc\rd 🏡')).toBe('a\tb\nc&#13;d 🏡');
  });
  test('an attribute without a value is left out, an element without children has no end tag', () => {
    expect(element('link', { rel: 'self', title: undefined })).toBe('<link rel="self"/>');
  });
  test('a document has its declaration, and each child of the root on a line', () => {
    expect(xmlDocument('r', { xmlns: 'urn:x' }, [element('a', {}), element('b', {}, text('c'))])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<r xmlns="urn:x">\n<a/>\n<b>c</b>\n</r>\n',
    );
  });
});

describe('the reader of XML', () => {
  const read = (body: string) => readXml(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`);
  test('gives back what the writer wrote: hostile texts, in elements and attributes', () => {
    const hostile = '</a><script>"x"</script> & &amp; ]]> \r 🏡 \u202E';
    const [found] = childrenOf(readXml(xmlDocument('r', {}, [element('a', { b: hostile }, text(hostile))])), 'a');
    expect(found?.text).toBe(hostile);
    expect(found?.attributes.get('b')).toBe(hostile);
  });
  test.each([
    ['<a><b></a></b>', '</a> closes <b> at line 2'],
    ['<a>', '<a> is not closed'],
    ['<a/><b/>', 'not one root'],
    ['<a/>x', 'not one root'],
    ['<a>&nbsp;</a>', '"&nbsp;" is no reference'],
    ['<a>\n& b</a>', 'is no reference'],
    ['<a>&#0;</a>', '"&#0;" is no reference'],
    ['<a>&#x110000;</a>', 'is no reference'],
    ['<a>]]></a>', '"]]>" in a text'],
    ['<a b="1" b="2"/>', 'attribute b stands twice'],
    ['<a b=1/>', 'no tag'],
    ['<a>1 < 2</a>', 'no tag'],
    ['<!DOCTYPE a><a/>', 'no tag'],
    ['<a>\u0001</a>', 'a character that XML cannot hold'],
  ])('%s is refused', (body, fault) => {
    expect(() => read(body)).toThrow(fault);
  });
  test('a document without its declaration is refused', () => {
    expect(() => readXml('<a/>')).toThrow('no declaration');
  });
});
