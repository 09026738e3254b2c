import type { Descriptor } from './descriptor.ts';

/** Who publishes a release, as the release itself says: its files stay the same when the catalogue's publisher changes. */
export function publisherOf({ contributors }: Pick<Descriptor, 'contributors'>): string {
  const publisher = contributors.find(({ roles }) => roles.includes('publisher')) ?? contributors[0];
  if (publisher === undefined) throw new Error('publisherOf: a release has a contributor');
  return publisher.title;
}
