import { referenceAddresses, references } from './site.ts';

/** References in the order of their numbers, each with its further addresses. */
export function referenceList() {
  const addresses = Map.groupBy(referenceAddresses(), ({ id_rujukan }) => id_rujukan);
  return [...references()]
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    .map((reference) => ({ reference, addresses: (addresses.get(reference.id) ?? []).map(({ url }) => url) }));
}
