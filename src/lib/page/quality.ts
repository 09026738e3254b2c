import type { ColumnQualityRow, CoverageProgramme, CoverageRow, TableQualityRow } from '../dataset/mutu.ts';
import { coverageProgrammes } from '../dataset/mutu.ts';
import type { Dataset, Descriptor } from '../package/descriptor.ts';
import { nation } from '../region/code.ts';
import type { Level } from '../region/level.ts';
import { levels } from '../region/level.ts';

/** The tables of a release of `mutu`, and the datasets they speak of. */
export interface QualityTables {
  readonly tables: readonly TableQualityRow[];
  readonly columns: readonly ColumnQualityRow[];
  readonly coverage: readonly CoverageRow[];
  readonly datasets: readonly { readonly dataset: Dataset; readonly releases: readonly Descriptor[] }[];
}

/** How many of a kind there are, and of how many. */
export interface Part {
  readonly part: number;
  readonly whole: number;
}

/** A line of the tables on coverage: one programme or one province, with its places by level. */
export interface CoverageLine<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly places: Readonly<Record<Level, Part>>;
}

/** A table with what the page shows of it. */
export interface QualityTable {
  readonly row: TableQualityRow;
  readonly title: string;
  /** Title of the column that its years come from; `null` where they are the release's, or none. */
  readonly yearTitle: string | null;
  readonly cells: Part;
  readonly columns: readonly ColumnQualityRow[];
}

/** What the page on the quality of the data shows. */
export function qualityPage({ tables, columns, coverage, datasets }: QualityTables) {
  const described = datasets.flatMap(({ dataset, releases }) => {
    const own = tables.filter((row) => row.dataset === dataset.name);
    const version = own[0]?.versi;
    if (version === undefined) return [];
    const resources = releases.find((release) => release.version === version)?.resources ?? [];
    return [
      {
        name: dataset.name,
        title: dataset.title.id,
        version,
        tables: own.map((row): QualityTable => {
          const resource = resources.find(({ name }) => name === row.tabel);
          const yearField = resource?.schema.fields.find(({ name }) => name === row.kolom_waktu);
          return {
            row,
            title: resource?.title ?? row.tabel,
            yearTitle: yearField?.title ?? row.kolom_waktu,
            cells: { part: row.sel_terisi, whole: row.sel_terisi + row.sel_kosong },
            columns: columns
              .filter(({ dataset: of, tabel }) => of === row.dataset && tabel === row.tabel)
              .sort((a, b) => a.urutan - b.urutan),
          };
        }),
      },
    ];
  });
  const all = described.flatMap((dataset) => dataset.tables);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    /** Each programme, and at least one of them, over all of Indonesia. */
    programmes: coverageProgrammes.map((program): CoverageLine<CoverageProgramme> => ({
      id: program,
      name: program,
      places: placesOf(coverage.filter((row) => row.program === program && row.kode_wilayah === nation)),
    })),
    /** Each province by its code, for at least one programme. */
    provinces: [
      ...Map.groupBy(
        coverage.filter((row) => row.program === 'semua' && row.kode_wilayah !== nation),
        ({ kode_wilayah }) => kode_wilayah,
      ),
    ].map(([id, rows]): CoverageLine<string> => ({ id, name: rows[0]?.nama_wilayah ?? id, places: placesOf(rows) })),
    /** Tables that tell how well each row is founded. */
    founded: all.filter(({ row }) => row.baris_primer !== null),
    /** Tables whose rows or release tell of a year. */
    dated: all.filter(({ row }) => row.tahun_tengah !== null),
    datasets: described,
    cells: { part: sum(all.map(({ cells }) => cells.part)), whole: sum(all.map(({ cells }) => cells.whole)) },
    columnCount: columns.length,
    /** The table with the most cells: sums over all tables tell of it above all. */
    largest: [...all].sort((a, b) => b.cells.whole - a.cells.whole)[0] ?? null,
    /** Institutions whose place is not certain down to the village, of all. */
    shallow: emptyIn(columns, 'lembaga', 'kode_desa_kelurahan'),
  };
}

function placesOf(rows: readonly CoverageRow[]): Record<Level, Part> {
  const part = (level: Level): Part => {
    const row = rows.find(({ tingkat }) => tingkat === level);
    return { part: row?.wilayah_bersumber ?? 0, whole: row?.jumlah_wilayah ?? 0 };
  };
  return Object.fromEntries(levels.map((level) => [level, part(level)])) as Record<Level, Part>;
}

/** Empty cells of a column; `null` where the release does not have it. */
function emptyIn(columns: readonly ColumnQualityRow[], table: string, column: string): Part | null {
  const row = columns.find(({ tabel, kolom }) => tabel === table && kolom === column);
  return row === undefined ? null : { part: row.kosong, whole: row.baris };
}
