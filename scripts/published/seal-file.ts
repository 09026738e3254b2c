import { existsSync, readFileSync } from 'node:fs';
import type { Seal } from '../../src/lib/check/seal.ts';
import { emptySeal, sealSchema } from '../../src/lib/check/seal.ts';
import { sealPath } from '../folders.ts';

/** The seal of the data folder, which must have passed the check; one that holds nothing where there is none. */
export const readSealFile = (): Seal =>
  existsSync(sealPath()) ? sealSchema.parse(JSON.parse(readFileSync(sealPath(), 'utf8'))) : emptySeal;
