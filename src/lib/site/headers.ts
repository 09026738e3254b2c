/** A rule of a `_headers` file: headers for the paths that a pattern matches. */
export interface HeaderRule {
  /** Path from the site's root; `*` stands for any text, `:name` for any text without a slash. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path pattern a line, its headers indented below it as
 * `Name: value`, `#` for comments.
 * @throws Error that names the line of a header without a pattern or without a colon
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  text.split('\n').forEach((line, i) => {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) return;
    if (/^\S/.test(line)) {
      rules.push({ pattern: content, headers: [] });
      return;
    }
    const [, name, value] = /^([^:\s]+):\s*(.+)$/.exec(content) ?? [];
    const rule = rules.at(-1);
    if (rule === undefined || name === undefined || value === undefined)
      throw new Error(`_headers:${i + 1}: "${content}" is no header of a pattern; write "  Name: value" below a path`);
    rule.headers.push([name, value]);
  });
  return rules;
}

/** The headers of a path: those of every rule that matches, a later rule's in place of an earlier one's. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const found = rules.filter(({ pattern }) => matcher(pattern).test(path)).flatMap(({ headers }) => headers);
  return Object.fromEntries(found.map(([name, value]) => [name.toLowerCase(), value]));
}

const matcher = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split(/(\*|:[a-z]+)/)
      .map((part, i) => (i % 2 === 0 ? escapeExpression(part) : part === '*' ? '.*' : '[^/]+'))
      .join('')}$`,
  );
const escapeExpression = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
