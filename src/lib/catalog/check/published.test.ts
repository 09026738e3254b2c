import { describe, expect, test } from 'vitest';
import { examplePublished, publishedOf } from '../../../../tests/fixtures/example-published.ts';
import { checkPublished } from './published.ts';

const { input, files, published } = examplePublished();
type Value = Record<string, unknown>;
/** Faults after one document was changed. */
const after = (path: string, change: (text: string) => string) => {
  const text = files[path];
  if (text === undefined) throw new Error(`no example of ${path}`);
  return checkPublished(publishedOf(input, { ...files, [path]: change(text) })).faults;
};
const afterJson = (path: string, change: (value: never) => void) =>
  after(path, (text) => {
    const value = JSON.parse(text) as never;
    change(value);
    return JSON.stringify(value);
  })
    // A changed document has another hash too: that is another check's word.
    .filter((fault) => !fault.startsWith('Sidik berkas'));

test('what the code publishes has no fault, and every standard has something checked', () => {
  const { results, faults } = checkPublished(published);
  expect(faults).toEqual([]);
  expect(results.map(({ id, documents, faults: count }) => [id, documents, count])).toEqual([
    ['data-package', 5, 0],
    ['csvw', 7, 0],
    ['croissant', 5, 0],
    ['citation-cff', 5, 0],
    ['schema-org', 4, 0],
    ['dcat-ap', 1, 0],
    ['project-open-data', 1, 0],
    ['satu-data', 4, 0],
    ['checksums', 5, 0],
  ]);
});

test('a release without one of its descriptors is a fault', () => {
  const { 'data/badan/1.0.0/croissant.json': _gone, ...others } = files;
  expect(checkPublished(publishedOf(input, others)).faults).toContain(
    'Croissant: data/badan/1.0.0/croissant.json: was not published',
  );
});
test('a document that is no JSON is a fault of it, and the others are still checked', () => {
  const faults = after('katalog.jsonld', () => '{');
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^DCAT-AP: katalog\.jsonld: /);
});

describe('Data Package', () => {
  const path = 'data/badan/1.0.0/datapackage.json';
  const said = (change: (value: { resources: Value[] } & Value) => void) => afterJson(path, change);
  test.each<[string, (value: { resources: Value[] } & Value) => void, string]>([
    ['no licence', (d) => (d['licenses'] = []), 'licenses is missing'],
    ['a licence without name', (d) => (d['licenses'] = [{}]), 'licenses.0: a licence has a name or a path'],
    [
      'another profile',
      (d) => (d['$schema'] = 'x'),
      '$schema is not https://datapackage.org/profiles/2.0/datapackage.json',
    ],
    ['no SemVer', (d) => (d['version'] = '1.0'), 'version is not a semantic version'],
    [
      'a path that climbs',
      (d) => (d.resources[0]!['path'] = '../badan.csv'),
      'resource badan: path is no file beside the descriptor',
    ],
    [
      'a field without meaning',
      (d) => ((d.resources[0] as { schema: { fields: Value[] } }).schema.fields[0]!['description'] = ''),
      'resource badan, field id: description is missing',
    ],
    [
      'a key without column',
      (d) => ((d.resources[0] as { schema: Value }).schema['primaryKey'] = ['x']),
      'resource badan: a key names the column "x", which the schema has not',
    ],
    [
      'a key to nowhere',
      (d) =>
        ((d.resources[0] as { schema: Value }).schema['foreignKeys'] = [
          { fields: 'id', reference: { resource: 'lain', fields: 'id' } },
        ]),
      'resource badan: a foreign key leads to the resource "lain", which the package has not',
    ],
  ])('%s', (_title, change, fault) => {
    expect(said(change)).toContain(`Data Package: ${path}: ${fault}`);
  });
  test('a file of another size, hash or header', () => {
    const faults = after('data/badan/1.0.0/badan.csv', (text) => text.replace('id,bagian', 'id,bagian2'));
    expect(faults.filter((fault) => fault.startsWith('Data Package'))).toEqual([
      expect.stringMatching(/^Data Package: data\/badan\/1\.0\.0\/badan\.csv: \d+ bytes, the descriptor says \d+$/),
      'Data Package: data/badan/1.0.0/badan.csv: its hash is not the one in the descriptor',
      'Data Package: data/badan/1.0.0/badan.csv: its header is not the fields of the schema',
    ]);
  });
});

