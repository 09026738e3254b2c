/** A node of a JSON-LD document, and values of its members. */
export interface Node {
  readonly [member: string]: NodeValue | undefined;
}
export type NodeValue = string | boolean | Node | readonly NodeValue[];

/** A link to a node that the document describes elsewhere. */
export const ref = (id: string): Node => ({ '@id': id });
export const refs = (ids: readonly string[]): Node[] => ids.map(ref);
/** A text with its language. */
export const said = (value: string, language: 'id' | 'en'): Node => ({ '@value': value, '@language': language });
/** A literal with its datatype: `xsd:date`. */
export const typed = (value: string, datatype: string): Node => ({ '@value': value, '@type': datatype });
/** A text in both languages. */
export const both = ({ id, en }: { readonly id: string; readonly en: string }): Node[] => [
  said(id, 'id'),
  said(en, 'en'),
];
