import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogSchema } from '../../src/lib/package/descriptor.ts';
import { normaliseBase } from '../../src/lib/site/urls.ts';
import { dataFolder } from '../folders.ts';

/** Where the site will be served: `SITE_URL` and `BASE_PATH`, else what `data/catalog.json` says and `/`. */
export function siteSettings(): { site: string; base: string } {
  const catalog = catalogSchema.parse(JSON.parse(readFileSync(join(dataFolder(), 'catalog.json'), 'utf8')));
  return { site: process.env['SITE_URL'] ?? catalog.site, base: normaliseBase(process.env['BASE_PATH'] ?? '/') };
}
