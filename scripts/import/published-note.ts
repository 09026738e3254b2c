/** Remarks in the sources that speak to whoever transcribed them, and what a reader is told instead. */
const rephrased: readonly (readonly [RegExp, string])[] = [
  [/bahwa 24\/2013 menggantikannya UNSOURCED/, 'belum kami periksa apakah 24/2013 yang menggantikannya'],
  [/; jenis baru [a-z0-9_]+/, ''],
  [/^Jenis lk3 belum ada pada tabel lembaga asal$/, ''],
];

/** A note as it is published: working remarks of the transcription are rephrased or left out. @throws Error where one remains. */
export function publishedNote(note: string): string {
  const text = rephrased.reduce((rest, [from, to]) => rest.replace(from, to), note);
  if (/UNSOURCED|jenis baru|jangan ditampilkan/i.test(text))
    throw new Error(`publishedNote: rephrase the working remark in "${text}"`);
  return text;
}
