/**
 * Letters that are like one another, a class each, and the least that it costs to make one of them a letter of another
 * class or of none (see `distance`), in hundredths. Letters of no class (h, w, y) are often left out or put in.
 */
const letterClasses: readonly (readonly [letters: string, leastChange: number])[] = [
  ['aeiou', 50],
  ['dt', 100],
  ['bpfv', 60],
  ['kgq', 70],
  ['mn', 100],
  ['r', 100],
  ['l', 100],
  ['szjcx', 40],
  ['0123456789', 100],
];
const leastChanges = letterClasses.map(([, leastChange]) => leastChange);
const classOf = new Int8Array(128).fill(-1);
letterClasses.forEach(([letters], i) => {
  for (const letter of letters) classOf[letter.charCodeAt(0)] = i;
});

/** How many letters of each class a key has. */
export type LetterBag = Uint8Array;

export function letterBag(key: string): LetterBag {
  const bag = new Uint8Array(letterClasses.length);
  for (let i = 0; i < key.length; i++) {
    const found = classOf[key.charCodeAt(i)] ?? -1;
    if (found >= 0) bag[found] = (bag[found] ?? 0) + 1;
  }
  return bag;
}

/** Less than this two keys cannot be apart, told from their letters alone: much cheaper than `distance`. */
export function leastDistance(a: LetterBag, b: LetterBag): number {
  let [more, less] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    const cost = difference * (leastChanges[i] ?? 0);
    if (cost > 0) more += cost;
    else less -= cost;
  }
  return Math.max(more, less) / 100;
}
