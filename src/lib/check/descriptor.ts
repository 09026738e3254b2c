import type { Descriptor } from '../package/descriptor.ts';
import { descriptorSchema } from '../package/descriptor.ts';
import type { ReleaseFolder, Sha256 } from './data-folder.ts';
import { releasePath } from './data-folder.ts';
import type { Fault } from './fault.ts';
import { parseJson, schemaFaults } from './json.ts';
import { isPersonalColumn } from './personal.ts';
import { decodeUtf8 } from './text.ts';

const name = 'datapackage.json';

/** A release's descriptor, or what keeps it from being read. */
export interface ReadDescriptor {
  readonly descriptor: Descriptor | undefined;
  readonly faults: readonly Fault[];
}

/** Reads and checks `datapackage.json`: its schema, its folder, and that it describes the files beside it. */
export function readDescriptor(release: ReleaseFolder, sha256: Sha256): ReadDescriptor {
  const file = releasePath(release, name);
  const bytes = release.files.get(name);
  if (bytes === undefined)
    return { descriptor: undefined, faults: [{ file, reason: 'berkas tidak ada', fix: 'buat deskripsi rilisnya' }] };
  const { text, faults: encoding } = decodeUtf8(file, bytes);
  if (encoding.length > 0) return { descriptor: undefined, faults: encoding };
  const json = parseJson(file, text);
  if (!('value' in json)) return { descriptor: undefined, faults: json.faults };
  const parsed = descriptorSchema.safeParse(json.value);
  if (!parsed.success) return { descriptor: undefined, faults: schemaFaults(file, parsed.error, json.value) };
  const descriptor = parsed.data;
  return {
    descriptor,
    faults: [
      ...folderFaults(file, descriptor, release),
      ...resourceFaults(file, descriptor),
      ...fileFaults(file, descriptor, release, sha256),
      ...fieldFaults(file, descriptor),
    ],
  };
}

function folderFaults(file: string, descriptor: Descriptor, release: ReleaseFolder): Fault[] {
  const wanted: [string, string, string][] = [
    ['name', descriptor.name, release.dataset],
    ['version', descriptor.version, release.version],
  ];
  return wanted
    .filter(([, found, folder]) => found !== folder)
    .map(([field, found, folder]) => ({
      file,
      field,
      reason: `«${found}» bukan nama foldernya`,
      fix: `tulis ${folder}, atau pindahkan foldernya`,
    }));
}

/** Resources that share a name, or whose file is not `<name>.<format>`; a licence that names a file which is no part of the release. */
function resourceFaults(file: string, { resources, licenses, 'guyub:files': notices = [] }: Descriptor): Fault[] {
  const names = resources.map(({ name: resource }) => resource);
  return [
    ...resources.flatMap(({ name: resource, path, format, mediatype }, r): Fault[] => {
      const wanted: [string, string, string][] = [
        ['path', path, `${resource}.${format}`],
        ['mediatype', mediatype, format === 'csv' ? 'text/csv' : 'application/json'],
      ];
      const repeated = { file, field: `resources.${r}.name`, reason: `tabel ${resource} disebut dua kali` };
      return [
        ...(names.indexOf(resource) === r ? [] : [{ ...repeated, fix: 'beri nama lain, atau hapus salah satu' }]),
        ...wanted
          .filter(([, found, right]) => found !== right)
          .map(([key, found, right]) => ({
            file,
            field: `resources.${r}.${key}`,
            reason: `«${found}» tidak sesuai dengan name dan format`,
            fix: `tulis ${right}`,
          })),
      ];
    }),
    ...licenses.flatMap(({ path }, i): Fault[] =>
      /^https?:\/\//.test(path) || notices.includes(path)
        ? []
        : [
            {
              file,
              field: `licenses.${i}.path`,
              reason: `«${path}» bukan alamat http(s) dan bukan berkas pada guyub:files`,
              fix: 'tulis alamat lisensinya, atau sebut berkasnya pada guyub:files',
            },
          ],
    ),
  ];
}

function fileFaults(file: string, descriptor: Descriptor, release: ReleaseFolder, sha256: Sha256): Fault[] {
  const named = [name, ...(descriptor['guyub:files'] ?? []), ...descriptor.resources.map(({ path }) => path)];
  const unnamed = [...release.files.keys()].filter((path) => !named.includes(path)).sort();
  const missing = named.filter((path) => !release.files.has(path));
  return [
    ...(release.folders ?? []).map((path) => ({
      file: releasePath(release, path),
      reason: 'folder di dalam rilis',
      fix: 'hapus; berkas rilis terletak langsung di foldernya',
    })),
    ...missing.map((path) => ({
      file,
      field: 'resources',
      reason: `berkas ${path} tidak ada`,
      fix: 'tambahkan berkasnya, atau hapus dari datapackage.json',
    })),
    ...unnamed.map((path) => ({
      file: releasePath(release, path),
      reason: 'berkas tidak disebut datapackage.json',
      fix: 'hapus, atau sebut di datapackage.json',
    })),
    ...descriptor.resources.flatMap(({ path, bytes, hash }): Fault[] => {
      const content = release.files.get(path);
      if (content === undefined || (content.length === bytes && `sha256:${sha256(content)}` === hash)) return [];
      return [
        {
          file: releasePath(release, path),
          reason: 'isi berkas tidak sama dengan bytes dan hash pada datapackage.json',
          fix: 'kembalikan isinya; perbaikan rilis yang sudah terbit adalah versi baru',
        },
      ];
    }),
  ];
}

/** Fields that name each other: keys of columns that are there, no column twice, patterns that are expressions. */
function fieldFaults(file: string, descriptor: Descriptor): Fault[] {
  return descriptor.resources.flatMap(({ schema, name: resource }, r) => {
    const names = schema.fields.map((field) => field.name);
    const keys = [
      ...schema.primaryKey.map((key) => ['primaryKey', key] as const),
      ...(schema.foreignKeys ?? []).flatMap(({ fields }) =>
        [fields].flat().map((key) => ['foreignKeys', key] as const),
      ),
    ];
    const at = `resources.${r}.schema`;
    return [
      ...keys
        .filter(([, key]) => !names.includes(key))
        .map(([kind, key]) => ({
          file,
          field: `${at}.${kind}`,
          reason: `kolom ${key} tidak ada pada tabel ${resource}`,
          fix: 'tulis nama kolom yang ada',
        })),
      ...names
        .filter((field, i) => names.indexOf(field) !== i)
        .map((field) => ({
          file,
          field: `${at}.fields`,
          reason: `kolom ${field} disebut dua kali`,
          fix: 'hapus salah satu',
        })),
      ...names
        .filter((field) => isPersonalColumn(field))
        .map((field) => ({
          file,
          field: `${at}.fields.${field}`,
          reason: 'kolom data pribadi',
          fix: 'hapus kolomnya; data pribadi tidak boleh terbit',
        })),
      ...schema.fields
        .filter(({ constraints }) => constraints?.pattern !== undefined && !isExpression(constraints.pattern))
        .map((field) => ({
          file,
          field: `${at}.fields.${field.name}`,
          reason: `pola ${field.constraints?.pattern ?? ''} tidak dapat dibaca`,
          fix: 'tulis ekspresi reguler yang benar',
        })),
    ];
  });
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern).source.length > 0;
  } catch {
    return false;
  }
}
