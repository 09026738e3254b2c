/** What someone who read a sample row decided: it is so, it is not so, or the editions do not tell. */
export const verdicts = ['benar', 'salah', 'tidak dapat diputuskan'] as const;
export type Verdict = (typeof verdicts)[number];
