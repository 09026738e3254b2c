import { describe, expect, test } from 'vitest';
import { examplePlace } from '../../../tests/fixtures/example-places.ts';
import { buildHierarchy } from '../region/hierarchy.ts';
import { planPlaceIndex } from '../region/place-index.ts';
import { estimatedBytes, indexSections, pagesByLetter } from './place-index.ts';

/** A made-up tree: names that begin with M, in Central Java, Papua and Aceh. */
const tree = buildHierarchy([
  examplePlace('33', 'Jawa Tengah'),
  examplePlace('33.28', 'Kabupaten Maju'),
  examplePlace('33.28.01', 'Maju'),
  examplePlace('33.28.01.2001', 'Maju'),
  examplePlace('33.28.01.1002', 'Ma Ju'),
  examplePlace('91', 'Papua'),
  examplePlace('91.71', 'Kota Mina'),
  examplePlace('91.71.01', 'Muara'),
  examplePlace('91.71.01.2001', 'Mu’a'),
]);
const pages = planPlaceIndex(tree.places, () => 1, 100);
const page = (prefix: string) => {
  const found = pages.find((candidate) => candidate.prefix === prefix);
  if (found === undefined) throw new Error(`no page ${prefix}`);
  return indexSections(found, tree);
};

describe('a page of the index', () => {
  test('is one part where its names are few, titled by the first and the last', () => {
    expect(page('m').map(({ id, title }) => [id, title])).toEqual([['ma', 'Ma–Mu']]);
    expect(page('p').map(({ id, title }) => [id, title])).toEqual([['pa', 'Pa…']]);
  });
  test('groups places of one name; another spelling of the same letters is the next name', () => {
    expect(
      page('m')[0]
        ?.groups.slice(0, 2)
        .map(({ name, entries }) => `${name}: ${entries.map(({ code }) => code).join(' ')}`),
    ).toEqual(['Maju: 33.28 33.28.01 33.28.01.2001', 'Ma Ju: 33.28.01.1002']);
  });
  test('says of each place what it is and where, in short and with the local word', () => {
    const said = (prefix: string) =>
      page(prefix).flatMap(({ groups }) =>
        groups.flatMap(({ entries }) => entries.map(({ what, where }) => what + where)),
      );
    expect(said('m')).toEqual([
      'Kabupaten di Jawa Tengah',
      'Kecamatan di Kab. Maju, Jawa Tengah',
      'Desa di Kec. Maju, Kab. Maju, Jawa Tengah',
      'Kelurahan di Kec. Maju, Kab. Maju, Jawa Tengah',
      'Kota di Papua',
      'Desa di Distrik Muara, Kota Mina, Papua',
      'Distrik di Kota Mina, Papua',
    ]);
    expect(said('j')).toEqual(['Provinsi']);
  });
  test('has parts of at most 60 places: the next letter parts them, then the one after it; small neighbours join', () => {
    const names = ['Ka', ...Array<string>(50).fill('Kaa'), ...Array<string>(11).fill('Kab'), 'Kac', 'Ke', 'Ki'];
    const many = buildHierarchy([
      examplePlace('11', 'Aceh'),
      examplePlace('11.01', 'Kabupaten Aceh'),
      examplePlace('11.01.01', 'Aceh'),
      ...names.map((name, i) => examplePlace(`11.01.01.${2001 + i}`, name)),
    ]);
    const found = planPlaceIndex(many.places, () => 1, 1000).find(({ prefix }) => prefix === 'k');
    expect(
      found &&
        indexSections(found, many).map(({ title, groups }) => `${title}: ${groups.map(({ name }) => name).join(' ')}`),
    ).toEqual(['Ka–Kaa: Ka Kaa', 'Kab–Ki: Kab Kac Ke Ki']);
  });
  test('keeps the places of one name in one part, even where they are more', () => {
    const same = buildHierarchy(Array.from({ length: 61 }, (_, i) => examplePlace(String(11 + i), 'Ka')));
    const [only] = planPlaceIndex(same.places, () => 1, 1000);
    expect(only && indexSections(only, same).map(({ title, groups }) => [title, groups[0]?.entries.length])).toEqual([
      ['Ka…', 61],
    ]);
  });
});
test('pagesByLetter: the pages of a letter together, those of digits last and together', () => {
  expect(
    pagesByLetter(
      ['1', '2', 'a', 'ab', 'b'].map((prefix) => ({ prefix, places: [], total: 0, longer: [], shorter: [] })),
    ),
  ).toEqual([
    { id: 'a', title: 'A', prefixes: ['a', 'ab'] },
    { id: 'b', title: 'B', prefixes: ['b'] },
    { id: 'angka', title: 'Angka', prefixes: ['1', '2'] },
  ]);
});
test('estimatedBytes grows with the name', () => {
  expect(['Abc', 'Abcdef'].map((nama) => estimatedBytes({ kode: '11', nama }))).toEqual([23, 24]);
});
