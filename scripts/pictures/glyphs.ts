import type { FontFile } from './font-file.ts';

/** Characters of a picture's texts that none of the fonts has, each once, in order; they would be drawn as nothing. */
export const missingCharacters = (svg: string, fonts: readonly FontFile[]): string[] =>
  [...new Set(drawnText(svg))].filter(
    (character) => !/\s/.test(character) && fonts.every((font) => !font.has(character)),
  );

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'" };

/** What is drawn as text: not titles, descriptions, metadata or styles. */
const drawnText = (svg: string): string =>
  [...svg.replace(/<(title|desc|metadata|style)\b[^>]*>[^]*?<\/\1>/g, '').matchAll(/<text\b[^>]*>([^]*?)<\/text>/g)]
    .map(([, content = '']) => content.replace(/<[^>]*>/g, ' '))
    .join(' ')
    .replace(/&([#\w]+);/g, (entity, name: string) => entities[name] ?? entity);
