/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Where tests stand that need no built site. */
const plainFolders = ['src/**', 'scripts/**', 'tests/lib/**', 'tests/lint/**', 'tests/hostile/**', 'tests/docs/**'];

/**
 * One project per kind of test: `unit` answers in seconds; `slow` makes thousands of mutations, git repositories and runs
 * of the linter; `site` reads the built dist; `delivery` runs servers; `build` runs builds of its own.
 */
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
          // Some read the whole content; the time of the machine proves nothing.
          testTimeout: 60_000,
          // These tests keep no state in modules, so that workers need not load everything anew for each file.
          pool: 'threads',
          isolate: false,
          include: plainFolders.map((folder) => `${folder}/*.test.ts`),
          exclude: ['**/*.slow.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: plainFolders.map((folder) => `${folder}/*.slow.test.ts`),
          testTimeout: 300_000,
          hookTimeout: 300_000,
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
        test: { name: 'delivery', include: ['tests/delivery/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
      },
    ],
  },
});
