import { z } from 'zod';
import { placeCodeHints } from '../check/place-code-hint.ts';
import type { Field } from '../package/field.ts';
import { partialDatePattern, placeCodePattern } from '../package/field.ts';
import { isPlaceCode } from '../region/code.ts';
import { faultyRing } from './right-hand-rule.ts';
import type { GeoJsonGeometry, Value } from '../package/table.ts';

/** Why a cell is refused, and what to write instead. */
interface Refusal {
  readonly reason: string;
  readonly fix: string;
}
type Reading = { readonly value: Value } | Refusal;

/**
 * The zod schema of a field's cell, made from its descriptor: text in, typed value out. An empty cell is `null`, never
 * zero; nothing is coerced, trimmed or guessed. An issue's message is the reason, its `params.fix` what to do.
 */
export function cellSchema(field: Field): z.ZodType<Value, string> {
  const read = readerOf(field);
  const constraints = constraintChecks(field);
  return z.string().transform((text, context): Value => {
    const refuse = ({ reason, fix }: Refusal) => {
      context.addIssue({ code: 'custom', message: reason, params: { fix } });
      return z.NEVER;
    };
    if (text === '') {
      const isRequired = field.constraints?.required === true;
      return isRequired ? refuse({ reason: 'kosong, padahal wajib diisi', fix: 'isi, atau hapus barisnya' }) : null;
    }
    const stray = strayWhitespace(text);
    if (stray !== undefined) return refuse(stray);
    const reading = read(text);
    if (!('value' in reading)) return refuse(reading);
    for (const check of constraints) {
      const refusal = check(text, reading.value);
      if (refusal !== undefined) return refuse(refusal);
    }
    return reading.value;
  });
}

const shown = (text: string): string => `«${text.length > 60 ? `${text.slice(0, 60)}…` : text}»`;

/**
 * Tabs, controls, no-break and zero-width spaces. A line break is allowed, and so are the joiners and direction marks
 * that emoji and some scripts need.
 */
const invisible = /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u2007\u200B\u2028\u2029\u202F\uFEFF]/;

function strayWhitespace(text: string): Refusal | undefined {
  if (text !== text.trim()) return { reason: `${shown(text)} diawali atau diakhiri spasi`, fix: 'buang spasinya' };
  if (invisible.test(text))
    return { reason: `${shown(text)} memuat tab, spasi keras, atau karakter kendali`, fix: 'ganti dengan spasi biasa' };
  return undefined;
}

type Reader = (text: string) => Reading;

/** How a field's cells are read, once its descriptor is known. */
function readerOf(field: Field): Reader {
  const readers: Record<Field['type'], () => Reader> = {
    string: () => stringReader(field),
    integer: () => readInteger,
    number: () => (text) => readNumber(text, /^-?(0|[1-9]\d*)(\.\d+)?$/, 'bilangan'),
    year: () => readYear,
    boolean: () => readBoolean,
    date: () => readDate,
    geojson: () => readGeometry,
  };
  return readers[field.type]();
}

const readYear: Reader = (text) =>
  /^\d{4}$/.test(text) ? { value: Number(text) } : { reason: `${shown(text)} bukan tahun`, fix: 'tulis empat angka' };

const readBoolean: Reader = (text) =>
  text === 'true' || text === 'false'
    ? { value: text === 'true' }
    : { reason: `${shown(text)} bukan ya/tidak`, fix: 'tulis true atau false' };

function stringReader({ format, constraints, 'guyub:kind': kind }: Field): Reader {
  if (format === 'uri') return readAddress;
  if (kind === 'partial-date') {
    const shape = new RegExp(constraints?.pattern ?? partialDatePattern);
    return (text) => readPartialDate(text, shape);
  }
  if (kind === 'place-code') {
    const shape = new RegExp(placeCodePattern);
    return (text) => (shape.test(text) ? { value: text } : brokenCode(text));
  }
  return (text) => ({ value: text });
}

function brokenCode(text: string): Refusal {
  const hints = placeCodeHints(text);
  const fix = hints.length === 0 ? 'tulis kode dengan titik, misalnya 32.76.02.1009' : `tulis ${hints.join(' atau ')}`;
  return { reason: `${shown(text)} bukan kode wilayah`, fix };
}

function readAddress(text: string): Reading {
  const isAddress = /^https?:\/\/[^\s/]\S*$/.test(text) && URL.canParse(text);
  if (isAddress) return { value: text };
  return { reason: `${shown(text)} bukan alamat http(s)`, fix: 'tulis alamat lengkap, diawali https://' };
}

