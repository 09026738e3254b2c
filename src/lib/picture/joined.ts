/** Words of a list as a sentence has them: `a`, `a dan b`, `a, b, dan c`; empty for none. */
export function joined(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  return words.length === 2 ? words.join(' dan ') : `${words.slice(0, -1).join(', ')}, dan ${last}`;
}