describe('CSVW', () => {
  const path = 'data/badan/1.0.0/badan.csv-metadata.json';
  type Table = { tableSchema: { columns: Value[] } & Value } & Value;
  test.each<[string, (value: Table) => void, string]>([
    ['another context', (t) => (t['@context'] = 'x'), '@context is not http://www.w3.org/ns/csvw'],
    ['no licence', (t) => delete t['dc:license'], 'dc:license is missing'],
    ['a file that is not there', (t) => (t['url'] = 'x.csv'), 'url leads to no published file: x.csv'],
    ['a column too few', (t) => t.tableSchema.columns.pop(), "the columns are not those of the file's header"],
    [
      'an unknown type',
      (t) => (t.tableSchema.columns[0]!['datatype'] = 'text'),
      'column id: datatype "text" is none of CSVW\'s',
    ],
    [
      'a title that is not in the header',
      (t) => (t.tableSchema.columns[0]!['titles'] = ['x']),
      'column id: titles has not the text of the header',
    ],
    [
      'a broken pattern',
      (t) => (t.tableSchema.columns[0]!['datatype'] = { base: 'string', format: '(' }),
      'column id: format is no regular expression',
    ],
    [
      'a key without column',
      (t) => (t.tableSchema['primaryKey'] = 'x'),
      'a key names the column "x", which the table has not',
    ],
    [
      'a key to a table outside',
      (t) =>
        (t.tableSchema['foreignKeys'] = [
          { columnReference: 'id', reference: { resource: 'x.csv', columnReference: 'id' } },
        ]),
      'a foreign key leads to a table that is not described here',
    ],
  ])('%s', (_title, change, fault) => {
    expect(afterJson(path, change)).toContain(`CSV on the Web (CSVW): ${path}: ${fault}`);
  });
});

describe('Croissant', () => {
  const path = 'data/badan/1.0.0/croissant.json';
  type Croissant = { distribution: Value[]; recordSet: ({ field: Value[] } & Value)[] } & Value;
  test.each<[string, (value: Croissant) => void, string]>([
    [
      'another version',
      (c) => (c['conformsTo'] = 'http://mlcommons.org/croissant/1.0'),
      'conformsTo is not http://mlcommons.org/croissant/1.1',
    ],
    ['a remote context', (c) => (c['@context'] = 'https://example.org/'), '@context is not written out'],
    ['no creator', (c) => delete c['creator'], 'creator is missing'],
    ['another hash', (c) => (c.distribution[0]!['sha256'] = '0'), 'badan.csv: sha256 is not that of the file'],
    [
      'another size',
      (c) => (c.distribution[0]!['contentSize'] = '1 B'),
      'badan.csv: contentSize is not that of the file',
    ],
    [
      'a file with a host',
      (c) => (c.distribution[0]!['contentUrl'] = 'https://example.org/badan.csv'),
      'badan.csv: contentUrl names a host',
    ],
    [
      'a key that leads nowhere',
      (c) => (c.recordSet[0]!['key'] = { '@id': 'x' }),
      'badan: key leads to no node: {"@id":"x"}',
    ],
    ['a field without type', (c) => delete c.recordSet[0]!.field[0]!['dataType'], 'badan/id: dataType is missing'],
    ['an identifier twice', (c) => (c.recordSet[0]!['@id'] = 'label'), '@id "label" stands more than once'],
  ])('%s', (_title, change, fault) => {
    expect(afterJson(path, change)).toContain(`Croissant: ${path}: ${fault}`);
  });
});

describe('CITATION.cff', () => {
  const path = 'data/badan/1.0.0/CITATION.cff';
  test.each([
    ['no title', /^title: .*\n/m, '', 'title is missing'],
    ['another version of the format', '"1.2.0"', '"1.1.0"', 'cff-version is not 1.2.0'],
    ['software', '"dataset"', '"software"', 'type is not dataset'],
    ['a day that is none', '"2026-01-01"', '"2026-13-01"', 'date-released is no day'],
    ['a licence by its title', '"CC-BY-4.0"', '"CC BY 4.0"', 'license is no identifier of SPDX'],
    ['an author without name', 'name: "Guyub"', 'alias: "Guyub"', 'authors.0: name is missing'],
    ['a text without quotes', 'version: "1.0.0"', 'version: 1.0', 'version is not a semantic version'],
    ['a text that breaks off', 'type: "dataset"', 'type: "data\\"', 'type is not dataset'],
  ])('%s', (_title, from, to, fault) => {
    expect(after(path, (text) => text.replace(from, to))).toContain(
      `Citation File Format (CITATION.cff): ${path}: ${fault}`,
    );
  });
  test('a line of another form is named by its number', () => {
    expect(after(path, (text) => `- x\n${text}`)).toContain(
      `Citation File Format (CITATION.cff): ${path}:1: is neither a name with a quoted text nor an item of a list`,
    );
  });
});

