import { datatypes, mandatory, ofFile, ofRelease, ranges, single } from './dcat-ap-rules.ts';
import type { FileLookup, Members } from './members.ts';
import { isAddress, itemsOf, membersOf, missingMembers, repeated, unless } from './members.ts';

/**
 * Faults of a DCAT-AP 3.0.1 catalogue, written as a flat graph with a context of its own: mandatory members, the class and
 * datatype of what each member leads to, versions that lead to each other, files as published.
 * @param releases identifiers of every release that must be in it: `wilayah/2025.0.0`
 * @param file a published file by its absolute address
 */
export function checkDcatAp(at: string, value: unknown, releases: readonly string[], file: FileLookup): string[] {
  const catalogue = membersOf(value);
  const nodes = itemsOf(catalogue['@graph']).map(membersOf);
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const datasets = nodes.filter((node) => isOf(node, 'dcat:Dataset'));
  const identifiers = datasets.map((node) => node['dct:identifier']);
  const listed = new Set(
    nodes.filter((node) => isOf(node, 'dcat:Catalog')).flatMap((node) => itemsOf(node['dcat:dataset']).map(idOf)),
  );
  return [
    ...unless(
      Object.keys(membersOf(catalogue['@context'])).length > 0,
      `${at}: @context is not written out, so that reading it needs the network`,
    ),
    ...unless(nodes.filter((node) => isOf(node, 'dcat:Catalog')).length === 1, `${at}: has not one dcat:Catalog`),
    ...repeated(
      at,
      '@id',
      nodes.map((node) => node['@id']),
    ),
    ...releases
      .filter((release) => !identifiers.includes(release))
      .map((release) => `${at}: the release ${release} is missing`),
    ...nodes.flatMap((node) => checkNode(`${at}: ${String(node['@id'])}`, node, byId)),
    ...datasets.flatMap((node) => {
      const here = `${at}: ${String(node['@id'])}`;
      return [
        ...unless(listed.has(node['@id']), `${here}: the catalogue does not list it in dcat:dataset`),
        ...checkVersions(here, node, byId),
      ];
    }),
    ...nodes
      .filter((node) => isOf(node, 'dcat:Distribution'))
      .flatMap((node) => checkDistribution(`${at}: ${String(node['@id'])}`, node, file)),
  ];
}

const isOf = (node: Members, type: string): boolean => itemsOf(node['@type']).includes(type);
const idOf = (value: unknown): unknown => membersOf(value)['@id'];

/** A node and those written inside it: its own members, and what they lead to. */
function checkNode(at: string, node: Members, byId: ReadonlyMap<unknown, Members>): string[] {
  return [
    ...missingMembers(at, node, ['@type']),
    ...itemsOf(node['@type']).flatMap((type) => missingMembers(at, node, mandatory[String(type)] ?? [])),
    ...single
      .filter((member) => itemsOf(node[member]).length > 1)
      .map((member) => `${at}: ${member} stands more than once`),
    ...Object.entries(node).flatMap(([member, value]) =>
      itemsOf(value).flatMap((item) => [
        ...checkTarget(`${at}: ${member}`, item, ranges[member], byId),
        ...checkLiteral(`${at}: ${member}`, item, datatypes[member]),
      ]),
    ),
  ];
}

function checkTarget(
  at: string,
  item: unknown,
  range: string | undefined,
  byId: ReadonlyMap<unknown, Members>,
): string[] {
  if (range === undefined) return [];
  const inside = membersOf(item);
  const target = '@type' in inside ? inside : byId.get(inside['@id']);
  if (target === undefined) return [`${at}: leads to a node that is not described: ${JSON.stringify(item)}`];
  return [
    ...unless(isOf(target, range), `${at}: leads to no ${range}: ${JSON.stringify(item)}`),
    ...(target === inside ? checkNode(at, inside, byId) : []),
  ];
}

const checkLiteral = (at: string, item: unknown, datatype: string | undefined): string[] =>
  unless(datatype === undefined || membersOf(item)['@type'] === datatype, `${at}: is no ${String(datatype)}`);

/** A dataset leads to its releases and they to it; a release to the one before, of the same dataset. */
function checkVersions(at: string, node: Members, byId: ReadonlyMap<unknown, Members>): string[] {
  const parent = byId.get(idOf(node['dcat:isVersionOf']));
  const previous = node['dcat:previousVersion'];
  return [
    ...itemsOf(node['dcat:hasVersion']).flatMap((version) =>
      unless(
        idOf(byId.get(idOf(version))?.['dcat:isVersionOf']) === node['@id'],
        `${at}: dcat:hasVersion leads to ${String(idOf(version))}, which does not lead back`,
      ),
    ),
    ...(node['dcat:isVersionOf'] === undefined
      ? []
      : [
          ...missingMembers(at, node, ofRelease),
          ...unless(
            itemsOf(parent?.['dcat:hasVersion']).some((version) => idOf(version) === node['@id']),
            `${at}: its dataset does not list it in dcat:hasVersion`,
          ),
        ]),
    ...unless(
      previous === undefined || idOf(byId.get(idOf(previous))?.['dcat:isVersionOf']) === idOf(node['dcat:isVersionOf']),
      `${at}: dcat:previousVersion is no release of the same dataset`,
    ),
  ];
}

function checkDistribution(at: string, node: Members, file: FileLookup): string[] {
  const access = idOf(node['dcat:accessURL']);
  const download = idOf(node['dcat:downloadURL']);
  const faults = unless(isAddress(access), `${at}: dcat:accessURL is no address`);
  if (download === undefined) return faults;
  const published = file(String(download));
  if (published === undefined) return [...faults, `${at}: dcat:downloadURL leads to no published file`];
  const sum = membersOf(node['spdx:checksum'])['spdx:checksumValue'];
  return [
    ...faults,
    ...missingMembers(at, node, ofFile),
    ...unless(membersOf(sum)['@value'] === published.sha256, `${at}: spdx:checksum is not that of the file`),
    ...unless(
      membersOf(node['dcat:byteSize'])['@value'] === String(published.bytes),
      `${at}: dcat:byteSize is not that of the file`,
    ),
  ];
}
