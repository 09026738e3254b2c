import { ancestorCodes, kindOf, levelOf } from '../region/code.ts';
import { followed } from './across-editions.ts';
import type { Evidence } from './evidence.ts';
import type { Passage } from './passage.ts';
import type { Trace } from './trace.ts';

/** What became of a place's code, the largest first: what happened highest up in the tree of places is told. */
export const events = [
  'kode dipakai tempat lain',
  'digabung',
  'pemekaran provinsi',
  'pemekaran kabupaten/kota',
  'pemekaran kecamatan',
  'pindah provinsi',
  'pindah kabupaten/kota',
  'pindah kecamatan',
  'jadi kelurahan',
  'jadi desa',
  'jadi desa adat',
  'ganti nama',
  'kode berganti',
  'hilang',
] as const;
export type Event = (typeof events)[number];

/** How sure it is: certain by several signals, likely, or only one of several that it may be. */
export const certainties = ['tinggi', 'sedang', 'rendah'] as const;
export type Certainty = (typeof certainties)[number];

/**
 * What happened to a place between two editions. A place above that came into being is a pemekaran; one that was there
 * before is a move. `kode dipakai tempat lain` is told before all else, since it is what makes old tables wrong.
 */
export function eventOf(trace: Trace, passage: Passage, evidence: Evidence): Event {
  const { from, fromEdition, to, toEdition } = passage;
  const { editions, steps } = trace;
  if (passage.rule === 'kode tetap') return 'ganti nama';
  if (editions[fromEdition + 1]?.places.has(from)) return 'kode dipakai tempat lain';
  if (trace.merged.has(`${toEdition} ${to}`)) return 'digabung';
  const parents = ancestorCodes(to);
  for (const [i, parent] of ancestorCodes(from).entries()) {
    const now = parents[i] ?? '';
    if (followed(steps, parent, fromEdition, toEdition) === now) continue;
    const isNew = steps.slice(fromEdition, toEdition).some(({ freeNew }) => freeNew.has(now));
    return `${isNew ? 'pemekaran' : 'pindah'} ${levelOf(parent) as Exclude<ReturnType<typeof levelOf>, 'desa/kelurahan'>}`;
  }
  const kind = kindOf(to);
  if (kind !== kindOf(from) && (kind === 'kelurahan' || kind === 'desa' || kind === 'desa adat')) return `jadi ${kind}`;
  return evidence.name === 'berbeda' ? 'ganti nama' : 'kode berganti';
}

/**
 * How sure a passage is, from what speaks for it. A name that is the same needs one more signal of the place, save a
 * regency's, which only one has; a name that is alike is never certain. A village whose point lies elsewhere and that has
 * another parent is one step less sure, unless two codes changed places: then the names alone say so.
 */
export function certaintyOf({ to, rule }: Passage, event: Event, evidence: Evidence): Certainty {
  const { name, parent, number, neighbours, position } = evidence;
  if (rule === 'calon') return 'rendah';
  if (rule === 'digabung') return 'sedang';
  const level = levelOf(to);
  const isSure = name === 'sama' && (parent || neighbours || number || level === 'kabupaten/kota');
  const isLikely = name === 'sama' || (name === 'mirip' && (parent || neighbours)) || (parent && number);
  const isElsewhere =
    position === false && !parent && level === 'desa/kelurahan' && event !== 'kode dipakai tempat lain';
  const steps = (isSure ? 0 : isLikely ? 1 : 2) + (isElsewhere ? 1 : 0);
  return certainties[Math.min(steps, 2)] ?? 'rendah';
}
