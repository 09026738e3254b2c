import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeHash, importsOf } from './code-hash.ts';

let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-code-'));
  mkdirSync(join(folder, 'deep'));
  write('a.ts', "import { b } from './deep/b.ts';\nimport type { C } from './c.ts';\nexport const a = b;\n");
  write('deep/b.ts', "import Papa from 'papaparse';\nexport const b = Papa;\n");
  write('c.ts', 'export interface C {}\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('importsOf finds what is imported and re-exported, over several lines, types apart', () => {
  expect(
    importsOf(
      "import a from 'a';\nimport {\n  b,\n} from './b.ts';\nimport type { C } from './c.ts';\nexport { d } from './d.ts';\nimport './e.css';\nexport const text = \"import x from 'x'\";\n",
    ),
  ).toEqual(['a', './b.ts', './d.ts', './e.css']);
});
test('the hash changes with a module at any depth, not with a type', () => {
  const before = codeHash([join(folder, 'a.ts')]);
  write('c.ts', 'export interface C { readonly more: true }\n');
  expect(codeHash([join(folder, 'a.ts')])).toBe(before);
  write('deep/b.ts', "import Papa from 'papaparse';\nexport const b = [Papa];\n");
  expect(codeHash([join(folder, 'a.ts')])).not.toBe(before);
});
test('a package that is not installed is an error that says what to do', () => {
  write('a.ts', "import x from 'no-such-package-here';\n");
  expect(() => codeHash([join(folder, 'a.ts')])).toThrow('no package no-such-package-here is installed; run npm ci');
});
