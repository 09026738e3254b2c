import type { APIRoute } from 'astro';
import { directoryIndex } from '../../lib/page/directory.ts';
import { directoryTables } from '../../store/directory.ts';

/** The directory as one file, for the filters in the browser. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(directoryIndex(directoryTables())), { headers: { 'content-type': 'application/json' } });
