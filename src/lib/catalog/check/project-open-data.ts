import { projectOpenDataProfile } from '../project-open-data.ts';
import type { FileLookup, Members } from './members.ts';
import { isAddress, isDate, isMatch, itemsOf, membersOf, missingMembers, repeated, unless } from './members.ts';

/** A media type as the standard writes it: without parameters. */
const mediaType = /^[-\w]+\/[-\w]+(\.[-\w]+)*([+][-\w]+)?$/;
const repeatingInterval = /^(irregular|R\/P(\d+[YMWD])+)$/;

/**
 * Faults of a Project Open Data 1.1 catalogue.
 * @param datasets how many datasets it must hold
 * @param file a published file by its absolute address
 */
export function checkProjectOpenData(at: string, value: unknown, datasets: number, file: FileLookup): string[] {
  const catalogue = membersOf(value);
  const entries = itemsOf(catalogue['dataset']).map(membersOf);
  return [
    ...missingMembers(at, catalogue, ['@context', '@type', 'conformsTo', 'dataset']),
    ...unless(catalogue['@type'] === 'dcat:Catalog', `${at}: @type is not dcat:Catalog`),
    ...unless(catalogue['conformsTo'] === projectOpenDataProfile, `${at}: conformsTo is not ${projectOpenDataProfile}`),
    ...unless(entries.length === datasets, `${at}: dataset has ${entries.length} of ${datasets} datasets`),
    ...repeated(
      at,
      'identifier',
      entries.map(({ identifier }) => identifier),
    ),
    ...entries.flatMap((entry) => checkEntry(`${at}: ${String(entry['identifier'])}`, entry, file)),
  ];
}

function checkEntry(at: string, entry: Members, file: FileLookup): string[] {
  const contact = membersOf(entry['contactPoint']);
  const rights = entry['rights'];
  return [
    ...missingMembers(at, entry, [
      'title',
      'description',
      'keyword',
      'modified',
      'publisher',
      'contactPoint',
      'identifier',
      'accessLevel',
      'license',
      'spatial',
      'temporal',
      'distribution',
    ]),
    ...missingMembers(`${at}: publisher`, membersOf(entry['publisher']), ['name']),
    ...missingMembers(`${at}: contactPoint`, contact, ['fn']),
    ...unless(isMatch(contact['hasEmail'], /^mailto:[^\s@]+@[^\s@]+$/), `${at}: contactPoint.hasEmail is no mailto:`),
    ...unless(
      isMatch(entry['accessLevel'], /^(public|restricted public|non-public)$/),
      `${at}: accessLevel is none of the three`,
    ),
    ...unless(isDate(entry['modified']), `${at}: modified is no date of ISO 8601`),
    ...unless(isAddress(entry['license']), `${at}: license is no address`),
    ...unless(isMatch(entry['temporal'], /^\d{4}[-\d]*\/\d{4}[-\d]*$/), `${at}: temporal is no span of ISO 8601`),
    ...unless(
      isMatch(entry['accrualPeriodicity'], repeatingInterval),
      `${at}: accrualPeriodicity is no repeating interval of ISO 8601`,
    ),
    ...unless(rights === undefined || isMatch(rights, /^.{1,255}$/su), `${at}: rights is longer than 255 characters`),
    ...['describedBy', 'conformsTo', 'landingPage'].flatMap((name) =>
      unless(isAddress(entry[name]), `${at}: ${name} is no address`),
    ),
    ...itemsOf(entry['distribution']).flatMap((item, i) =>
      checkDistribution(`${at}: distribution.${i}`, membersOf(item), file),
    ),
  ];
}

function checkDistribution(at: string, item: Members, file: FileLookup): string[] {
  const address = item['downloadURL'];
  return [
    ...missingMembers(at, item, ['title', 'format']),
    ...unless(isAddress(address), `${at}: downloadURL is no address`),
    ...unless(isMatch(item['mediaType'], mediaType), `${at}: mediaType is none`),
    ...unless(
      typeof address !== 'string' || file(address) !== undefined,
      `${at}: downloadURL leads to no published file: ${String(address)}`,
    ),
  ];
}
