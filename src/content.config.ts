import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from '../scripts/folders.ts';

/** What an explainer says of itself before its text. Its text is checked by `scripts/check-explainers.ts`. */
const schema = z.strictObject({
  /** The heading: the reader's question. */
  title: z.string(),
  /** One or two sentences for search engines, lists and previews of links. */
  description: z.string().min(50).max(170),
  /** Short name in breadcrumbs and lists. */
  crumb: z.string(),
});
const explainers = (folder: string) =>
  defineCollection({ loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/${folder}` }), schema });

export const collections = { program: explainers('program'), panduan: explainers('panduan') };
