import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

// Unit tests sit beside the code; component tests render the examples; tests of the downloads and browser tests read a
// built dist/ (npm test builds it first). Time is no test: where commands are spawned or pages opened, a busy machine is slow.
const patient = { environment: 'node', testTimeout: 120_000, hookTimeout: 120_000 } as const;
const ofTheSite = { ...patient, fileParallelism: false } as const;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], ...patient } },
      getViteConfig({
        test: { name: 'components', include: ['tests/components/**/*.test.ts'], ...ofTheSite },
      } as object),
      { test: { name: 'distributions', include: ['tests/distributions/**/*.test.ts'], ...ofTheSite } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...ofTheSite } },
    ],
  },
});