describe('DCAT-AP', () => {
  const path = 'katalog.jsonld';
  const dataset = 'https://example.org/guyub/data/tempat/#dataset';
  const release = 'https://example.org/guyub/data/tempat/1.1.0/#dataset';
  const file = 'https://example.org/guyub/data/tempat/1.1.0/tempat.csv#distribusi';
  type Graph = { '@graph': Value[] } & Value;
  const node = (catalogue: Graph, id: string) => catalogue['@graph'].find((found) => found['@id'] === id)!;
  test.each<[string, (value: Graph) => void, string]>([
    [
      'a remote context',
      (c) => (c['@context'] = 'https://example.org/'),
      '@context is not written out, so that reading it needs the network',
    ],
    ['no title', (c) => delete node(c, dataset)['dct:title'], `${dataset}: dct:title is missing`],
    ['no contact', (c) => delete node(c, release)['dcat:contactPoint'], `${release}: dcat:contactPoint is missing`],
    [
      'a release that is not there',
      (c) => (node(c, release)['dct:identifier'] = 'x'),
      'the release tempat/1.1.0 is missing',
    ],
    ['a release without period', (c) => delete node(c, release)['dct:temporal'], `${release}: dct:temporal is missing`],
    [
      'a release that its dataset does not list',
      (c) => (node(c, dataset)['dcat:hasVersion'] = []),
      `${release}: its dataset does not list it in dcat:hasVersion`,
    ],
    [
      'a version that does not lead back',
      (c) => delete node(c, release)['dcat:isVersionOf'],
      `${dataset}: dcat:hasVersion leads to ${release}, which does not lead back`,
    ],
    [
      'an earlier release of another dataset',
      (c) =>
        (node(c, release)['dcat:previousVersion'] = { '@id': 'https://example.org/guyub/data/badan/1.0.0/#dataset' }),
      `${release}: dcat:previousVersion is no release of the same dataset`,
    ],
    [
      'a dataset that the catalogue leaves out',
      (c) => (node(c, 'https://example.org/guyub/katalog.jsonld#katalog')['dcat:dataset'] = [{ '@id': dataset }]),
      `${release}: the catalogue does not list it in dcat:dataset`,
    ],
    [
      'a node that is not described',
      (c) => (node(c, dataset)['dct:publisher'] = { '@id': 'x:y' }),
      `${dataset}: dct:publisher: leads to a node that is not described: {"@id":"x:y"}`,
    ],
    [
      'a node of another class',
      (c) => (node(c, dataset)['dct:publisher'] = { '@id': release }),
      `${dataset}: dct:publisher: leads to no foaf:Agent: {"@id":"${release}"}`,
    ],
    [
      'a size that is text',
      (c) => (node(c, file)['dcat:byteSize'] = '1'),
      `${file}: dcat:byteSize: is no xsd:nonNegativeInteger`,
    ],
    [
      'another size',
      (c) => (node(c, file)['dcat:byteSize'] = { '@value': '1', '@type': 'xsd:nonNegativeInteger' }),
      `${file}: dcat:byteSize is not that of the file`,
    ],
    [
      'another hash',
      (c) =>
        ((node(c, file)['spdx:checksum'] as Value)['spdx:checksumValue'] = { '@value': '0', '@type': 'xsd:hexBinary' }),
      `${file}: spdx:checksum is not that of the file`,
    ],
    ['no hash', (c) => delete node(c, file)['spdx:checksum'], `${file}: spdx:checksum is missing`],
    [
      'a file that is not there',
      (c) => (node(c, file)['dcat:downloadURL'] = { '@id': 'https://example.org/x' }),
      `${file}: dcat:downloadURL leads to no published file`,
    ],
    [
      'two licences of one file',
      (c) => (node(c, file)['dct:license'] = [{ '@id': 'a' }, { '@id': 'b' }]),
      `${file}: dct:license stands more than once`,
    ],
    ['a node twice', (c) => c['@graph'].push({ ...node(c, dataset) }), `@id "${dataset}" stands more than once`],
  ])('%s', (_title, change, fault) => {
    expect(afterJson(path, change)).toContain(`DCAT-AP: ${path}: ${fault}`);
  });
});

