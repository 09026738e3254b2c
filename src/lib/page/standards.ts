import type { CatalogueInput } from '../catalog/catalogue-input.ts';
import type { StandardId, StandardResult } from '../catalog/standard.ts';
import { standardIds, standardInfo } from '../catalog/standard.ts';
import { themes } from '../catalog/vocabulary.ts';
import { csvwFile, releaseFiles } from '../distribution/format.ts';
import type { Dataset } from '../package/descriptor.ts';
import type { Urls } from '../site/urls.ts';
import { paths } from '../site/urls.ts';

/** What a standard is good for, and what of ours follows it. */
const uses: Readonly<Record<StandardId, { readonly use: string; readonly where: string }>> = {
  'data-package': {
    use: 'Program membaca tabel lengkap dengan tipe, kunci, lisensi, dan sumbernya.',
    where: 'datapackage.json pada setiap rilis',
  },
  csvw: {
    use: 'Program membaca CSV tanpa menebak tipe kolomnya: kode tetap teks.',
    where: 'berkas .csv-metadata.json di sebelah setiap CSV',
  },
  croissant: {
    use: 'Alat pembelajaran mesin memuat tabel langsung dari keterangannya.',
    where: 'croissant.json pada setiap rilis',
  },
  'citation-cff': {
    use: 'Pengelola pustaka dan tempat menyimpan kode membaca cara mengutip.',
    where: 'CITATION.cff pada setiap rilis',
  },
  'schema-org': {
    use: 'Mesin pencari dataset menemukan setiap rilis.',
    where: 'di dalam halaman setiap dataset dan rilis',
  },
  'dcat-ap': {
    use: 'Portal data lain menyalin seluruh katalog, dengan semua rilis dan berkasnya.',
    where: 'satu berkas untuk semua dataset',
  },
  'project-open-data': {
    use: 'Portal Satu Data memanen daftar dataset dengan bentuk ini.',
    where: 'satu berkas untuk semua dataset',
  },
  'satu-data': {
    use: 'Setiap kolom bisa dibandingkan dengan data instansi.',
    where: 'kamus data pada halaman setiap rilis, dan lembar kamus dalam XLSX',
  },
  checksums: {
    use: 'Anda bisa tahu apakah berkas yang Anda pegang masih sama.',
    where: 'SHA256SUMS pada setiap rilis, dan satu untuk semuanya',
  },
};

/** A file or page to look at. */
export interface Example {
  readonly name: string;
  readonly href: string;
}

/** A standard as the page shows it; the result is `null` where nothing has been checked yet. */
export interface StandardView {
  readonly id: StandardId;
  readonly name: string;
  readonly version: string | null;
  readonly url: string | null;
  readonly use: string;
  readonly where: string;
  readonly checked: string;
  readonly examples: readonly Example[];
  readonly result: { readonly documents: number; readonly faults: number } | null;
}

/** What the page on standards shows. Examples are of the first dataset, as far as they were published. */
export function standardsPage(
  results: readonly StandardResult[] | null,
  { datasets, manifest, urls }: Pick<CatalogueInput, 'datasets' | 'manifest' | 'urls'>,
) {
  const examples = examplesOf(datasets[0]?.latest, urls);
  const isThere = ({ path }: { path: string | null }) => path === null || manifest[path] !== undefined;
  return {
    standards: standardIds.map((id): StandardView => ({
      id,
      ...standardInfo[id],
      ...uses[id],
      examples: (examples[id] ?? []).filter(isThere).map(({ name, href }) => ({ name, href })),
      result: results?.find((result) => result.id === id) ?? null,
    })),
    documents: (results ?? []).reduce((sum, { documents }) => sum + documents, 0),
    faults: (results ?? []).reduce((sum, { faults }) => sum + faults, 0),
    /** The themes that datasets have, with those datasets: the catalogue leads here. */
    themes: themesOf(datasets.map(({ dataset }) => dataset)),
    /** How many releases have a DOI. */
    dois: datasets.reduce((sum, { dataset }) => sum + Object.keys(dataset.doi ?? {}).length, 0),
    releases: datasets.reduce((sum, { releases }) => sum + releases.length, 0),
  };
}

type Published = Example & { readonly path: string | null };

function examplesOf(
  release: CatalogueInput['datasets'][number]['latest'] | undefined,
  urls: Urls,
): Partial<Record<StandardId, readonly Published[]>> {
  const of = (path: string): Published => ({ name: path, href: urls.file(path), path });
  const catalogues = {
    'dcat-ap': [of(paths.dcat)],
    'project-open-data': [of(paths.projectOpenData)],
  };
  if (release === undefined) return catalogues;
  const { name, version } = release;
  const { descriptor, croissant, citation, checksums } = releaseFiles(release);
  const file = (own: string) => [of(paths.releaseFile(name, version, own))];
  const page = { name: `halaman ${name} ${version}`, href: urls.release(name, version), path: null };
  return {
    ...catalogues,
    'data-package': file(descriptor),
    csvw: release.resources.slice(0, 1).flatMap((resource) => file(csvwFile(resource.name))),
    croissant: file(croissant),
    'citation-cff': file(citation),
    'schema-org': [page],
    'satu-data': [page],
    checksums: [...file(checksums), of(paths.checksums)],
  };
}

function themesOf(datasets: readonly Dataset[]) {
  const byTheme = Map.groupBy(datasets, ({ theme }) => theme);
  return [...byTheme].map(([theme, own]) => ({
    id: `tema-${theme}`,
    name: themes[theme].id,
    datasets: own.map(({ name, title }) => ({ name, title: title.id })),
  }));
}
