import { datasetEndpoint, datasetsEndpoint } from './datasets.ts';
import type { Endpoint } from './endpoint.ts';
import { entryEndpoint } from './entry.ts';
import { figuresEndpoint, figuresOfEndpoint } from './figures.ts';
import { institutionEndpoint, institutionsEndpoint } from './institutions.ts';
import { lineageEndpoint, lineagesEndpoint } from './lineage.ts';
import { placeEndpoint, placesEndpoint } from './places.ts';
import { programmeEndpoint, programmesEndpoint } from './programmes.ts';

const collections: readonly Endpoint[] = [
  programmesEndpoint,
  programmeEndpoint,
  datasetsEndpoint,
  datasetEndpoint,
  placesEndpoint,
  placeEndpoint,
  institutionsEndpoint,
  institutionEndpoint,
  figuresEndpoint,
  figuresOfEndpoint,
  lineagesEndpoint,
  lineageEndpoint,
];

/** All that the API answers, in the order in which its description and its page list it. A new collection is a line above. */
export const endpoints: readonly Endpoint[] = [entryEndpoint(collections), ...collections];
