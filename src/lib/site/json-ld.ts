/**
 * JSON for a `<script type="application/ld+json">`: `<` is written as its escape, so that no text of the data can end
 * the element or open a comment (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
export const jsonLdText = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
