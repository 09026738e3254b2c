/** Letters that are like one another, a class each. Letters of no class (h, w, y) are often left out or put in. */
const classes = ['aeiou', 'dt', 'bpfv', 'kgq', 'mn', 'r', 'l', 'szjcx', '0123456789'];
const classOf = new Int8Array(128).fill(-1);
classes.forEach((letters, i) => {
  for (const letter of letters) classOf[letter.charCodeAt(0)] = i;
});

/** How many letters of each class a key has. */
export type LetterBag = Uint8Array;

export function letterBag(key: string): LetterBag {
  const bag = new Uint8Array(classes.length);
  for (let i = 0; i < key.length; i++) {
    const found = classOf[key.charCodeAt(i)] ?? -1;
    if (found >= 0) bag[found] = (bag[found] ?? 0) + 1;
  }
  return bag;
}

/** What a change from one class to another costs at least (see `distance`), rounded down. */
const leastChange = 0.65;

/** Less than this two keys cannot be apart, told from their letters alone: much cheaper than `distance`. */
export function leastDistance(a: LetterBag, b: LetterBag): number {
  let [more, less] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return leastChange * Math.max(more, less);
}
