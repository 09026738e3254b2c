import { croissantProfile } from '../croissant-context.ts';
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

/** Faults of a Croissant 1.1 document: required members, files as published, and identifiers that lead somewhere. */
export function checkCroissant(at: string, value: unknown, files: FileLookup): string[] {
  const dataset = membersOf(value);
  const objects = itemsOf(dataset['distribution']).map(membersOf);
  const sets = itemsOf(dataset['recordSet']).map(membersOf);
  const fields = sets.flatMap(({ field }) => itemsOf(field).map(membersOf));
  const ids = [...objects, ...sets, ...fields].map((node) => node['@id']);
  const known = new Set(ids);
  const leads = (here: string, target: unknown) =>
    unless(known.has(membersOf(target)['@id']), `${here} leads to no node: ${JSON.stringify(target)}`);
  return [
    ...missingMembers(at, dataset, [
      '@context',
      'name',
      'description',
      'license',
      'url',
      'creator',
      'datePublished',
      'version',
      'distribution',
      'recordSet',
    ]),
    ...unless(Object.keys(membersOf(dataset['@context'])).length > 0, `${at}: @context is not written out`),
    ...unless(isMatch(dataset['@type'], /^(sc:)?Dataset$/), `${at}: @type is not sc:Dataset`),
    ...unless(
      itemsOf(dataset['conformsTo']).includes(croissantProfile),
      `${at}: conformsTo is not ${croissantProfile}`,
    ),
    ...unless(isDate(dataset['datePublished']), `${at}: datePublished is no day`),
    ...repeated(at, '@id', ids),
    ...objects.flatMap((object) => checkObject(`${at}: ${String(object['@id'])}`, object, folderOf(at), files)),
    ...sets.flatMap((set) => {
      const here = `${at}: ${String(set['@id'])}`;
      return [
        ...missingMembers(here, set, ['@id', 'name', 'description', 'key', 'field']),
        ...itemsOf(set['key']).flatMap((key) => leads(`${here}: key`, key)),
      ];
    }),
    ...fields.flatMap((field) => checkField(`${at}: ${String(field['@id'])}`, field, leads)),
  ];
}

function checkObject(at: string, object: Members, folder: string, files: FileLookup): string[] {
  const address = object['contentUrl'];
  const file = files(folder + String(address));
  return [
    ...missingMembers(at, object, ['@id', 'name', 'contentUrl', 'contentSize', 'encodingFormat', 'sha256']),
    ...unless(!isAddress(address), `${at}: contentUrl names a host`),
    ...(file === undefined
      ? [`${at}: contentUrl leads to no published file: ${String(address)}`]
      : [
          ...unless(object['sha256'] === file.sha256, `${at}: sha256 is not that of the file`),
          ...unless(object['contentSize'] === `${file.bytes} B`, `${at}: contentSize is not that of the file`),
        ]),
  ];
}

function checkField(at: string, field: Members, leads: (here: string, target: unknown) => string[]): string[] {
  const source = membersOf(field['source']);
  return [
    ...missingMembers(at, field, ['@id', 'name', 'description', 'dataType', 'source']),
    ...leads(`${at}: source.fileObject`, source['fileObject']),
    ...missingMembers(`${at}: source.extract`, membersOf(source['extract']), ['column']),
    ...itemsOf(field['references']).flatMap((target) => leads(`${at}: references`, target)),
  ];
}
