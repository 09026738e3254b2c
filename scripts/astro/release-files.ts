import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuiltPlaceIndex } from '../../src/store/place-index.ts';
import { contentTypeOf } from '../../src/lib/distribution/media-type.ts';
import { cacheFolder, placeIndexPath, publishedFolder } from '../folders.ts';
import { linkTree } from '../link-tree.ts';
import { siteSettings } from './site-settings.ts';

/**
 * Puts the published files of the cache (downloads, the index of the place search) beside the pages: linked into the
 * build, and served as they are by the development server, so that both give the same bytes.
 */
export function releaseFiles(): AstroIntegration {
  return {
    name: 'guyub:release-files',
    hooks: {
      // Every page names the folder of the place search, and layouts read no files.
      'astro:config:setup': ({ updateConfig }) => {
        const file = placeIndexPath(cacheFolder());
        const { folder } = (
          existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { folder: '' }
        ) as BuiltPlaceIndex;
        updateConfig({ vite: { define: { 'import.meta.env.PLACE_INDEX': JSON.stringify(folder) } } });
      },
      'astro:server:setup': ({ server }) => {
        const { base } = siteSettings();
        const handle = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
          const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
          const relative = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
          const file = join(publishedFolder(cacheFolder()), relative);
          const type = contentTypeOf(relative);
          if (relative.includes('..') || type === undefined) {
            next();
            return;
          }
          stat(file).then(
            ({ size }) => {
              response.writeHead(200, { 'content-type': type, 'content-length': size });
              createReadStream(file).pipe(response);
            },
            () => {
              next();
            },
          );
        };
        // Before all others, once they are there: Astro refuses a path without an extension (SHA256SUMS) for its slash.
        server.httpServer?.once('listening', () => {
          server.middlewares.stack.unshift({ route: '', handle });
        });
      },
      'astro:build:done': ({ dir }) => {
        linkTree(publishedFolder(cacheFolder()), fileURLToPath(dir));
      },
    },
  };
}
