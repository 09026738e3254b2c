import type { APIRoute } from 'astro';
import { recall } from '../../../store/recall.ts';

/** The measurement of the search for places as data; `null` where nothing has been measured. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(recall()), { headers: { 'content-type': 'application/json' } });