function readInteger(text: string): Reading {
  const reading = readNumber(text, /^-?(0|[1-9]\d*)$/, 'bilangan bulat');
  if ('value' in reading)
    return Number.isSafeInteger(reading.value)
      ? reading
      : {
          reason: `${shown(text)} terlalu besar untuk bilangan bulat`,
          fix: 'jadikan kolomnya teks, atau periksa angkanya',
        };
  return /\d[.]\d+$/.test(reading.fix) ? { ...reading, fix: 'tulis tanpa pecahan' } : reading;
}

function readNumber(text: string, pattern: RegExp, name: string): Reading {
  if (pattern.test(text)) return { value: Number(text) };
  const plain = indonesianNumber(text);
  return {
    reason: `${shown(text)} bukan ${name}`,
    fix: plain === undefined ? 'tulis dengan angka saja' : `tulis ${plain}`,
  };
}

/** `1.234.567,5` as a number is written in data: `1234567.5`; `undefined` for what is no such number. */
function indonesianNumber(text: string): string | undefined {
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (/^-?\d+,\d+$/.test(text)) return text.replace(',', '.');
  return /^-?0+\d/.test(text) && /^-?\d+$/.test(text) ? String(Number(text)) : undefined;
}

function readDate(text: string): Reading {
  if (isDate(text)) return { value: text };
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const turned = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return {
    reason: `${shown(text)} bukan tanggal`,
    fix: isDate(turned) ? `tulis ${turned}` : 'tulis seperti 2021-12-31',
  };
}

function readPartialDate(text: string, shape: RegExp): Reading {
  if (shape.test(text) && (text.length < 10 || isDate(text))) return { value: text };
  const date = readDate(text);
  return 'value' in date
    ? date
    : { ...date, fix: date.fix.replace('seperti 2021-12-31', '2021, 2021-05, atau 2021-05-03') };
}

/** True for a day that the calendar has: `2021-02-29` is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number());
/** Four positions at least, the last one the first, longitude before latitude (RFC 7946, 3.1.6). */
const ring = z
  .array(position)
  .min(4)
  .refine((points) => points[0]?.[0] === points.at(-1)?.[0] && points[0]?.[1] === points.at(-1)?.[1]);
const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

function readGeometry(text: string): Reading {
  const refusal = {
    reason: `${shown(text)} bukan geometri GeoJSON`,
    fix: 'tulis Polygon atau MultiPolygon: [bujur, lintang], garisnya tertutup',
  };
  try {
    const parsed = geometrySchema.safeParse(JSON.parse(text));
    if (!parsed.success) return refusal;
    const geometry = parsed.data as GeoJsonGeometry;
    const turned = faultyRing(geometry);
    return turned === undefined
      ? { value: geometry }
      : {
          reason: `${shown(text)}: ${turned} berputar ke arah yang salah`,
          fix: 'garis luar berlawanan arah jarum jam, lubang searah',
        };
  } catch {
    return refusal;
  }
}

/** A code of another level, where a column asks for one level only, is well written and still wrong. */
const patternFix = (text: string): string =>
  isPlaceCode(text) ? 'tulis kode tingkat yang diminta kolom ini' : 'perbaiki tulisannya';

type ConstraintCheck = (text: string, value: Value) => Refusal | undefined;

/** The checks that a field's constraints ask for, beyond what its type has read. */
function constraintChecks({ constraints = {} }: Field): ConstraintCheck[] {
  const { pattern, enum: values, minimum, maximum, minLength, maxLength } = constraints;
  const checks: ConstraintCheck[] = [];
  if (pattern !== undefined) {
    const expression = new RegExp(`^(?:${pattern})$`);
    checks.push((text) =>
      expression.test(text) ? undefined : { reason: `${shown(text)} tidak berpola ${pattern}`, fix: patternFix(text) },
    );
  }
  if (values !== undefined) {
    const allowed = new Set(values.map(String));
    checks.push((text) =>
      allowed.has(text)
        ? undefined
        : { reason: `${shown(text)} tidak dikenal`, fix: `pilih salah satu: ${values.join(', ')}` },
    );
  }
  const outside =
    (isOutside: (value: number) => boolean, bound: string): ConstraintCheck =>
    (text, value) =>
      typeof value === 'number' && isOutside(value)
        ? { reason: `${shown(text)} di luar batas`, fix: `${bound}; periksa angkanya` }
        : undefined;
  if (minimum !== undefined) checks.push(outside((value) => value < minimum, `paling kecil ${minimum}`));
  if (maximum !== undefined) checks.push(outside((value) => value > maximum, `paling besar ${maximum}`));
  if (minLength !== undefined)
    checks.push((text) =>
      text.length >= minLength
        ? undefined
        : { reason: `${shown(text)} terlalu pendek`, fix: `paling sedikit ${minLength} karakter` },
    );
  if (maxLength !== undefined)
    checks.push((text) =>
      text.length <= maxLength
        ? undefined
        : { reason: `${shown(text)} terlalu panjang`, fix: `paling banyak ${maxLength} karakter` },
    );
  return checks;
}
