/** Characters that no document of XML 1.0 can hold, not even as a reference. Source: https://www.w3.org/TR/xml/#charsets */
const unwritable = /(?![\t\n\r])[\u0000-\u001F]|\p{Cs}|[\uFFFE\uFFFF]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as it is, a reader would make it a line feed.
  '\r': '&#13;',
};

/** A text as it may stand in an element or a quoted attribute; what XML cannot hold becomes the replacement character. */
export const escapeXml = (text: string): string =>
  text.replace(unwritable, '\uFFFD').replace(/[&<>"\r]/g, (character) => entities[character] ?? character);

/** XML that is written already. A branded type, so that no text is taken for it. */
export type Xml = string & { readonly xml: true };

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element. Children that are plain texts are escaped; attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly (Xml | Text)[]): Xml {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const inside = children.map((child) => (typeof child === 'string' ? child : escapeXml(child.text))).join('');
  return (inside === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${inside}</${name}>`) as Xml;
}

/** A text among the children of an element. */
export interface Text {
  readonly text: string;
}
export const text = (value: string): Text => ({ text: value });

/** A document with its declaration; each child of the root on a line of its own. */
export function xmlDocument(root: string, attributes: Attributes, children: readonly Xml[]): string {
  const whole = element(root, attributes, ...children.map((child) => `\n${child}` as Xml), '\n' as Xml);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}
