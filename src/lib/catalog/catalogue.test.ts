import { describe, expect, test } from 'vitest';
import { examplePublished } from '../../../tests/fixtures/example-published.ts';
import { citationCff } from './citation-cff.ts';
import { croissant } from './croissant.ts';
import { csvwMetadata } from './csvw.ts';
import { dcatCatalog } from './dcat.ts';
import { projectOpenData } from './project-open-data.ts';
import { schemaOrgDataset } from './schema-org.ts';
import type { Descriptor, Resource } from '../package/descriptor.ts';
import type { Field } from '../package/field.ts';

type Value = Record<string, unknown>;
const doi = '10.1234/tempat';
const site = examplePublished({ '1.1.0': doi });
const [places, bodies] = site.input.datasets;
const release = bodies!.latest;
const files = () => ({ bytes: 7, sha256: 'ab' });
/** A release of one table with these fields. */
const withFields = (fields: Partial<Field>[]): [Descriptor, Resource] => {
  const [resource] = release.resources;
  const full = fields.map((field) => ({ title: 'Contoh', description: 'Rekaan.', example: 'x', ...field }) as Field);
  const one = { ...resource!, schema: { ...resource!.schema, fields: full, primaryKey: [full[0]!.name] } };
  return [{ ...release, resources: [one] }, one];
};

describe('files of a release are sealed', () => {
  test('they name no host of the site, and are the same each time', () => {
    const sealed = Object.entries(site.files).filter(([path]) => /croissant|csv-metadata|CITATION/.test(path));
    expect(sealed).toHaveLength(17);
    for (const [, text] of sealed) {
      expect(text).not.toContain('example.org/guyub');
      expect(text).toMatch(/[^\n]\n$/);
    }
    expect(croissant(release, files)).toBe(croissant(release, files));
  });
});

describe('croissant', () => {
  const value = JSON.parse(croissant(release, files)) as { recordSet: ({ field: Value[] } & Value)[] } & Value;
  test('links start at its own folder', () => {
    expect(value['url']).toBe('./');
    expect((value['distribution'] as Value[])[0]).toMatchObject({
      '@type': 'cr:FileObject',
      '@id': 'badan.csv',
      contentUrl: 'badan.csv',
      contentSize: '7 B',
      encodingFormat: 'text/csv',
      sha256: 'ab',
    });
  });
  test('a table that is JSON in the release is read from its CSV', () => {
    expect(value.recordSet[1]?.field[0]).toMatchObject({
      '@id': 'label/id',
      source: { fileObject: { '@id': 'label.csv' }, extract: { column: 'id' } },
    });
  });
  test('a key of two columns is a list, of one a link', () => {
    expect(value.recordSet.map(({ key }) => key)).toEqual([
      [{ '@id': 'badan/id' }, { '@id': 'badan/bagian' }],
      { '@id': 'label/id' },
    ]);
  });
  test('types of fields: a code is text, an address an address', () => {
    expect(value.recordSet[0]?.field.map(({ dataType }) => dataType)).toEqual([
      'sc:Text',
      'sc:Text',
      'sc:Text',
      'sc:Integer',
      'sc:Date',
      'sc:URL',
      'sc:Text',
    ]);
  });
  test('a foreign key to another table of the release is a reference; to the table itself or outside it is none', () => {
    const [table, label] = release.resources;
    const key = (resource: string, to: string, other?: string) => ({
      fields: 'catatan',
      reference: { resource, fields: to, ...(other === undefined ? {} : { package: other }) },
    });
    const referred = (foreignKeys: ReturnType<typeof key>[]) => {
      const changed = { ...table!, schema: { ...table!.schema, foreignKeys } };
      const text = croissant({ ...release, resources: [changed, label!] }, files);
      return (JSON.parse(text) as typeof value).recordSet[0]?.field.at(-1)?.['references'];
    };
    expect(referred([key('label', 'id')])).toEqual({ '@id': 'label/id' });
    expect(referred([key('badan', 'id')])).toBeUndefined();
    expect(referred([key('lain', 'id', '../../lain/1.0.0/datapackage.json')])).toBeUndefined();
  });
});