describe('Project Open Data', () => {
  const path = 'data.json';
  const id = 'https://example.org/guyub/data/tempat/';
  type Feed = { dataset: ({ distribution: Value[] } & Value)[] } & Value;
  test.each<[string, (value: Feed) => void, string]>([
    [
      'another standard',
      (f) => (f['conformsTo'] = 'x'),
      'conformsTo is not https://project-open-data.cio.gov/v1.1/schema',
    ],
    ['a dataset too few', (f) => f.dataset.pop(), 'dataset has 1 of 2 datasets'],
    ['a dataset twice', (f) => (f.dataset[1]!['identifier'] = id), `identifier "${id}" stands more than once`],
    ['no licence', (f) => delete f.dataset[0]!['license'], `${id}: license is missing`],
    [
      'a contact without address',
      (f) => (f.dataset[0]!['contactPoint'] = { fn: 'x', hasEmail: 'x' }),
      `${id}: contactPoint.hasEmail is no mailto:`,
    ],
    [
      'an unknown level of access',
      (f) => (f.dataset[0]!['accessLevel'] = 'open'),
      `${id}: accessLevel is none of the three`,
    ],
    ['a day in words', (f) => (f.dataset[0]!['modified'] = '1 Januari 2026'), `${id}: modified is no date of ISO 8601`],
    ['one end of a span', (f) => (f.dataset[0]!['temporal'] = '2026'), `${id}: temporal is no span of ISO 8601`],
    [
      'a frequency in words',
      (f) => (f.dataset[0]!['accrualPeriodicity'] = 'tahunan'),
      `${id}: accrualPeriodicity is no repeating interval of ISO 8601`,
    ],
    ['long rights', (f) => (f.dataset[0]!['rights'] = 'x'.repeat(256)), `${id}: rights is longer than 255 characters`],
    [
      'a download without type',
      (f) => delete f.dataset[0]!.distribution[0]!['mediaType'],
      `${id}: distribution.0: mediaType is none`,
    ],
    [
      'a download that is not there',
      (f) => (f.dataset[0]!.distribution[0]!['downloadURL'] = 'https://example.org/x'),
      `${id}: distribution.0: downloadURL leads to no published file: https://example.org/x`,
    ],
  ])('%s', (_title, change, fault) => {
    expect(afterJson(path, change)).toContain(`Project Open Data: ${path}: ${fault}`);
  });
});

describe('schema.org', () => {
  const page = '/guyub/data/badan/1.0.0/';
  const faultsOf = (change: Value) => {
    const value = { ...(published.releasePages.get(page) as Value), ...change };
    return checkPublished({ ...published, releasePages: new Map([[page, value]]) }).faults;
  };
  test.each<[string, Value, string]>([
    ['a short description', { description: 'pendek' }, 'description has 6 characters, not 50 to 5,000'],
    ['no licence', { license: undefined }, 'license is missing'],
    ['a licence that is a file', { license: ['LICENSE.txt'] }, 'license "LICENSE.txt" is no address'],
    ['no variable', { variableMeasured: [] }, 'variableMeasured is missing'],
    [
      'a download without address',
      { distribution: [{ '@type': 'DataDownload', name: 'x', encodingFormat: 'x', contentSize: 'x', sha256: 'x' }] },
      'distribution.0: contentUrl is no address',
    ],
  ])('%s', (_title, change, fault) => {
    expect(faultsOf(change)).toContain(`schema.org Dataset: ${page}: ${fault}`);
  });
  test('a catalogue that leaves a dataset out', () => {
    const value = published.catalogPage as Value;
    expect(checkPublished({ ...published, catalogPage: { ...value, dataset: [] } }).faults).toEqual([
      'schema.org Dataset: data/: dataset has 0 of 2 datasets',
    ]);
  });
});

describe('Satu Data', () => {
  test('a column without meaning is named by release, table and column', () => {
    const [first, ...others] = published.datasets;
    const [resource] = first!.latest.resources;
    const fields = resource!.schema.fields.map((field) =>
      field.name === 'nama' ? { ...field, description: '' } : field,
    );
    const broken = { ...first!.latest, resources: [{ ...resource!, schema: { ...resource!.schema, fields } }] };
    const datasets = [{ ...first!, releases: [broken], latest: broken }, ...others];
    expect(checkPublished({ ...published, datasets }).faults).toContain(
      'Standar data Satu Data Indonesia: tempat/1.1.0: tempat.nama: definisi is missing',
    );
  });
});

describe('checksums', () => {
  const path = 'data/badan/1.0.0/SHA256SUMS';
  test.each([
    ['a line that is none', (text: string) => `x\n${text}`, `${path}:1: is no checksum`],
    [
      'a file that is not there',
      (text: string) => text.replace('  CITATION.cff', '  x.cff'),
      `${path}:1: there is no x.cff`,
    ],
    [
      'another hash',
      (text: string) => text.replace(/^[0-9a-f]{64}/, '0'.repeat(64)),
      `${path}:1: CITATION.cff has another hash`,
    ],
    ['nothing', () => '', `${path}: holds no checksum`],
  ])('%s', (_title, change, fault) => {
    expect(after(path, change)).toContain(`Sidik berkas (SHA-256): ${fault}`);
  });
});
