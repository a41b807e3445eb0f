/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** The unit tests alone, for `npm run mutants`: a mutant is run against the tests that reach it. */
export default getViteConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/lib/**/*.test.ts'],
    exclude: ['**/*.slow.test.ts', '**/node_modules/**', '.cache/**'],
  },
});
