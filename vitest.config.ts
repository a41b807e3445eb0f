/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { LongestFirst } from './config/longest-first.ts';

/** Where tests stand that need no built site. */
const plainFolders = ['src/**', 'scripts/**', 'tests/lib/**', 'tests/lint/**', 'tests/hostile/**', 'tests/docs/**'];

/** Only what hangs takes so long, on the busiest machine: how fast a machine is proves nothing. */
const PATIENCE = 30 * 60_000;

/**
 * One project per kind of test: `unit` answers in seconds; `slow` makes thousands of mutations, git repositories, sheets and runs
 * of the linter; `site` reads the built dist; `delivery` runs servers; `build` runs builds of its own.
 */
export default getViteConfig({
  test: {
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    // Where nothing is left behind.
    globalSetup: ['tests/lib/own-temporary-folder.ts'],
    sequence: { sequencer: LongestFirst },
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
          // These tests keep no state in modules, so that workers need not load everything anew for each file.
          pool: 'threads',
          isolate: false,
          setupFiles: ['tests/lib/usual-languages.ts'],
          include: plainFolders.map((folder) => `${folder}/*.test.ts`),
          exclude: ['**/*.slow.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          // As above: what these files import is loaded once.
          isolate: false,
          setupFiles: ['tests/lib/usual-languages.ts'],
          include: plainFolders.map((folder) => `${folder}/*.slow.test.ts`),
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          // Each worker parses the pages and reads the content once, for all its files.
          isolate: false,
          include: ['tests/site/**/*.test.ts'],
          setupFiles: ['tests/lib/content-collections.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'delivery', include: ['tests/delivery/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'] },
      },
    ],
  },
});
