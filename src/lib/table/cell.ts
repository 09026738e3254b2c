import { z } from 'zod';
import { placeCodeHints } from '../check/place-code-hint.ts';
import type { Field } from '../package/field.ts';
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
  const read = readers[field.type];
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
    const reading = read(text, field);
    if (!('value' in reading)) return refuse(reading);
    for (const check of constraints) {
      const refusal = check(text, reading.value);
      if (refusal !== undefined) return refuse(refusal);
    }
    return reading.value;
  });
}

const shown = (text: string): string => `«${text.length > 60 ? `${text.slice(0, 60)}…` : text}»`;

function strayWhitespace(text: string): Refusal | undefined {
  if (text !== text.trim()) return { reason: `${shown(text)} diawali atau diakhiri spasi`, fix: 'buang spasinya' };
  if (/[\u0000-\u0008\u000B-\u001F\u007F\u00A0\u200B\u2028\u2029\t]/.test(text))
    return { reason: `${shown(text)} memuat tab, spasi keras, atau karakter kendali`, fix: 'ganti dengan spasi biasa' };
  return undefined;
}

const readers: Record<Field['type'], (text: string, field: Field) => Reading> = {
  string: (text, field) => readString(text, field),
  integer: (text) => readNumber(text, /^-?(0|[1-9]\d*)$/, 'bilangan bulat'),
  number: (text) => readNumber(text, /^-?(0|[1-9]\d*)(\.\d+)?$/, 'bilangan'),
  year: (text) =>
    /^\d{4}$/.test(text) ? { value: Number(text) } : { reason: `${shown(text)} bukan tahun`, fix: 'tulis empat angka' },
  boolean: (text) =>
    text === 'true' || text === 'false'
      ? { value: text === 'true' }
      : { reason: `${shown(text)} bukan ya/tidak`, fix: 'tulis true atau false' },
  date: (text) => readDate(text),
  geojson: (text) => readGeometry(text),
};

function readString(text: string, field: Field): Reading {
  if (field.format === 'uri') return readAddress(text);
  if (field['guyub:kind'] === 'partial-date') return readPartialDate(text, field);
  const pattern = field.constraints?.pattern;
  if (field['guyub:kind'] === 'place-code' && pattern !== undefined && !new RegExp(pattern).test(text)) {
    const hints = placeCodeHints(text);
    const fix =
      hints.length === 0 ? 'tulis kode dengan titik, misalnya 32.76.02.1009' : `tulis ${hints.join(' atau ')}`;
    return { reason: `${shown(text)} bukan kode wilayah`, fix };
  }
  return { value: text };
}

function readAddress(text: string): Reading {
  const isAddress = /^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text);
  if (isAddress) return { value: text };
  return { reason: `${shown(text)} bukan alamat http(s)`, fix: 'tulis alamat lengkap, diawali https://' };
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

function readPartialDate(text: string, field: Field): Reading {
  const pattern = field.constraints?.pattern;
  const isShaped = pattern === undefined || new RegExp(pattern).test(text);
  if (isShaped && (text.length < 10 || isDate(text))) return { value: text };
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

const ring = z.array(z.array(z.number()).min(2)).min(4);
const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

function readGeometry(text: string): Reading {
  const refusal = { reason: `${shown(text)} bukan geometri GeoJSON`, fix: 'tulis Polygon atau MultiPolygon' };
  try {
    const parsed = geometrySchema.safeParse(JSON.parse(text));
    return parsed.success ? { value: parsed.data as GeoJsonGeometry } : refusal;
  } catch {
    return refusal;
  }
}

type ConstraintCheck = (text: string, value: Value) => Refusal | undefined;

/** The checks that a field's constraints ask for, beyond what its type has read. */
function constraintChecks({ constraints = {} }: Field): ConstraintCheck[] {
  const { pattern, enum: values, minimum, maximum, minLength, maxLength } = constraints;
  const checks: ConstraintCheck[] = [];
  if (pattern !== undefined) {
    const expression = new RegExp(`^(?:${pattern})$`);
    checks.push((text) =>
      expression.test(text)
        ? undefined
        : { reason: `${shown(text)} tidak berpola ${pattern}`, fix: 'perbaiki tulisannya' },
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
