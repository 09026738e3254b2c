import type { RuleId } from './rule.ts';

/** A place whose code left, or was given to another place, and the code under which it goes on. */
export interface Passage {
  readonly from: string;
  /** Index of the last edition in which `from` was this place. */
  readonly fromEdition: number;
  /** Code under which it goes on; one of several that it may be where `rule` is `calon`. */
  readonly to: string;
  /** Index of the first edition from which `to` is the place's only code. */
  readonly toEdition: number;
  /** What found it; `calon` for a candidate that nothing decides for. */
  readonly rule: RuleId | 'calon';
}

/** A place whose code left and that was found nowhere later. */
export type Gone = Pick<Passage, 'from' | 'fromEdition'>;
