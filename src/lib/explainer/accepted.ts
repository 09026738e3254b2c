import { z } from 'zod';
import type { Fault } from '../check/fault.ts';
import type { Prose, Sentence } from './prose.ts';
import { sentenceTemplate, sentenceText } from './sentence-text.ts';
import type { ExplainerSources } from './sources.ts';
import { boundValue } from './sources.ts';

/**
 * What someone has read and accepted of one explainer: the releases that its figures come from, and each sentence that
 * holds one, as it read then, by its template.
 */
export const acceptedExplainerSchema = z.strictObject({
  releases: z.array(z.string()),
  sentences: z.record(z.string(), z.string()),
});
/** `src/content/accepted.json`: by file below the content folder. Written by `npm run data -- accept`. */
export const acceptedSchema = z.record(z.string(), acceptedExplainerSchema);
export type AcceptedExplainer = z.infer<typeof acceptedExplainerSchema>;
export type Accepted = z.infer<typeof acceptedSchema>;

/** The sentences of an explainer that hold a figure, and the releases they are bound to, as they read with these sources. */
export function boundSentences(prose: Prose, sources: ExplainerSources): AcceptedExplainer {
  const bound = prose.blocks.flatMap(({ sentences }) => sentences).filter(holdsValue);
  const releases = bound.flatMap(({ citations }) =>
    citations.flatMap((citation) => boundValue(citation, sources)?.release ?? []),
  );
  return {
    releases: [...new Set(releases)].sort(),
    sentences: Object.fromEntries(
      bound.map((sentence) => [sentenceTemplate(sentence), sentenceText(sentence, sources)] as const).sort(byKey),
    ),
  };
}

const holdsValue = ({ citations }: Sentence): boolean =>
  citations.some(({ kind }) => kind === 'angka' || kind === 'hitung');
const byKey = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : a > b ? 1 : 0);

const remedy = 'baca kalimatnya, lalu terima dengan: npm run data -- accept';

/** Where an explainer no longer reads as it was accepted: each changed sentence with its text before and after. */
export function acceptanceFaults(file: string, now: AcceptedExplainer, before: AcceptedExplainer | undefined): Fault[] {
  const fault = (reason: string): Fault => ({ file, reason, fix: remedy });
  const then = before ?? { releases: [], sentences: {} };
  const changed = Object.entries(now.sentences).flatMap(([template, text]) => {
    const old = then.sentences[template];
    if (old === undefined) return [fault(`kalimat baru dengan angka, belum diterima: «${text}»`)];
    return old === text ? [] : [fault(`kalimat berubah karena datanya berubah. Dulu: «${old}» Kini: «${text}»`)];
  });
  const gone = Object.keys(then.sentences)
    .filter((template) => !(template in now.sentences))
    .map((template) => fault(`kalimat yang pernah diterima sudah tidak ada: «${template}»`));
  const moved =
    before !== undefined && now.releases.join() !== then.releases.join()
      ? [
          fault(
            `rilis berganti dari ${then.releases.join(', ') || '(tidak ada)'} ke ${now.releases.join(', ') || '(tidak ada)'}`,
          ),
        ]
      : [];
  return [...moved, ...changed, ...gone];
}
