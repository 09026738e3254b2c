/** A link of `llms.txt`. */
export interface LlmsLink {
  readonly name: string;
  /** Address below the host, as `makeUrls` gives it. */
  readonly href: string;
  /** What is there, in one line. */
  readonly note: string;
}
export interface LlmsSection {
  readonly title: string;
  readonly links: readonly LlmsLink[];
}

/** What `llms.txt` says. */
export interface LlmsDocument {
  readonly title: string;
  readonly summary: string;
  /** Paragraphs below the summary. */
  readonly about: readonly string[];
  /** Rules that a reader must keep, by language. */
  readonly rules: readonly { readonly rulesLead: string; readonly rules: readonly string[] }[];
  readonly sections: readonly LlmsSection[];
}

/** Text that Markdown takes for nothing else. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, String.raw`\$&`);

/**
 * What the site is and where its data are, as Markdown for programs that read text. Sections without a link are left out.
 * Source: https://llmstxt.org/
 */
export function llmsText({ title, summary, about, rules, sections }: LlmsDocument, site: URL): string {
  const link = ({ name, href, note }: LlmsLink) => `- [${plain(name)}](${new URL(href, site).href}): ${plain(note)}`;
  const blocks = [
    `# ${plain(title)}`,
    `> ${plain(summary)}`,
    ...about.map(plain),
    ...rules.flatMap(({ rulesLead, rules: list }) => [
      plain(rulesLead),
      list.map((rule) => `- ${plain(rule)}`).join('\n'),
    ]),
    ...sections
      .filter(({ links }) => links.length > 0)
      .map((section) => `## ${plain(section.title)}\n\n${section.links.map(link).join('\n')}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}
