import type { ProgrammeId } from '../dataset/shared.ts';

/** The face of the site for pictures of shared addresses: colours as hexadecimal sRGB, of the light theme, and shapes. */
export interface Look {
  /** Indigo. */
  readonly ground: string;
  readonly onGround: string;
  /** Turmeric. */
  readonly accent: string;
  readonly paper: string;
  readonly line: string;
  readonly ink: string;
  readonly quietInk: string;
  /** A place on a map, and those around it. */
  readonly place: string;
  readonly around: string;
  /** Around a place that is too small to be seen. */
  readonly ring: string;
  /** A programme's dye: of shapes, and of the paper below them. */
  readonly dyes: Readonly<Record<ProgrammeId, { readonly strong: string; readonly weak: string }>>;
  /** A programme's icon as the site has it: text of its SVG, 48 × 48. */
  readonly icons: Readonly<Record<ProgrammeId, string>>;
}
