/**
 * Texts in the XML of a workbook. XML cannot hold control characters, and turns CR into LF, so ECMA-376 (Part 1,
 * 22.9.2.19, ST_Xstring) writes such a character as `_xHHHH_`, and an underscore that would be misread as `_x005F_`.
 */

/** Longest text of a cell, in UTF-16 units. Source: Excel specifications and limits. */
export const longestCell = 32_767;

/** An underscore that a reader may take for an escape, and what XML 1.0 forbids; CR too, which it turns into LF. */
const special = /_(?=x[0-9A-Fa-f]{4})|(?![\t\n])[\u0000-\u001F]|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** Quick test that rules out nearly every text: only characters that stand for themselves, in XML too. */
const plain = /^[\t\n\u0020-\u0025\u0027-\u003B\u003D\u003F-\u005E\u0060-\uD7FF\uE000-\uFFFD]*$/;

/** A character, of one or two UTF-16 units, by its numbers: `_x000D_`. */
export const escapeUnits = (character: string): string =>
  [...Array(character.length).keys()]
    .map((i) => `_x${character.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');

/** A text as a cell's XML carries it, its entities not yet escaped. */
export const escapeText = (text: string): string => (plain.test(text) ? text : text.replace(special, escapeUnits));

/** A text as it stands in the XML itself. */
export const xmlText = (text: string): string =>
  plain.test(text) ? text : escapeText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that stands in XML: its entities, then its `_xHHHH_` read. */
export function readXmlText(xml: string): string {
  const text = xml.includes('&')
    ? xml.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) =>
        name === undefined
          ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
          : (entities[name] ?? whole),
      )
    : xml;
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}
