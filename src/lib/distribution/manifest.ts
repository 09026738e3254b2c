import { z } from 'zod';

/** What the build published below the site's root: size and hashes of every file, by its path. */
export const manifestSchema = z.record(
  z.string(),
  z.object({
    /** Size in bytes. */
    bytes: z.number().int().nonnegative(),
    /** 64 hexadecimal digits. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** Rows of data, the header apart; absent for files that are no table. */
    rows: z.number().int().nonnegative().optional(),
    /** SHA-256 of what the file holds, where another version of a library may write other bytes: see `seal/content.ts`. */
    content: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
);
export type Manifest = z.infer<typeof manifestSchema>;
export type PublishedFile = Manifest[string];
