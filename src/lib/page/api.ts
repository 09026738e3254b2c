import { apiSchemas } from '../api/schema.ts';
import type { ApiTag, Endpoint } from '../api/endpoint.ts';
import { apiVersion } from '../api/entry.ts';
import type { Catalog } from '../package/descriptor.ts';
import { apiWords } from '../i18n/api.ts';
import { apiFiles, paths } from '../site/urls.ts';
import type { Urls } from '../site/urls.ts';
import type { Sample, SampleEngine } from './data-use.ts';

/** An address as the page lists it. */
export interface ListedAddress {
  /** Path below the site's root, the part that differs as `{kode}`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** File of an example below `api/v1/`, the file itself where nothing differs. */
  readonly example: string;
}

/** The addresses by what they are about, as the description of the API has them. */
export function addressGroups(endpoints: readonly Endpoint[]): { tag: ApiTag; addresses: ListedAddress[] }[] {
  return [...Map.groupBy(endpoints, ({ tag }) => tag.name).values()].flatMap((group) => {
    const tag = group[0]?.tag;
    return tag === undefined ? [] : [{ tag, addresses: group.map(listed) }];
  });
}

const listed = (endpoint: Endpoint): ListedAddress => ({
  path: paths.api(endpoint.file),
  summary: endpoint.summary,
  description: endpoint.description,
  example: exampleFile(endpoint),
});

/** File of an answer that the description of an endpoint gives as an example. */
export const exampleFile = ({ file, parameter }: Endpoint): string =>
  parameter === undefined ? file : file.replace(`{${parameter.name}}`, parameter.example);

/** Parts of an answer with their meaning, in the order in which the answer has them: from the schema of the answer. */
export function envelopeParts({ schema }: Endpoint): { name: string; description: string }[] {
  const shape = (schema as unknown as { shape: Readonly<Record<string, Endpoint['schema']>> }).shape;
  return Object.entries(shape).map(([name, part]) => ({ name, description: apiSchemas.get(part)?.description ?? '' }));
}

/**
 * The code on the page about the API. All in one place, so that tests run what readers copy.
 * @param site absolute address of the site with its base, ending in a slash
 */
export function apiSamples(site: string) {
  const api = (file: string) => `${site}${paths.api(file)}`;
  const regency = api(apiFiles.place('32.76'));
  const slice = `${site}${paths.slice('wilayah', '32.76', 'csv')}`;
  const sample = (engine: SampleEngine, title: string, code: string): Sample => ({ engine, title, code });
  return {
    begin: sample(
      'sh',
      'curl: pintu masuk',
      `curl --fail --silent --show-error \\
  ${api(apiFiles.index())}`,
    ),
    villages: sample(
      'sh',
      'curl dan jq: desa dan kelurahan satu kota sebagai CSV',
      `curl --fail --silent --show-error \\
  ${regency} |
  jq -r '.data.kecamatan[] as $kecamatan
    | $kecamatan.desa_kelurahan[]
    | [.kode, .nama, $kecamatan.nama, .kode_pos] | @csv'`,
    ),
    unchanged: sample(
      'sh',
      'curl: hanya mengunduh jika berubah',
      `curl --fail --silent --show-error \\
  --etag-save depok.etag --etag-compare depok.etag \\
  --output depok.json \\
  ${regency}`,
    ),
    python: sample(
      'python',
      'Python: provinsi dan penduduknya, mengikuti tautan',
      `import json
from urllib.request import urlopen

def ambil(alamat):
    with urlopen(alamat) as jawaban:
        return json.load(jawaban)

awal = ambil("${api(apiFiles.index())}")
koleksi = {k["name"]: k["url"] for k in awal["data"]["collections"]}
jawaban = ambil(koleksi["places"])
for provinsi in jawaban["data"]["provinsi"]:
    penduduk = provinsi["penduduk"]
    if penduduk is not None:
        print(provinsi["kode"], provinsi["nama"], penduduk["jumlah_penduduk"])
for rilis in jawaban["releases"]:
    print("Sumber:", rilis["attribution"])`,
    ),
    r: sample(
      'r',
      'R: desa dan kelurahan satu kota',
      `library(jsonlite)

depok <- fromJSON(
  "${regency}"
)
desa <- do.call(rbind, depok$data$kecamatan$desa_kelurahan)
print(desa[, c("kode", "nama", "jenis", "kode_pos")])
print(depok$releases[, c("dataset", "version", "attribution")])`,
    ),
    javascript: sample(
      'javascript',
      'JavaScript: angka satu program dengan sumbernya',
      `const alamat =
  '${api(apiFiles.figuresOf('tksk'))}';
const jawaban = await fetch(alamat);
if (!jawaban.ok) throw new Error(\`\${jawaban.status} \${alamat}\`);
const { data } = await jawaban.json();
for (const angka of data) {
  const { nilai, satuan, nama_wilayah, tanggal_acuan, penerbit, mutu } = angka;
  console.log(
    \`\${nama_wilayah}, \${tanggal_acuan}: \${nilai} \${satuan}\` +
      \` (\${penerbit}, mutu \${mutu})\`,
  );
}`,
    ),
    powerQuery: sample(
      'power-query',
      'Excel, Power Query: CSV satu kota dengan kode tetap teks',
      `let
  Sumber = Csv.Document(
    Web.Contents("${slice}"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Tabel = Table.PromoteHeaders(Sumber, [PromoteAllScalars = false])
in
  Tabel`,
    ),
    // Columns by their number, from 1; 2 makes a text of one. 44: comma, 34: quotes, 76: UTF-8, 1: from the first line.
    libreOffice: sample(
      'sh',
      'LibreOffice di baris perintah: CSV satu kota menjadi XLSX dengan kode tetap teks',
      `curl --fail --silent --show-error --output depok.csv \\
  ${slice}
soffice --headless --convert-to xlsx \\
  --infilter='CSV:44,34,76,1,1/2/5/2/7/2/9/2/11/2/15/2' \\
  depok.csv`,
    ),
    importData: sample('formula', 'Google Sheets: rumus IMPORTDATA', `=IMPORTDATA("${slice}")`),
  } as const satisfies Record<string, Sample>;
}

/**
 * The API as schema.org WebAPI.
 * Source: https://schema.org/WebAPI
 */
export function schemaOrgWebApi(catalog: Catalog, urls: Urls, site: URL): Record<string, unknown> {
  const absolute = (href: string) => new URL(href, site).href;
  const { title, summary } = apiWords.id;
  return {
    '@context': 'https://schema.org/',
    '@type': 'WebAPI',
    '@id': absolute(urls.api()),
    name: title,
    description: summary,
    version: apiVersion,
    url: absolute(urls.apiFile(apiFiles.index())),
    documentation: [absolute(urls.api()), absolute(urls.apiFile(apiFiles.openapi()))],
    isAccessibleForFree: true,
    inLanguage: 'id',
    provider: { '@type': 'Organization', name: catalog.publisher, url: absolute(urls.home()) },
  };
}
