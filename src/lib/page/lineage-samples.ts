import { paths } from '../site/urls.ts';
import type { Sample } from './data-use.ts';

/**
 * Code that joins an old table to today's codes, on the page about the lineage; tests run it on the published file.
 *
 * A table of an edition needs, for each of its codes, the first row whose `tahun_lama` is that edition or a later one:
 * the code left after it. A code without such a row has stayed.
 * @param site absolute address of the site with its base, ending in a slash; tests give a folder or a server
 * @param year edition that the reader's table was written for
 */
export function lineageSamples({ site, year }: { readonly site: string; readonly year: number }) {
  const csv = `${site}${paths.latestFile('silsilah', 'silsilah.csv')}`;
  return {
    duckdb: {
      engine: 'duckdb',
      title: 'SQL (DuckDB): memberi kode kini pada tabel lama',
      code: `WITH silsilah AS (
  SELECT *
  FROM read_csv('${csv}', all_varchar = true)
  WHERE tahun_lama >= '${year}' -- edisi kode pada tabel Anda
  QUALIFY row_number() OVER (
    PARTITION BY kode_lama ORDER BY tahun_lama, urutan
  ) = 1
)
SELECT
  t.*,
  CASE WHEN s.kode_lama IS NULL THEN t.kode
       ELSE s.kode_kini END AS kode_kini,
  CASE WHEN s.kode_lama IS NULL THEN 'kode tetap'
       WHEN s.calon = 'true' THEN 'hanya calon'
       WHEN s.kode_kini IS NULL THEN 'tidak ditemukan'
       ELSE s.peristiwa END AS keterangan
FROM read_csv('tabel-lama.csv', all_varchar = true) AS t
LEFT JOIN silsilah AS s ON s.kode_lama = t.kode
ORDER BY t.kode;`,
    },
    python: {
      engine: 'python',
      title: 'Python: memberi kode kini pada tabel lama',
      code: `import csv
import io
from urllib.request import urlopen

tahun = ${year}  # edisi kode pada tabel Anda
alamat = "${csv}"

def urutan(baris):
    return int(baris["tahun_lama"]), int(baris["urutan"])

with urlopen(alamat) as berkas:
    teks = io.TextIOWrapper(berkas, encoding="utf-8")
    semua = sorted(csv.DictReader(teks), key=urutan)
silsilah = {}
for baris in semua:
    if int(baris["tahun_lama"]) >= tahun:
        silsilah.setdefault(baris["kode_lama"], baris)

with open("tabel-lama.csv", encoding="utf-8", newline="") as berkas:
    for baris in csv.DictReader(berkas):
        ganti = silsilah.get(baris["kode"])
        if ganti is None:
            print(baris["kode"], baris["kode"], "kode tetap", sep=",")
        elif ganti["calon"] == "true":
            print(baris["kode"], "", "hanya calon", sep=",")
        elif ganti["kode_kini"] == "":
            print(baris["kode"], "", "tidak ditemukan", sep=",")
        else:
            print(baris["kode"], ganti["kode_kini"], ganti["peristiwa"], sep=",")`,
    },
  } as const satisfies Record<string, Sample>;
}
