import type { z } from 'zod';
import type { Fault } from './fault.ts';

/** A value read from JSON, or what is wrong with the text. */
export type ParsedJson =
  { readonly value: unknown; readonly faults: readonly [] } | { readonly faults: readonly [Fault] };

/** Reads JSON; a fault names the line on which the text breaks off or goes wrong. */
export function parseJson(file: string, text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown, faults: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const end = position === undefined ? text.length : Number(position);
    const line = text.slice(0, end).split('\n').length;
    return { faults: [{ file, line, reason: `JSON tidak dapat dibaca (${message})`, fix: 'perbaiki tanda bacanya' }] };
  }
}

/** What a schema finds wrong with a JSON file, each with the path of the value: `resources.0.schema.fields.3.type`. */
export const schemaFaults = (file: string, error: z.ZodError): Fault[] =>
  error.issues.map(({ path, message, code }) => ({
    file,
    ...(path.length > 0 ? { field: path.join('.') } : {}),
    reason: code === 'invalid_type' && message.includes('undefined') ? 'tidak ada' : message,
    fix: code === 'invalid_type' && message.includes('undefined') ? 'lengkapi' : 'perbaiki nilainya',
  }));

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
