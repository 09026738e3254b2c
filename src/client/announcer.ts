/**
 * Says sentences in a live region, each once nothing newer has come for a while: a reader of the screen hears the last of
 * a quick row of choices, not every one.
 * @param wait milliseconds
 */
export function announcer(region: { textContent: string | null }, wait = 600): (sentence: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (sentence) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = sentence;
    }, wait);
  };
}