describe('csvwMetadata', () => {
  const column = (field: Partial<Field>) => {
    const table = JSON.parse(csvwMetadata(...withFields([{ name: 'contoh', type: 'string', ...field }]))) as {
      tableSchema: { columns: Value[] };
    };
    return table.tableSchema.columns[0];
  };
  test('the first title of a column is its header', () => {
    expect(column({})).toMatchObject({
      name: 'contoh',
      titles: ['contoh', 'Contoh'],
      datatype: 'string',
      required: false,
    });
  });
  test.each<[string, Partial<Field>, unknown]>([
    ['a pattern', { constraints: { pattern: 'a|b' } }, { base: 'string', format: '^(?:a|b)$' }],
    ['a list of values', { constraints: { enum: ['a.b', 'c'] } }, { base: 'string', format: String.raw`^(?:a\.b|c)$` }],
    ['an address', { format: 'uri' }, 'anyURI'],
    [
      'bounds',
      { type: 'number', constraints: { minimum: -1.5, maximum: 2 } },
      { base: 'number', minimum: -1.5, maximum: 2 },
    ],
    [
      'a year, whose bounds are text',
      { type: 'year', constraints: { minimum: 1945 } },
      { base: 'gYear', minimum: '1945' },
    ],
    ['yes and no', { type: 'boolean' }, { base: 'boolean', format: 'true|false' }],
    ['a shape', { type: 'geojson' }, 'json'],
  ])('%s', (_title, field, datatype) => {
    expect(column(field)?.['datatype']).toEqual(datatype);
  });
  test('a key of the table to itself stays, one to another table does not', () => {
    const own = places!.latest;
    const table = JSON.parse(csvwMetadata(own, own.resources[0]!)) as { tableSchema: Value };
    expect(table.tableSchema).toMatchObject({
      primaryKey: 'kode',
      foreignKeys: [{ columnReference: 'kode_induk', reference: { resource: 'tempat.csv', columnReference: 'kode' } }],
    });
    const other = JSON.parse(csvwMetadata(release, release.resources[0]!)) as { tableSchema: Value };
    expect(other.tableSchema).not.toHaveProperty('foreignKeys');
  });
});

describe('citationCff', () => {
  test('every text is quoted, and what would end it is escaped', () => {
    const text = citationCff({
      ...release,
      title: 'Kutip "ini": #1\n- \\x\u2028\u0085',
      keywords: ['ya', 'ya', '1.0'],
    });
    expect(text).toContain(String.raw`title: "Kutip \"ini\": #1\n- \\x\u2028\u0085"`);
    expect(text).toContain('keywords:\n  - "ya"\n  - "1.0"\n');
    expect(text).toContain('    value: "badan/1.0.0"\n');
  });
  test('a DOI stands twice where there is one, and nowhere where there is none', () => {
    expect(citationCff(release)).not.toContain('doi');
    expect(citationCff(release, doi)).toContain('doi: "10.1234/tempat"\nidentifiers:\n');
    expect(citationCff(release, doi)).toContain('  - type: "doi"\n    value: "10.1234/tempat"\n');
  });
  test('two licences are a list', () => {
    const [licence] = release.licenses;
    const text = citationCff({ ...release, licenses: [licence!, { ...licence!, name: 'MIT' }] });
    expect(text).toContain('license:\n  - "CC-BY-4.0"\n  - "MIT"\n');
  });
});

