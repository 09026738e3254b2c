import type { Field, FieldType } from '../package/field.ts';
import { partitionColumn, partitionFile } from '../distribution/partition.ts';
import { paths } from '../site/urls.ts';

/** What runs a sample: tests run those of `duckdb` and `sqlite` on the published files. */
export type SampleEngine =
  | 'duckdb'
  | 'sqlite'
  | 'python'
  | 'pyspark'
  | 'trino'
  | 'r'
  | 'sh'
  | 'powershell'
  | 'javascript'
  | 'power-query'
  | 'formula';

/** A piece of code that a reader copies. */
export interface Sample {
  readonly engine: SampleEngine;
  /** Name of its region on the page, Indonesian. */
  readonly title: string;
  readonly code: string;
}

/** What the samples speak of. */
export interface DataUse {
  /** Absolute address of the site with its base, ending in a slash; tests give a folder. */
  readonly site: string;
  /** Codes of the provinces of the latest places. */
  readonly provinces: readonly string[];
  /** Columns of the latest places. */
  readonly placeFields: readonly Field[];
  /** Newest version of the places. */
  readonly placesVersion: string;
}

const trinoTypes: Readonly<Record<FieldType, string>> = {
  string: 'varchar',
  date: 'date',
  geojson: 'varchar',
  integer: 'bigint',
  year: 'integer',
  boolean: 'boolean',
  number: 'double',
};

/** The part of a partition's path that is the same for every province, and what follows its code. */
const [partFolder = '', partEnd = ''] = partitionFile('*').split('*');
/** Every part below the folder that it was downloaded to. */
export const partPattern = partitionFile('*');

