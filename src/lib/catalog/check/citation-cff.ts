import { versionPattern } from '../../package/version.ts';
import type { Members } from './members.ts';
import { isDate, isMatch, itemsOf, membersOf, missingMembers, repeated, unless } from './members.ts';

/** Faults of a CITATION.cff 1.2.0 of a dataset. */
export function checkCitationCff(at: string, text: string): string[] {
  const { value, faults } = readFlatYaml(at, text);
  return [
    ...faults,
    ...missingMembers(at, value, [
      'cff-version',
      'message',
      'type',
      'title',
      'authors',
      'version',
      'date-released',
      'license',
      'identifiers',
    ]),
    ...unless(value['cff-version'] === '1.2.0', `${at}: cff-version is not 1.2.0`),
    ...unless(value['type'] === 'dataset', `${at}: type is not dataset`),
    ...unless(isMatch(value['version'], versionPattern), `${at}: version is not a semantic version`),
    ...unless(isDate(value['date-released']), `${at}: date-released is no day`),
    ...itemsOf(value['authors']).flatMap((author, i) =>
      missingMembers(`${at}: authors.${i}`, membersOf(author), ['name']),
    ),
    ...itemsOf(value['identifiers']).flatMap((identifier, i) =>
      missingMembers(`${at}: identifiers.${i}`, membersOf(identifier), ['type', 'value']),
    ),
    ...itemsOf(value['license']).flatMap((licence) =>
      unless(isMatch(licence, /^[A-Za-z0-9][A-Za-z0-9.+-]*$/), `${at}: license is no identifier of SPDX`),
    ),
    ...repeated(at, 'keyword', itemsOf(value['keywords'])),
  ];
}

/**
 * Reads YAML of the form that we write: `name: "text"`, and below `name:` a list of texts or of members. A line of any
 * other form is a fault: it may be YAML, but a text without quotes may turn into a number or a date.
 */
function readFlatYaml(at: string, text: string): { value: Members; faults: string[] } {
  const value: Record<string, unknown> = {};
  const faults: string[] = [];
  let list: unknown[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [, indent = '', name, quoted] = /^( {2}- | {4}|)(?:([a-z-]+):)?(?: ?(".*"))?$/.exec(line) ?? [];
    const scalar = quoted === undefined ? undefined : parsed(quoted);
    if ((name === undefined && scalar === undefined) || (quoted !== undefined && scalar === undefined))
      faults.push(`${at}:${i + 1}: is neither a name with a quoted text nor an item of a list`);
    else if (indent === '' && name !== undefined) value[name] = scalar ?? (list = []);
    else if (indent === '  - ') list.push(name === undefined ? scalar : { [name]: scalar });
    else if (name !== undefined) Object.assign(membersOf(list.at(-1)), { [name]: scalar });
  }
  return { value, faults };
}

function parsed(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}
