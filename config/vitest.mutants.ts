/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** The unit tests alone, for `npm run mutants`: a mutant is run against the tests that reach it. */
export default getViteConfig({
  test: {
    globalSetup: ['tests/lib/own-temporary-folder.ts'],
    // Instrumented code on a busy machine is slow; what hangs is ended by the time that Stryker gives each mutant.
    testTimeout: 30 * 60_000,
    hookTimeout: 30 * 60_000,
    setupFiles: ['tests/lib/usual-languages.ts'],
    // As for the unit tests: what they import is loaded once.
    isolate: false,
    include: ['src', 'scripts', 'tests/lib', 'tests/docs'].map((folder) => `${folder}/**/*.test.ts`),
    exclude: ['**/*.slow.test.ts', '**/*.astro.test.ts', '**/node_modules/**', '.cache/**'],
  },
});
