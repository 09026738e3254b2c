/** An element of an XML document. */
export interface XmlElement {
  /** Name as it is written, with its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own texts, joined. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What XML 1.0 forbids. */
const forbidden = /(?![\t\n\r])[\u0000-\u001F]|\p{Cs}|[\uFFFE\uFFFF]/u;
/** Names as this site writes them; the standard allows more. */
const name = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const openTag = new RegExp(String.raw`<(${name})((?:\s+${name}="[^"<]*")*)\s*(/?)>`, 'y');
const closeTag = new RegExp(String.raw`</(${name})\s*>`, 'y');
const attribute = new RegExp(String.raw`\s+(${name})="([^"<]*)"`, 'g');

/** An element whose end is not read yet. */
interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a document of XML 1.0, strictly: everything that is not well-formed is refused, and so is what this site never
 * writes (document types, CDATA, comments, processing instructions, attributes in single quotes).
 * @throws Error that says what is wrong, and where
 */
export function readXml(document: string): XmlElement {
  const start = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(document)?.[0];
  const fail = (what: string, at: number): never => {
    throw new Error(`XML: ${what} at line ${document.slice(0, at).split('\n').length}`);
  };
  if (start === undefined) return fail('no declaration', 0);
  const bad = forbidden.exec(document);
  if (bad !== null) fail('a character that XML cannot hold', bad.index);
  const decode = (raw: string, at: number): string => {
    if (raw.includes(']]>')) fail('"]]>" in a text', at);
    return raw.replace(/&([^&;]*);?/g, (whole, reference: string) => {
      const code = /^#(?:(\d+)|x([\dA-Fa-f]+))$/.exec(reference);
      const point = code === null ? NaN : code[1] === undefined ? parseInt(code[2] ?? '', 16) : Number(code[1]);
      const character = Number.isNaN(point) || point > 0x10_ff_ff ? entities[reference] : String.fromCodePoint(point);
      if (!whole.endsWith(';') || character === undefined || character === '\0' || forbidden.test(character))
        return fail(`"${whole}" is no reference`, at);
      return character;
    });
  };
  const readAttributes = (raw: string, at: number): Map<string, string> => {
    const found = new Map<string, string>();
    for (const [, key = '', value = ''] of raw.matchAll(attribute)) {
      if (found.has(key)) fail(`attribute ${key} stands twice`, at);
      found.set(key, decode(value, at));
    }
    return found;
  };

  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const stack: Open[] = [root];
  let at = start.length;
  while (at < document.length) {
    const top = stack.at(-1) ?? root;
    const next = document.indexOf('<', at);
    const end = next < 0 ? document.length : next;
    top.text += decode(document.slice(at, end), at);
    if (next < 0) break;
    closeTag.lastIndex = openTag.lastIndex = next;
    const closing = closeTag.exec(document);
    const opening = closing === null ? openTag.exec(document) : null;
    if (closing !== null) {
      if (closing[1] !== top.name) fail(`</${closing[1] ?? ''}> closes <${top.name}>`, next);
      stack.pop();
      at = closeTag.lastIndex;
    } else if (opening !== null) {
      const [, tag = '', raw = '', empty] = opening;
      const element: Open = { name: tag, attributes: readAttributes(raw, next), children: [], text: '' };
      top.children.push(element);
      if (empty === '') stack.push(element);
      at = openTag.lastIndex;
    } else fail('no tag', next);
  }
  if (stack.length > 1) fail(`<${stack.at(-1)?.name ?? ''}> is not closed`, document.length);
  const [only, ...more] = root.children;
  if (only === undefined || more.length > 0 || root.text.trim() !== '') return fail('not one root', document.length);
  return only;
}

/** The children of a name. */
export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name);
