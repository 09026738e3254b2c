import type { ReferenceAddressRow, ReferenceRow } from '../dataset/rujukan.ts';

/** A reference with its further addresses. */
export interface ReferenceEntry {
  readonly reference: ReferenceRow;
  readonly addresses: readonly string[];
}

/** References in the order of their numbers (R9 before R10), each with its further addresses. */
export function referenceEntries(
  references: readonly ReferenceRow[],
  addresses: readonly ReferenceAddressRow[],
): ReferenceEntry[] {
  const further = Map.groupBy(addresses, ({ id_rujukan }) => id_rujukan);
  const number = ({ id }: ReferenceRow) => Number(id.slice(1));
  return [...references]
    .sort((a, b) => number(a) - number(b))
    .map((reference) => ({ reference, addresses: (further.get(reference.id) ?? []).map(({ url }) => url) }));
}
