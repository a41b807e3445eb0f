/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** One project per kind of test; `site` reads the built dist, `build` runs builds of its own. */
export default getViteConfig({
  test: {
    coverage: {
      // Every branch of the register's rules is walked by a unit test; elsewhere coverage proves little.
      include: [
        'agreement/agreement-status',
        'agreement/agreement-term',
        'agreement/agreement-activity',
        'agreement/agreement-overlays',
        'register/counting',
      ].map((name) => `src/domain/${name}.ts`),
      reporter: ['text'],
      reportsDirectory: '.cache/coverage',
      thresholds: { branches: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The first lint of a process loads all of ESLint and TypeScript.
          testTimeout: 60_000,
          include: ['src/**', 'scripts/**', 'tests/lib/**', 'tests/lint/**', 'tests/hostile/**'].map(
            (folder) => `${folder}/*.test.ts`,
          ),
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          setupFiles: ['tests/lib/content-collections.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
      },
    ],
  },
});
