import type { Descriptor } from '../../src/lib/package/descriptor.ts';
import type { ReleaseTable } from '../../src/lib/package/release.ts';
import { prepareRelease } from '../../src/lib/package/release.ts';
import type { MadeRelease } from './releases.ts';
import { firstReleased, measure } from './releases.ts';

/** What a release of our own compilations says of itself beyond what all of them share. */
export type CompiledHead = Pick<
  Descriptor,
  'name' | 'title' | 'description' | 'version' | 'keywords' | 'sources' | 'guyub:attribution' | 'guyub:temporal'
>;

/** A release of a dataset that we compiled ourselves: CC BY 4.0, made by Guyub; `created` is when. */
export function compiledRelease(
  head: CompiledHead,
  tables: readonly ReleaseTable[],
  created: string = firstReleased,
): MadeRelease {
  const { name, title, description, version, keywords, sources } = head;
  const files = prepareRelease(
    {
      name,
      title,
      description,
      version,
      created,
      keywords,
      licenses: [
        {
          name: 'CC-BY-4.0',
          title: 'Creative Commons Atribusi 4.0 Internasional',
          path: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
      sources,
      contributors: [{ title: 'Guyub', roles: ['creator', 'publisher'] }],
      'guyub:attribution': head['guyub:attribution'],
      'guyub:temporal': head['guyub:temporal'],
    },
    tables,
    measure,
  );
  return { version, files, rows: Object.fromEntries(tables.map(({ table, rows }) => [table.name, rows.length])) };
}

/** The table of places from which codes and names were taken. */
export const placesSource = { title: 'Guyub, dataset wilayah (kode dan nama wilayah)', version: '2025.0.0' };
