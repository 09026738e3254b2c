import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Rooms read only from their left: data → scripts → src/lib → src/store → pages and components (docs/architecture.md). */
const forbid = (...groups) => ({ 'no-restricted-imports': ['error', { patterns: groups }] });
const nodeModules = {
  group: ['node:*', 'astro', 'astro:*', 'astro/*'],
  message: 'No files, no Astro: src/lib is pure, src/client runs in a browser.',
};
const rightwards = {
  group: ['**/store/**', '**/components/**', '**/pages/**', '**/layouts/**', '**/scripts/**'],
  message: 'Rooms import only from their left.',
};

export default tseslint.config(
  { ignores: ['dist/', '.cache/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/lib/**/*.ts'],
    ignores: ['src/lib/**/*.test.ts'],
    rules: {
      ...forbid(nodeModules, rightwards),
      'no-restricted-globals': ['error', 'process', 'fetch', 'window', 'document', 'Buffer'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pass the date in.' },
        { object: 'Math', property: 'random', message: 'Deterministic by construction.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Pass the date in.' },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/]',
          message: 'Use lib/i18n/format.ts: it names its locale.',
        },
      ],
    },
  },
  {
    files: ['src/components/**', 'src/layouts/**'],
    rules: forbid({
      group: ['node:*', 'astro:content', '**/store/**'],
      message: 'Components show what they are given.',
    }),
  },
  {
    files: ['src/client/**'],
    rules: forbid(nodeModules, { group: ['**/store/**', '**/scripts/**'], message: 'A browser has no files.' }),
  },
  { files: ['**/*.test.ts', 'tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