/** The code on the page about reading the files. All in one place, so that tests run what readers copy. */
export function dataUseSamples({ site, provinces, placeFields, placesVersion }: DataUse) {
  const latest = (dataset: string, file: string) => `${site}${paths.latestFile(dataset, file)}`;
  const [csv, parquet] = [latest('penduduk', 'penduduk.csv'), latest('wilayah', 'wilayah.parquet')];
  const sample = (engine: SampleEngine, title: string, code: string): Sample => ({ engine, title, code });
  return {
    duckdbCsv: sample(
      'duckdb',
      'DuckDB: CSV dengan kolom kode sebagai teks',
      `SELECT kode_wilayah, nama_wilayah, jumlah_penduduk, luas_km2
FROM read_csv('${csv}', types = {'kode_wilayah': 'VARCHAR'})
WHERE kode_wilayah LIKE '11.1%'
ORDER BY kode_wilayah;`,
    ),
    duckdbParquet: sample(
      'duckdb',
      'DuckDB: Parquet langsung dari alamatnya',
      `SELECT kode, nama, lintang, bujur
FROM read_parquet('${parquet}')
WHERE kode_induk = '31.72'
ORDER BY kode;`,
    ),
    duckdbOnePart: sample(
      'duckdb',
      'DuckDB: satu provinsi langsung dari alamatnya',
      `SELECT kode_provinsi, jenis, count(*) AS banyaknya
FROM read_parquet(
  '${latest('wilayah', partitionFile('32'))}',
  hive_partitioning = true,
  hive_types = {'${partitionColumn}': VARCHAR}
)
GROUP BY kode_provinsi, jenis
ORDER BY kode_provinsi, jenis;`,
    ),
    duckdbSomeParts: sample(
      'duckdb',
      'DuckDB: beberapa provinsi langsung dari alamatnya',
      `SET VARIABLE provinsi = ['31', '32', '36'];
SELECT kode_provinsi, count(*) AS desa_kelurahan
FROM read_parquet(
  list_transform(
    getvariable('provinsi'),
    lambda kode: '${latest('wilayah', partFolder)}' || kode || '${partEnd}'
  ),
  hive_partitioning = true,
  hive_types = {'${partitionColumn}': VARCHAR}
)
WHERE tingkat = 'desa/kelurahan'
GROUP BY kode_provinsi
ORDER BY kode_provinsi;`,
    ),
    fetchParts: sample(
      'sh',
      'Mengunduh semua bagian',
      `for kode in ${wrap(provinces)}
do
  curl --fail --silent --show-error --create-dirs \\
    --output "${partFolder}$kode${partEnd}" \\
    "${latest('wilayah', partFolder)}$kode${partEnd}"
done`,
    ),
    duckdbAllParts: sample(
      'duckdb',
      'DuckDB: semua bagian yang sudah diunduh',
      `SELECT kode_provinsi, count(*) AS desa_kelurahan
FROM read_parquet(
  '${partPattern}',
  hive_partitioning = true,
  hive_types = {'${partitionColumn}': VARCHAR}
)
WHERE kode_provinsi IN ('11', '91') AND tingkat = 'desa/kelurahan'
GROUP BY kode_provinsi
ORDER BY kode_provinsi;`,
    ),
    spark: sample(
      'pyspark',
      'Spark (PySpark)',
      `spark.conf.set("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
wilayah = spark.read.parquet("s3a://ember-anda/guyub/wilayah/partisi/")
wilayah.where("kode_provinsi = '32'").groupBy("jenis").count().show()`,
    ),
    trino: sample(
      'trino',
      'Trino: tabel luar dengan konektor Hive',
      `CREATE TABLE hive.guyub.wilayah (
${placeFields.map(({ name, type }) => `  ${name} ${trinoTypes[type]},`).join('\n')}
  ${partitionColumn} varchar
)
WITH (
  format = 'PARQUET',
  external_location = 's3://ember-anda/guyub/wilayah/partisi/',
  partitioned_by = ARRAY['${partitionColumn}']
);
CALL hive.system.sync_partition_metadata('guyub', 'wilayah', 'ADD');
SELECT jenis, count(*) FROM hive.guyub.wilayah WHERE kode_provinsi = '32' GROUP BY jenis;`,
    ),
    pandas: sample(
      'python',
      'Python: pandas',
      `import pandas as pd

penduduk = pd.read_csv(
    "${csv}",
    dtype={"kode_wilayah": "string"},
    keep_default_na=False,
    na_values=[""],
)
aceh = penduduk[penduduk["kode_wilayah"].str.startswith("11.1")]
print(aceh[["kode_wilayah", "nama_wilayah", "jumlah_penduduk"]])`,
    ),
    polars: sample(
      'python',
      'Python: Polars',
      `import polars as pl

wilayah = pl.scan_parquet(
    "${parquet}"
)
print(wilayah.filter(pl.col("kode_induk") == "11.10.01").collect())

semua_bagian = pl.scan_parquet(
    "${partPattern}",
    hive_partitioning=True,
    hive_schema={"${partitionColumn}": pl.String},
)`,
    ),
    r: sample(
      'r',
      'R',
      `penduduk <- read.csv(
  "${csv}",
  colClasses = c(kode_wilayah = "character"),
  na.strings = "",
  encoding = "UTF-8"
)
subset(
  penduduk,
  startsWith(kode_wilayah, "11.1"),
  c(kode_wilayah, nama_wilayah, jumlah_penduduk)
)

# Parquet, dengan paket arrow
wilayah <- arrow::read_parquet("wilayah.parquet")`,
    ),
    sqliteOpen: sample(
      'sh',
      'Mengunduh basis data',
      `curl --fail --remote-name ${site}${paths.database}
sqlite3 -readonly guyub.sqlite`,
    ),
    sqlitePlaces: sample(
      'sqlite',
      'SQLite: mencari tempat menurut nama',
      `SELECT l.kode, l.nama, l.nama_kecamatan, l.nama_kabupaten_kota, l.nama_provinsi
FROM cari_wilayah
JOIN wilayah AS w ON w.rowid = cari_wilayah.rowid
JOIN wilayah_lengkap AS l ON l.kode = w.kode
WHERE cari_wilayah MATCH 'nama:sidomulyo' AND w.tingkat = 'desa/kelurahan'
ORDER BY l.kode;`,
    ),
    sqliteFigures: sample(
      'sqlite',
      'SQLite: angka Karang Taruna di satu provinsi',
      `SELECT tanggal_acuan, nama_wilayah, nilai, satuan, makna, cakupan, mutu, penerbit, url
FROM angka_lengkap
WHERE program = 'karang-taruna' AND kode_provinsi = '35'
ORDER BY nama_wilayah, tanggal_acuan;`,
    ),
    sqliteGaps: sample(
      'sqlite',
      'SQLite: daerah yang belum punya satu lembaga pun di Guyub',
      `SELECT d.kode, d.nama, p.jumlah_penduduk
FROM wilayah AS d
JOIN penduduk AS p ON p.kode_wilayah = d.kode
LEFT JOIN lembaga AS l ON l.kode_kabupaten_kota = d.kode
WHERE d.kode_induk = '33' AND l.id IS NULL
ORDER BY d.kode;`,
    ),
    sqliteDictionary: sample(
      'sqlite',
      'SQLite: arti setiap kolom',
      `SELECT kolom, judul, definisi, satuan
FROM _kolom
WHERE tabel = 'penduduk'
ORDER BY posisi;`,
    ),
    sqliteLicences: sample(
      'sqlite',
      'SQLite: lisensi dan atribusi',
      `SELECT dataset, versi, judul_lisensi, atribusi
FROM _rilis
ORDER BY dataset;`,
    ),
    frictionless: sample(
      'python',
      'Python: Frictionless',
      `from frictionless import Package

rilis = Package("${latest('lembaga', 'datapackage.json')}")
for baris in rilis.get_resource("lembaga").read_rows()[:5]:
    print(baris["id"], baris["nama"], baris["kode_wilayah"])`,
    ),
    checksums: sample(
      'sh',
      'Mencocokkan sidik di Linux',
      `curl --fail --remote-name ${site}${paths.releaseFile('wilayah', placesVersion, 'wilayah.csv')}
curl --fail --remote-name ${site}${paths.releaseFile('wilayah', placesVersion, 'SHA256SUMS')}
sha256sum --check --ignore-missing SHA256SUMS`,
    ),
    checksumsMac: sample('sh', 'Mencocokkan sidik di macOS', 'shasum -a 256 --check --ignore-missing SHA256SUMS'),
    checksumsWindows: sample(
      'powershell',
      'Mencocokkan sidik di Windows (PowerShell)',
      `Get-FileHash wilayah.csv -Algorithm SHA256
Select-String wilayah.csv SHA256SUMS`,
    ),
  } as const satisfies Record<string, Sample>;
}

/** Words on lines that a narrow screen shows without scrolling far, joined by the shell's line break. */
function wrap(words: readonly string[]): string {
  const lines = Array.from({ length: Math.ceil(words.length / 13) }, (_, i) => words.slice(i * 13, i * 13 + 13));
  return lines.map((line) => line.join(' ')).join(' \\\n  ');
}
