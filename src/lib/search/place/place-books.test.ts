import { describe, expect, test } from 'vitest';
import { examplePlaceIndex } from '../../../../tests/fixtures/example-place-index.ts';
import { placeBooks } from './place-books.ts';

/** A load that first gives these answers, then the example's. */
function loadAfter(...first: (Error | string)[]) {
  const { load, loaded } = examplePlaceIndex();
  const answers = [...first];
  return {
    loaded,
    load: async (path: string) => {
      const text = await load(path);
      const answer = answers.shift() ?? text;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

describe('the files of the index', () => {
  test('are read each by its kind', async () => {
    const books = placeBooks(examplePlaceIndex().load);
    expect((await books.core()).provinces).toHaveLength(2);
    expect((await books.piece('awal', 0)).at(-2)).toMatchObject({ name: 'sukamanah', places: [5] });
    expect(await books.regency('32.76')).toMatchObject([
      { code: '32.76.08', name: 'Cilodong', forms: { key: 'cilodong' }, villages: [{ name: 'Sukamaju' }, {}, {}] },
    ]);
    expect((await books.postal('16')).get('414')).toEqual([7, 8]);
    expect(await books.formerly('32')).toContainEqual({
      code: '32.76.08.1009',
      name: 'Kelurahan Contoh',
      year: 2021,
      today: '',
    });
  });
  test('are loaded once, also by two who ask at once', async () => {
    const { load, loaded } = examplePlaceIndex();
    const books = placeBooks(load);
    await Promise.all([books.regency('32.76'), books.regency('32.76')]);
    await books.regency('32.76');
    await books.regency('33.76');
    expect(loaded).toEqual(['wilayah/32.76.txt', 'wilayah/33.76.txt']);
  });
  test('are asked for again where they did not arrive', async () => {
    const { load, loaded } = loadAfter(new Error('no network'));
    const books = placeBooks(load);
    await expect(books.regency('32.76')).rejects.toThrow('no network');
    expect((await books.regency('32.76'))[0]?.name).toBe('Cilodong');
    expect(loaded).toEqual(['wilayah/32.76.txt', 'wilayah/32.76.txt']);
  });
  test('are asked for again where a page came in their place', async () => {
    const page = '<!doctype html>\n<title>Masuk ke jaringan</title>';
    const books = placeBooks(loadAfter(page, page, page).load);
    await expect(books.postal('16')).rejects.toThrow('place search: the file of postal codes 16 is damaged');
    await expect(books.formerly('32')).rejects.toThrow('place search: the file of old codes of 32 is damaged');
    await expect(books.core()).rejects.toThrow(SyntaxError);
    expect((await books.postal('16')).size).toBe(3);
    expect(await books.formerly('32')).toHaveLength(2);
    expect((await books.core()).regencies).toHaveLength(4);
  });
});
