import { z } from 'zod';
import type { FeedReport } from './shared.ts';
import { htmlFaults, isAbsolute, isDateTime, linksInHtml, repeated } from './shared.ts';

const address = z.string().refine(isAbsolute, { error: 'no absolute address' });
const date = z.string().refine(isDateTime, { error: 'no date by RFC 3339' });
const words = z.string().min(1);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z\d]+)*$/);
/** Members of an author: one at least, by the standard. */
const authors = z
  .array(
    z
      .strictObject({ name: words.optional(), url: address.optional(), avatar: address.optional() })
      .refine((one) => Object.keys(one).length > 0),
  )
  .min(1);

/** Members of JSON Feed 1.1; those that begin with `_` are extensions. Source: https://www.jsonfeed.org/version/1.1/ */
const itemSchema = withExtensions({
  id: words,
  url: address.optional(),
  external_url: address.optional(),
  title: words.optional(),
  content_html: words.optional(),
  content_text: words.optional(),
  summary: words.optional(),
  image: address.optional(),
  banner_image: address.optional(),
  date_published: date.optional(),
  date_modified: date.optional(),
  authors: authors.optional(),
  tags: z.array(words).optional(),
  language: language.optional(),
});
const feedSchema = withExtensions({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: words,
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: words.optional(),
  user_comment: words.optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: authors.optional(),
  language: language.optional(),
  expired: z.boolean().optional(),
  items: z.array(itemSchema),
});

function withExtensions<T extends z.ZodRawShape>(shape: T) {
  return z.looseObject(shape).superRefine((value, context) => {
    for (const key of Object.keys(value))
      if (!(key in shape) && !/^_[A-Za-z]/.test(key))
        context.addIssue({ code: 'custom', message: `${key} is no member of JSON Feed`, path: [key] });
  });
}

/**
 * Whether a text is a JSON Feed by version 1.1 of the standard.
 * @param own where it is served, absolute
 */
export function checkJsonFeed(document: string, own: string): FeedReport {
  const nothing = { links: [], entries: [] };
  let value: unknown;
  try {
    value = JSON.parse(document);
  } catch {
    return { ...nothing, faults: ['does not parse as JSON'] };
  }
  const parsed = feedSchema.safeParse(value);
  if (!parsed.success)
    return { ...nothing, faults: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  const { feed_url: self, home_page_url: home, icon, items, authors: publishers = [] } = parsed.data;
  const ask = (holds: boolean, fault: string) => (holds ? [] : [fault]);
  return {
    entries: items.map(({ id, title = '', url = '', date_modified: updated = '' }) => ({ id, title, url, updated })),
    links: [
      ...[self, home, icon, ...publishers.map(({ url }) => url)].flatMap((each) => each ?? []),
      ...items.flatMap(({ url, content_html: html = '' }) => [
        ...(url === undefined ? [] : [url]),
        ...linksInHtml(html),
      ]),
    ],
    faults: [
      ...ask(self === own, `its feed_url is ${self ?? 'missing'}, not ${own}`),
      ...ask(items.length > 0, 'it has no item'),
      ...repeated(items.map(({ id }) => id)).map((id) => `id ${id} stands twice`),
      ...items.flatMap((item, i) =>
        [
          ...ask(item.content_html !== undefined || item.content_text !== undefined, 'has no content'),
          ...ask(
            Date.parse(item.date_published ?? '') <= Date.parse(item.date_modified ?? ''),
            'modified before it was published, or has no date',
          ),
          ...htmlFaults(item.content_html ?? ''),
        ].map((fault) => `item ${i + 1}: ${fault}`),
      ),
    ],
  };
}
