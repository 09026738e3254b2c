import { HtmlValidate } from 'html-validate';

/**
 * Checks one page by html-validate's rules for the HTML standard and for accessibility. Rules of taste, and those that
 * the site answers in another way, are off.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // HTML allows any id without white space; place codes begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // A scrollable table needs a tab stop and a name to be scrolled with the keyboard: a region, not a landmark section.
    // The list of a combobox is no <select>.
    'prefer-native-element': ['error', { exclude: ['region', 'img', 'listbox'] }],
  },
});

/** Faults of a page, each with its line and rule. */
export async function standardHtmlFaults(file: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column}: ${message} (${ruleId})`),
  );
}
