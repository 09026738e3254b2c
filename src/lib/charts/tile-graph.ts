/** For each place the number of the land that it lies on: places joined by borders have one number. */
export function landsOf(
  places: readonly { readonly code: string }[],
  borders: readonly (readonly [string, string])[],
): number[] {
  const beside = new Map<string, string[]>();
  for (const [a, b] of borders) {
    beside.set(a, [...(beside.get(a) ?? []), b]);
    beside.set(b, [...(beside.get(b) ?? []), a]);
  }
  const land = new Map<string, number>();
  for (const { code } of places) {
    if (land.has(code)) continue;
    const number = new Set(land.values()).size;
    const reached = [code];
    land.set(code, number);
    for (let at = reached.pop(); at !== undefined; at = reached.pop())
      for (const next of beside.get(at) ?? []) {
        if (land.has(next)) continue;
        land.set(next, number);
        reached.push(next);
      }
  }
  return places.map(({ code }) => land.get(code) ?? 0);
}

/** Borders beyond which a place is a full stranger. */
const strangest = 4;

/**
 * How strange each two places would be as neighbours, as `i * places.length + j`: 0 with up to one place between them on
 * land, then one more for each further place, up to 4, which is also that of places on different lands.
 */
export function strangersOf(
  places: readonly { readonly code: string }[],
  borders: readonly (readonly [string, string])[],
): Uint8Array {
  const index = new Map(places.map(({ code }, i) => [code, i]));
  const beside: number[][] = places.map(() => []);
  for (const [a, b] of borders) {
    beside[index.get(a) ?? 0]?.push(index.get(b) ?? 0);
    beside[index.get(b) ?? 0]?.push(index.get(a) ?? 0);
  }
  const strange = new Uint8Array(places.length ** 2).fill(strangest);
  for (let start = 0; start < places.length; start++) {
    let ring = [start];
    const seen = new Set(ring);
    for (let crossed = 0; crossed < strangest + 2; crossed++) {
      for (const place of ring) strange[start * places.length + place] = Math.max(0, crossed - 2);
      ring = [...new Set(ring.flatMap((place) => beside[place] ?? []))].filter((place) => !seen.has(place));
      for (const place of ring) seen.add(place);
    }
  }
  return strange;
}
