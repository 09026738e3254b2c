import type { TableSchema } from '../package/descriptor.ts';
import type { Field } from '../package/field.ts';
import type { AnyRow, GeoJsonGeometry, Value } from '../package/table.ts';
import type { PublishedTable, TableCodec } from './codec.ts';
import { faultyRing } from '../table/right-hand-rule.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

/** The columns of a point, in degrees: latitude and longitude. */
const latitude = 'lintang';
const longitude = 'bujur';

/** How a row becomes a feature: which columns are its geometry, which one its `id`, and which its properties. */
interface Layout {
  /** Name of the column of geometries; `undefined` where the geometry is a point made of two columns. */
  readonly geometry: string | undefined;
  /** Primary key, where it is one column of text. */
  readonly id: string | undefined;
  readonly properties: readonly string[];
}

interface Feature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly geometry: { type: 'Point'; coordinates: [number, number] } | GeoJsonGeometry | null;
  readonly properties: Record<string, Value>;
}

/**
 * GeoJSON (RFC 7946) of a table with one column of geometries, or with `lintang` and `bujur`: a feature a line. The
 * columns of the geometry are not repeated among the properties. Nor is the `id` of a point, lest the file of all places
 * pass the limit of a host; polygons repeat it, since programs that colour maps join by properties. A row without a place on the map has the
 * geometry `null`. Title, version, licence and attribution stand before the features, as foreign members (section 6.1).
 */
export const geojsonCodec: TableCodec = {
  format: 'geojson',
  holds: (fields) => geometryOf(fields) !== 'none',
  write(table) {
    const { fields } = table.resource.schema;
    if (geometryOf(fields) === 'none') throw new Error(`${table.resource.name}: no column is a geometry`);
    const layout = layoutOf(table.resource.schema);
    const head = JSON.stringify({ type: 'FeatureCollection', ...about(table) }).slice(0, -1);
    const features = table.rows.map((row, i) =>
      JSON.stringify(featureOf(row, layout, `${table.resource.name} row ${i + 1}`)),
    );
    return toUtf8(`${head},"features":[\n${features.join(',\n')}\n]}\n`);
  },
  read(bytes, { schema }) {
    const layout = layoutOf(schema);
    const { features } = JSON.parse(fromUtf8(bytes)) as { features?: Feature[] };
    if (features === undefined) throw new Error('a FeatureCollection has features');
    return features.map((feature): AnyRow => {
      const row = rowOf(feature, layout);
      return Object.fromEntries(schema.fields.map(({ name }) => [name, row[name] ?? null]));
    });
  },
};

function geometryOf(fields: readonly Field[]): 'column' | 'point' | 'none' {
  const columns = fields.filter((field) => field.type === 'geojson');
  if (columns.length > 0) return columns.length === 1 ? 'column' : 'none';
  const isNumber = (name: string) => fields.some((field) => field.name === name && field.type === 'number');
  return isNumber(latitude) && isNumber(longitude) ? 'point' : 'none';
}

function layoutOf({ fields, primaryKey }: TableSchema): Layout {
  const geometry = fields.find((field) => field.type === 'geojson')?.name;
  const [key, ...more] = primaryKey;
  const isText = fields.some((field) => field.name === key && field.type === 'string');
  const id = isText && more.length === 0 ? key : undefined;
  const elsewhere = new Set(geometry === undefined ? [id, latitude, longitude] : [geometry]);
  return { geometry, id, properties: fields.map(({ name }) => name).filter((name) => !elsewhere.has(name)) };
}

const about = ({ release, resource }: PublishedTable) => ({
  name: resource.name,
  title: resource.title,
  version: release.version,
  license: release.licenses.map(({ name }) => name).join(', '),
  attribution: release['guyub:attribution'],
});

function featureOf(row: AnyRow, { geometry, id, properties }: Layout, place: string): Feature {
  return {
    type: 'Feature',
    ...(id === undefined ? {} : { id: String(row[id]) }),
    geometry: geometry === undefined ? pointOf(row, place) : polygonsOf(row[geometry] ?? null, place),
    properties: Object.fromEntries(properties.map((name) => [name, row[name] ?? null])),
  };
}

function pointOf(row: AnyRow, place: string): Feature['geometry'] {
  const [lat, lon] = [row[latitude] ?? null, row[longitude] ?? null];
  if (lat === null && lon === null) return null;
  if (typeof lat !== 'number' || typeof lon !== 'number')
    throw new Error(`${place}: a point has both ${latitude} and ${longitude}, or neither`);
  return { type: 'Point', coordinates: [lon, lat] };
}

/** As the release holds it: turning a ring would lose what was given, so a ring that winds the wrong way is refused. */
function polygonsOf(value: Value, place: string): GeoJsonGeometry | null {
  const geometry = value as GeoJsonGeometry | null;
  const fault = geometry === null ? undefined : faultyRing(geometry);
  if (fault !== undefined) throw new Error(`${place}: ${fault} breaks the right-hand rule; turn it in the release`);
  return geometry;
}

function rowOf(feature: Feature, { geometry, id }: Layout): AnyRow {
  const key = id === undefined ? {} : { [id]: feature.id ?? null };
  if (geometry !== undefined) return { ...feature.properties, ...key, [geometry]: feature.geometry as Value };
  const [lon, lat] = feature.geometry?.type === 'Point' ? feature.geometry.coordinates : [null, null];
  return { ...feature.properties, ...key, [latitude]: lat, [longitude]: lon };
}
