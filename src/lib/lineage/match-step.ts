import { kindOf } from '../region/code.ts';
import { levels } from '../region/level.ts';
import type { Edition } from './edition.ts';
import { closeLevel, openLevel } from './open-level.ts';
import { joined, numberOf, pairByNeighbours, pairLikeBelow, pairLikeByNeighbours, pairUnique } from './pairing.ts';
import type { RuleId } from './rule.ts';
import { above, codesOf, Step } from './step.ts';

/**
 * Finds, place by place, how one edition of the codes goes on in the next, from provinces down to villages: by name,
 * parent, number and neighbours (see `rule.ts`). What has the same signals as another is left open.
 */
export function matchStep(older: Edition, newer: Edition): Step {
  const step = new Step(older, newer);
  for (const level of levels) {
    const suspects = openLevel(step, level);
    if (level === 'provinsi' || level === 'kabupaten/kota')
      pairUnique(
        step,
        level,
        'nama',
        (code) => step.key('older', code),
        (code) => step.key('newer', code),
      );
    if (level === 'kecamatan') matchDistricts(step);
    if (level === 'desa/kelurahan') {
      matchVillages(step);
      // Districts whose name gave nothing are known by their villages, and they in turn by their districts.
      pairByVillages(step);
      matchVillages(step);
    }
    closeLevel(step, suspects);
  }
  return step;
}

/** What is left of the villages, by weaker signals: to be tried after all editions were searched for the same name. */
export function matchRest(step: Step): void {
  // A village that becomes a kelurahan or a customary village keeps the last three digits of its number.
  pairUnique(
    step,
    'desa/kelurahan',
    'nomor, induk, jenis',
    (code) => (hasNamesake(step, code) ? undefined : joined(step.successorAbove(code, 1), numberOf(code).slice(1))),
    (code) => joined(above(code, 1), numberOf(code).slice(1)),
  );
  pairLikeByNeighbours(step, 'nama mirip, tetangga');
}

function matchDistricts(step: Step): void {
  pairUnique(
    step,
    'kecamatan',
    'nama, induk',
    (code) => joined(step.successorAbove(code, 1), step.key('older', code)),
    (code) => joined(above(code, 1), step.key('newer', code)),
  );
  pairLikeBelow(step, 'kecamatan', 'nama mirip, induk, nomor', (from, to) => numberOf(from) === numberOf(to));
  pairLikeBelow(step, 'kecamatan', 'nama mirip, induk', () => true);
}

function matchVillages(step: Step): void {
  const older = (code: string) => step.key('older', code);
  const newer = (code: string) => step.key('newer', code);
  const districtOld = (code: string) => older(above(code, 1) ?? '');
  const districtNew = (code: string) => newer(above(code, 1) ?? '');
  /** Pairs by what is told of a place beside the place `up` levels above it. */
  const pair = (rule: RuleId, up: number, partsOld: PartsOf, partsNew: PartsOf) => {
    pairUnique(
      step,
      'desa/kelurahan',
      rule,
      (code) => joined(step.successorAbove(code, up), ...partsOld(code)),
      (code) => joined(above(code, up), ...partsNew(code)),
    );
  };
  const named = (more: PartsOf): [PartsOf, PartsOf] => [
    (code) => [older(code), ...more(code)],
    (code) => [newer(code), ...more(code)],
  ];
  const districtNamed: [PartsOf, PartsOf] = [
    (code) => [districtOld(code), older(code)],
    (code) => [districtNew(code), newer(code)],
  ];
  pair('nama, induk, nomor', 1, ...named((code) => [numberOf(code)]));
  pair('nama, induk', 1, ...named(() => []));
  pair('nama, nama induk', 2, ...districtNamed);
  pair('nama, induk, jenis', 1, ...named((code) => [kindOf(code)]));
  pairByNeighbours(step, 2, 'nama, tetangga');
  pair('nama, nomor, kabupaten', 2, ...named((code) => [numberOf(code)]));
  pair('nama, kabupaten', 2, ...named(() => []));
  pairLikeBelow(
    step,
    'desa/kelurahan',
    'nama mirip, induk, nomor',
    (from, to) => numberOf(from).slice(1) === numberOf(to).slice(1),
  );
  pairLikeBelow(step, 'desa/kelurahan', 'nama mirip, induk', () => true);
  pair(
    'nomor, induk',
    1,
    (code) => (keepsItsNumbers(step, above(code, 1) ?? '') ? [numberOf(code)] : [undefined]),
    (code) => [numberOf(code)],
  );
  pairByNeighbours(step, 3, 'nama, tetangga, provinsi');
  pair('nama, nama induk, provinsi', 3, ...districtNamed);
}
type PartsOf = (code: string) => (string | undefined)[];

/** A district that went on as a whole, under another code, with at least four fifths of its villages' numbers kept. */
function keepsItsNumbers(step: Step, district: string): boolean {
  const to = step.successor.get(district);
  if (to === undefined || to === district) return false;
  const kept = step.children('older', district).flatMap((child) => {
    const next = step.successor.get(child);
    return next === undefined ? [] : [next === `${to}.${numberOf(child)}`];
  });
  return kept.length >= 2 && kept.filter(Boolean).length * 5 >= kept.length * 4;
}

/** A place of the newer edition in the same district has the village's name: its number alone then says nothing. */
const hasNamesake = (step: Step, code: string): boolean =>
  step
    .children('newer', step.successorAbove(code, 1) ?? '')
    .some((other) => step.key('newer', other) === step.key('older', code));

/** Districts by where more than half of their villages went. */
function pairByVillages(step: Step): void {
  for (const from of codesOf(step.freeOld, 'kecamatan')) {
    const villages = step.children('older', from);
    const targets = villages.flatMap((child) => above(step.successor.get(child) ?? '', 1) ?? []);
    for (const [to, group] of Map.groupBy(targets, (code) => code))
      if (group.length * 2 > villages.length && step.freeNew.has(to)) step.pair(from, to, 'desa di bawahnya');
  }
}