describe('dcatCatalog', () => {
  const graph = (JSON.parse(dcatCatalog(site.input)) as { '@graph': Value[] })['@graph'];
  const node = (id: string) => graph.find((found) => found['@id'] === `https://example.org/guyub/${id}`);
  test('versions lead to each other, and to the newest', () => {
    const older = { '@id': 'https://example.org/guyub/data/tempat/1.0.0/#dataset' };
    const newer = { '@id': 'https://example.org/guyub/data/tempat/1.1.0/#dataset' };
    expect(node('data/tempat/#dataset')).toMatchObject({
      'dcat:hasVersion': [older, newer],
      'dcat:hasCurrentVersion': newer,
      'dcat:version': '1.1.0',
    });
    expect(node('data/tempat/1.1.0/#dataset')).toMatchObject({ 'dcat:previousVersion': older });
    expect(node('data/tempat/1.0.0/#dataset')).not.toHaveProperty('dcat:previousVersion');
  });
  test('a release has its files for ever, its dataset those of latest', () => {
    expect(node('data/tempat/1.1.0/tempat.csv#distribusi')).toMatchObject({
      'dct:title': { '@value': 'Tempat contoh (CSV)', '@language': 'id' },
      'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' },
      'dcatap:availability': { '@id': 'http://publications.europa.eu/resource/authority/planned-availability/STABLE' },
    });
    expect(node('data/tempat/#dataset')).toMatchObject({
      'dcat:distribution': [
        { '@id': 'https://example.org/guyub/data/tempat/latest/tempat-1.1.0.zip#distribusi' },
        { '@id': 'https://example.org/guyub/data/tempat/latest/tempat.csv#distribusi' },
      ],
    });
  });
  test('descriptors are pages about a release, not forms of it', () => {
    expect(node('data/badan/1.0.0/#dataset')?.['foaf:page']).toContainEqual({
      '@id': 'https://example.org/guyub/data/badan/1.0.0/croissant.json',
    });
  });
  test('a release whose keys lead to another is related to it, where the catalogue has it', () => {
    expect(node('data/badan/1.0.0/#dataset')?.['dct:relation']).toEqual([
      { '@id': 'https://example.org/guyub/data/tempat/1.0.0/#dataset' },
    ]);
  });
  test('a DOI is an identifier of its release alone', () => {
    expect(node('data/tempat/1.1.0/#dataset')?.['adms:identifier']).toMatchObject({
      'skos:notation': { '@value': 'https://doi.org/10.1234/tempat' },
    });
    expect(node('data/tempat/1.0.0/#dataset')).not.toHaveProperty('adms:identifier');
  });
  test('the database has the latest releases as parts, and is not there where it was not published', () => {
    expect(node('data/guyub.sqlite#dataset')?.['dct:hasPart']).toEqual([
      { '@id': 'https://example.org/guyub/data/tempat/1.1.0/#dataset' },
      { '@id': 'https://example.org/guyub/data/badan/1.0.0/#dataset' },
    ]);
    const { 'data/guyub.sqlite': _database, ...manifest } = site.input.manifest;
    expect(dcatCatalog({ ...site.input, manifest })).not.toContain('guyub.sqlite');
  });
  test('a table cut by province is one form of it in many files', () => {
    const part = (code: string) => `data/tempat/1.1.0/partisi/kode_provinsi=${code}/tempat.parquet`;
    const more = { bytes: 5, sha256: 'ab' };
    const text = dcatCatalog({
      ...site.input,
      manifest: { ...site.input.manifest, [part('11')]: more, [part('12')]: more },
    });
    const found = (JSON.parse(text) as { '@graph': Value[] })['@graph'].find((one) =>
      String(one['@id']).endsWith('/1.1.0/partisi/#distribusi'),
    );
    expect(found).toMatchObject({ 'dcat:byteSize': { '@value': '10' } });
    expect(found).not.toHaveProperty('dcat:downloadURL');
  });
});

describe('projectOpenData', () => {
  const feed = JSON.parse(projectOpenData(site.input)) as { dataset: Value[] };
  test('has one entry a dataset, with the files of the latest release', () => {
    expect(feed.dataset).toHaveLength(2);
    expect(feed.dataset[0]).toMatchObject({
      identifier: 'https://example.org/guyub/data/tempat/',
      describedBy: 'https://example.org/guyub/data/tempat/1.1.0/datapackage.json',
      describedByType: 'application/json',
      temporal: '2026-01-01/2026-12-31',
      accrualPeriodicity: 'irregular',
      references: ['https://example.org/guyub/data/tempat/1.1.0/', 'https://doi.org/10.1234/tempat'],
      distribution: [
        { mediaType: 'application/zip', format: 'ZIP' },
        { mediaType: 'text/csv', format: 'CSV', title: 'Tempat contoh (CSV)' },
      ],
    });
  });
  test('leaves a statement of rights out that is too long for the standard', () => {
    const [first] = site.input.datasets;
    const latest = { ...first!.latest, 'guyub:attribution': 'x'.repeat(256) };
    expect(projectOpenData({ ...site.input, datasets: [{ ...first!, latest }] })).not.toContain('"rights"');
    expect(feed.dataset[0]?.['rights']).toBe('Rekaan.');
  });
});

test('schemaOrgDataset names the DOI first, and none where there is none', () => {
  const addresses = {
    release: 'https://example.org/r/',
    dataset: 'https://example.org/d/',
    catalog: 'https://example.org/',
    file: (path: string) => `https://example.org/r/${path}`,
  };
  const make = (given?: string) => schemaOrgDataset(release, site.input.catalog, { ...addresses, doi: given }, []);
  expect(make(doi)).toMatchObject({
    identifier: ['https://doi.org/10.1234/tempat', 'https://example.org/r/'],
    sameAs: 'https://doi.org/10.1234/tempat',
  });
  expect(make()).toMatchObject({ identifier: 'https://example.org/r/' });
  expect(make()).not.toHaveProperty('sameAs');
});
