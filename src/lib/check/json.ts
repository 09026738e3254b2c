import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { jsonErrorAt } from './json-error.ts';

/** A value read from JSON, or what is wrong with the text. */
export type ParsedJson =
  { readonly value: unknown; readonly faults: readonly [] } | { readonly faults: readonly [Fault] };

/** Reads JSON; a fault names the line on which the text breaks off or goes wrong. */
export function parseJson(file: string, text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown, faults: [] };
  } catch {
    const at = jsonErrorAt(text) ?? text.length;
    const line = text.slice(0, at).split('\n').length;
    const found = /^[^\s,:{}[\]"]+|^./u.exec(text.slice(at, at + 30))?.[0];
    const reason =
      found === undefined ? 'JSON terputus sebelum selesai' : `JSON tidak dapat dibaca mulai dari «${found}»`;
    return { faults: [{ file, line, reason, fix: 'perbaiki tanda kutip, koma, atau kurungnya' }] };
  }
}

/** What a schema finds wrong with a JSON file, each with the path of the value: `resources.0.schema.fields.3.type`. */
export const schemaFaults = (file: string, error: z.ZodError, value: unknown): Fault[] =>
  error.issues.map((issue) => ({
    file,
    ...(issue.path.length > 0 ? { field: issue.path.join('.') } : {}),
    ...explain(issue, valueAt(value, issue.path)),
  }));

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

const typeNames: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'bilangan',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  tuple: 'daftar',
  object: 'objek',
  record: 'objek',
};

/** An issue of zod in Indonesian. */
function explain(issue: z.core.$ZodIssue, found: unknown): Pick<Fault, 'reason' | 'fix'> {
  if (found === undefined) return { reason: 'tidak ada', fix: 'lengkapi' };
  const text = JSON.stringify(found);
  const written = typeof found === 'string' ? found : text;
  const shown = `«${written.length > 60 ? `${written.slice(0, 60)}…` : written}»`;
  switch (issue.code) {
    case 'invalid_type':
      return { reason: `${shown} bukan ${typeNames[issue.expected] ?? issue.expected}`, fix: 'perbaiki nilainya' };
    case 'invalid_value':
      return { reason: `${shown} tidak dikenal`, fix: `pilih salah satu: ${issue.values.join(', ')}` };
    case 'too_small':
      if (issue.origin === 'number') return { reason: `${shown} terlalu kecil`, fix: `paling kecil ${issue.minimum}` };
      if (text === '""' || text === '[]') return { reason: 'kosong', fix: 'lengkapi' };
      return { reason: `${shown} terlalu pendek`, fix: `paling sedikit ${issue.minimum}` };
    case 'too_big':
      return { reason: `${shown} terlalu panjang`, fix: `paling banyak ${issue.maximum}` };
    case 'invalid_format':
      return { reason: `${shown} salah bentuk`, fix: formatFix(issue) };
    default:
      return { reason: `${shown} salah bentuk`, fix: 'perbaiki nilainya' };
  }
}

function formatFix({ format, pattern }: { format: string; pattern?: string | undefined }): string {
  const examples: Readonly<Record<string, string>> = {
    url: 'tulis alamat lengkap, diawali https://',
    email: 'tulis alamat surel',
    datetime: 'tulis seperti 2026-01-31T00:00:00Z',
  };
  return examples[format] ?? (pattern === undefined ? 'perbaiki nilainya' : `sesuaikan dengan pola ${pattern}`);
}

/** Line on which each element of a JSON array starts; the text must be valid JSON. */
export function elementLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '\n') line++;
    else if (isInString) {
      if (character === '\\') i++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') {
      if (depth === 1) lines.push(line);
      depth++;
    } else if (character === '}' || character === ']') depth--;
  }
  return lines;
}
