import { hashOf } from './hash.ts';

/** `tune`: those who tune the search may look at it; `report`: what is published. */
export type Half = 'tune' | 'report';

/** Half of a query, from its text alone: a new kind or another order moves no query. */
export const halfOf = (text: string): Half => ((hashOf(text) >>> 16) % 2 === 0 ? 'tune' : 'report');
