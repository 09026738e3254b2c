/** Words of a question that say nothing about its subject: nothing has all the words of «berapa TKSK di Bogor». */
const fillers = new Set(
  (
    'ada adalah agar apa apakah atau bagaimana bagi bisa boleh berapa cara dalam dan dari dengan di dimana itu ini ' +
    'jumlah ke mana mengapa kenapa oleh pada saja saya siapa tentang untuk yang'
  ).split(' '),
);

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}/.-]/gu, '');

/**
 * Other wordings of a query to try, in this order, where nothing has all of its words: with another name for the same
 * thing, without the filler words of a question, with both.
 * @param synonyms a name in lower case, of one or more words, and the name that the site uses: `kartar` → `Karang Taruna`
 */
export function otherWordings(query: string, synonyms: ReadonlyMap<string, string>): string[] {
  const plain = query.trim().replace(/\s+/g, ' ');
  const renamed = rename(plain, synonyms);
  const wordings = [renamed, withoutFillers(plain), withoutFillers(renamed)];
  return [...new Set(wordings)].filter((wording) => wording !== '' && wording !== plain);
}

/** `kartar depok?` → `Karang Taruna depok?`; names of several words first. */
function rename(query: string, synonyms: ReadonlyMap<string, string>): string {
  const names = [...synonyms.keys()].sort((a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1));
  const words = query.split(' ');
  const renamed: string[] = [];
  for (let i = 0; i < words.length;) {
    const name = names.find((candidate) => {
      const length = candidate.split(' ').length;
      return (
        words
          .slice(i, i + length)
          .map(bare)
          .join(' ') === candidate
      );
    });
    renamed.push(name === undefined ? (words[i] ?? '') : (synonyms.get(name) ?? ''));
    i += name?.split(' ').length ?? 1;
  }
  return renamed.join(' ');
}

/** `berapa TKSK di Bogor?` → `TKSK Bogor?`; empty where nothing else is left. */
const withoutFillers = (query: string): string =>
  query
    .split(' ')
    .filter((word) => !fillers.has(bare(word)))
    .join(' ');
