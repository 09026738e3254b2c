import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { MakeFinder } from './measure.ts';
import { measure } from './measure.ts';
import type { PlaceQuery } from './place-queries.ts';

const query = (text: string, fits: readonly string[]): PlaceQuery => ({
  kind: 'nama',
  half: 'report',
  text,
  origin: fits[0]!,
  fits,
});
/** Made-up files: each first letter has one, whose lines are a name and its code. */
const files: Readonly<Record<string, string>> = {
  s: 'sukamaju 71.01.01.2001\nsuka 71.01.01.2009',
  m: 'melati 71.01.01\nmelati 71.71.01.1004',
};
/** Answers with all of the file whose name begins as the query does. */
const byFirstWord: MakeFinder = (load) => ({
  async find(text) {
    const lines = (await load(text.charAt(0))).split('\n');
    await load(text.charAt(0));
    return { options: lines.map((line) => ({ code: line.split(' ')[1]! })) };
  },
});
const read = async (path: string) => files[path] ?? '';
const size = (path: string) => gzipSync(files[path]!, { level: 6 }).length;

test('the first answer that fits gives the rank; none gives none', async () => {
  const queries = [query('sukamaju', ['71.01.01.2001']), query('melati', ['71.71.01.1004']), query('mawar', ['71.01'])];
  const outcomes = await measure(queries, byFirstWord, read);
  expect(outcomes.map(({ rank }) => rank)).toEqual([1, 2, null]);
  expect(outcomes[1]!.answers).toEqual(['71.01.01', '71.71.01.1004']);
});
test('a file counts once for a query, and again for the next', async () => {
  const outcomes = await measure(
    [query('suka', ['0']), query('sari', ['0']), query('mawar', ['0'])],
    byFirstWord,
    read,
  );
  expect(outcomes.map(({ bytes }) => bytes)).toEqual([size('s'), size('s'), size('m')]);
});
test('what stands after the fifth answer is not shown, so it does not count', async () => {
  const six: MakeFinder = () => ({
    find: async () => ({ options: ['1', '2', '3', '4', '5', '6'].map((code) => ({ code })) }),
  });
  const [outcome] = await measure([query('x', ['6'])], six, read);
  expect([outcome!.rank, outcome!.answers.length, outcome!.bytes]).toEqual([null, 5, 0]);
});
