/** A note of a reference, and the further addresses that were written in it. */
export interface ReferenceNote {
  readonly note: string;
  readonly addresses: readonly string[];
}

/**
 * Moves addresses out of a note whose parts are parted by `;`. `juga https://…` and a bare address leave it whole;
 * of `untuk apa: https://…` the words stay, so that a reader knows what the address is for.
 */
export function splitReferenceNote(text: string): ReferenceNote {
  const addresses: string[] = [];
  const kept = text.split(';').flatMap((part) => {
    const found = /^(?:juga |(.+): )?(https?:\/\/\S+)$/.exec(part.trim());
    if (found?.[2] === undefined) return [part.trim()];
    addresses.push(found[2]);
    return found[1] === undefined ? [] : [`${found[1]}: lihat alamat tambahan`];
  });
  return { note: kept.filter((part) => part !== '').join('; '), addresses };
}
