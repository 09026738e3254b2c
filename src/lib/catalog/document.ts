/** A document as it is published: JSON with an indent of two, and a line break at its end. */
export const document = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A JSON-LD graph, a node a line: half the size of an indented one, and a change of one node is a change of one line. */
export const graphDocument = (context: unknown, nodes: readonly unknown[]): string =>
  `{\n"@context": ${JSON.stringify(context)},\n"@graph": [\n${nodes.map((node) => JSON.stringify(node)).join(',\n')}\n]\n}\n`;

/** Name of a release that needs no host: `wilayah/2025.0.0`. */
export const releaseId = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `${name}/${version}`;
