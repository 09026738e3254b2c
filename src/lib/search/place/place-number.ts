/**
 * Numbers of places as three printable letters each, so that a piece of the index is text that hosts compress. Digits
 * are the 94 letters from `!` to `~`.
 */
const base = 94;
const zero = 33;
const width = 3;

/** @throws RangeError for a number that three letters cannot hold */
export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number >= base ** width)
      throw new RangeError(`writeNumbers: ${number} does not fit in three letters`);
    text += String.fromCharCode(
      zero + Math.floor(number / base ** 2),
      zero + (Math.floor(number / base) % base),
      zero + (number % base),
    );
  }
  return text;
}

export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  const digit = (at: number) => text.charCodeAt(at) - zero;
  for (let at = 0; at < text.length; at += width)
    numbers.push((digit(at) * base + digit(at + 1)) * base + digit(at + 2));
  return numbers;
}
