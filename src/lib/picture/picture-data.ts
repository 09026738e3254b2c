import type { Field } from '../package/field.ts';
import { formatCsv } from '../table/csv.ts';
import { captionOf } from './caption.ts';
import type { Picture } from './picture.ts';

/** The numbers of a picture as CSV, as those of releases are written. */
export const pictureCsv = ({ table }: Picture): string => formatCsv(table.fields, table.rows);

/**
 * A picture as JSON: what it says of itself, what its columns mean, and its rows.
 * @param address absolute address of the picture's page
 */
export function pictureJson(picture: Picture, address: string): string {
  const { id, title, text, unit, date, releases, sources = [], table } = picture;
  const caption = captionOf(picture);
  return `${JSON.stringify(
    {
      id,
      title,
      description: text,
      unit,
      temporal: date,
      homepage: address,
      releases: releases.map(({ name, version, title: releaseTitle }) => ({ name, version, title: releaseTitle })),
      sources: [
        ...releases.map((release) => ({ title: release['guyub:attribution'] })),
        ...sources.map(({ name, url }) => ({ title: name, path: url })),
      ],
      licenses: [
        ...new Map(releases.flatMap(({ licenses }) => licenses).map((each) => [each.name, each])).values(),
      ].map(({ name, title: licence }) => ({ name, title: licence })),
      notes: caption.notes,
      schema: { fields: table.fields },
      rows: table.rows.map((row) =>
        Object.fromEntries(table.fields.map(({ name }: Field) => [name, row[name] ?? null])),
      ),
    },
    null,
    1,
  )}\n`;
}
