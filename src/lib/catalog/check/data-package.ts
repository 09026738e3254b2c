import { packageProfile } from '../../package/descriptor.ts';
import { versionPattern } from '../../package/version.ts';
import type { FileLookup, Members } from './members.ts';
import {
  folderOf,
  isAddress,
  isDate,
  isMatch,
  itemsOf,
  membersOf,
  missingMembers,
  repeated,
  unless,
} from './members.ts';

/** Columns of a published CSV, as its first line names them. */
export type HeaderLookup = (path: string) => readonly string[];

/**
 * Faults of a Data Package v2 descriptor: what the standard asks, what we ask beyond it (a licence, a source, a version,
 * a description of every field), and that its files are those that it speaks of.
 * @param at path of the descriptor below the site's root
 */
export function checkDataPackage(at: string, value: unknown, files: FileLookup, header: HeaderLookup): string[] {
  const descriptor = membersOf(value);
  const resources = itemsOf(descriptor['resources']).map(membersOf);
  const names = resources.map(({ name }) => name);
  return [
    ...missingMembers(at, descriptor, [
      'name',
      'title',
      'description',
      'version',
      'created',
      'keywords',
      'licenses',
      'sources',
      'contributors',
      'resources',
    ]),
    ...unless(descriptor['$schema'] === packageProfile, `${at}: $schema is not ${packageProfile}`),
    ...unless(isMatch(descriptor['version'], versionPattern), `${at}: version is not a semantic version`),
    ...unless(isDate(descriptor['created']), `${at}: created is no time of RFC 3339`),
    ...itemsOf(descriptor['licenses']).flatMap((licence, i) =>
      checkLicence(`${at}: licenses.${i}`, membersOf(licence)),
    ),
    ...itemsOf(descriptor['sources']).flatMap((source, i) =>
      missingMembers(`${at}: sources.${i}`, membersOf(source), ['title']),
    ),
    ...itemsOf(descriptor['contributors']).flatMap((contributor, i) =>
      missingMembers(`${at}: contributors.${i}`, membersOf(contributor), ['title', 'roles']),
    ),
    ...repeated(at, 'resource', names),
    ...resources.flatMap((resource) => [
      ...checkResource(`${at}: resource ${String(resource['name'])}`, resource, names),
      ...checkFile(at, resource, files, header),
    ]),
  ];
}

const checkLicence = (at: string, { name, path }: Members): string[] =>
  unless(typeof name === 'string' || typeof path === 'string', `${at}: a licence has a name or a path`);

function checkResource(at: string, resource: Members, names: readonly unknown[]): string[] {
  const schema = membersOf(resource['schema']);
  const fields = itemsOf(schema['fields']).map(membersOf);
  const columns = fields.map(({ name }) => name);
  const own = (column: unknown) =>
    unless(columns.includes(column), `${at}: a key names the column "${String(column)}", which the schema has not`);
  const keys = itemsOf(schema['foreignKeys']).map(membersOf);
  return [
    ...missingMembers(at, resource, [
      'name',
      'path',
      'title',
      'format',
      'mediatype',
      'encoding',
      'bytes',
      'hash',
      'schema',
    ]),
    ...missingMembers(at, schema, ['fields', 'primaryKey', 'missingValues']),
    ...unless(resource['type'] === 'table', `${at}: type is not "table"`),
    ...unless(isMatch(resource['path'], /^[^/.\\][^/\\:]*$/), `${at}: path is no file beside the descriptor`),
    ...repeated(at, 'field', columns),
    ...fields.flatMap((field) =>
      missingMembers(`${at}, field ${String(field['name'])}`, field, [
        'name',
        'type',
        'title',
        'description',
        'example',
      ]),
    ),
    ...itemsOf(schema['primaryKey']).flatMap(own),
    ...keys.flatMap((key) => {
      const { resource: target, package: other } = membersOf(key['reference']);
      return [
        ...itemsOf(key['fields']).flatMap(own),
        ...unless(
          other !== undefined || names.includes(target),
          `${at}: a foreign key leads to the resource "${String(target)}", which the package has not`,
        ),
        ...unless(
          other === undefined || (isMatch(other, /^\.\.\//) && !isAddress(other)),
          `${at}: a foreign key leads to no relative package`,
        ),
      ];
    }),
  ];
}

function checkFile(at: string, resource: Members, files: FileLookup, header: HeaderLookup): string[] {
  const path = `${folderOf(at)}${String(resource['path'])}`;
  const file = files(path);
  if (file === undefined) return [`${at}: resource ${String(resource['name'])}: there is no ${path}`];
  const fields = itemsOf(membersOf(resource['schema'])['fields']).map((field) => membersOf(field)['name']);
  return [
    ...unless(
      resource['bytes'] === file.bytes,
      `${path}: ${file.bytes} bytes, the descriptor says ${String(resource['bytes'])}`,
    ),
    ...unless(resource['hash'] === `sha256:${file.sha256}`, `${path}: its hash is not the one in the descriptor`),
    ...unless(
      !path.endsWith('.csv') || header(path).join() === fields.join(),
      `${path}: its header is not the fields of the schema`,
    ),
  ];
}
