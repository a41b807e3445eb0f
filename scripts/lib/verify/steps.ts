/** One step of `npm run verify`: a script of package.json, how its tests are counted, and what it depends on. */
export interface Step {
  title: string;
  script: string;
  /** A test runner writes a JSON report; any other step counts as one test. */
  runner?: 'vitest' | 'playwright';
  /**
   * Git path patterns of all that the step reads, the lock file and its own configuration apart. A step that was green
   * on exactly these bytes is not run again on this machine; without patterns it always runs.
   */
  reads?: readonly string[];
  /** Scripts of the steps that must be done before it. */
  after?: readonly string[];
  /** It uses the whole machine by itself: nothing runs beside it. */
  isAlone?: boolean;
  /** It waits for other hosts more than it computes: it runs beside the lanes. */
  isDownload?: boolean;
}

const code = ['src', 'scripts', 'tests', 'config', '*.ts', '*.js', '*.mjs', '*.json'];

/** Everything that needs no built site: before each commit. */
export const QUICK_STEPS: readonly Step[] = [
  { title: 'Types of the collections', script: 'sync' },
  { title: 'Lint', script: 'lint', reads: [...code, 'content/site.yaml'], after: ['sync'] },
  { title: 'Unit tests', script: 'test:unit', runner: 'vitest' },
  { title: 'Format', script: 'format:check' },
  { title: 'Spelling', script: 'spelling' },
  { title: 'Types', script: 'types', reads: [...code, 'content/site.yaml'], after: ['sync'] },
  { title: 'Content', script: 'check' },
  { title: 'Unused code', script: 'lint:unused', reads: code },
  { title: 'Markdown', script: 'lint:markdown' },
  { title: 'Dependency lock', script: 'check:lock' },
  { title: 'Packages and licences', script: 'parts:check', reads: ['scripts/parts.ts', 'scripts/lib/parts'] },
];

/**
 * What takes longer: thousands of mutations, git repositories, the built site and a browser. The longest begin first, so
 * that no lane is left alone with one at the end.
 */
export const BUILT_STEPS: readonly Step[] = [
  { title: 'Servers', script: 'servers', isDownload: true },
  // One after the other: each may wait for the same installer.
  { title: 'Browser', script: 'browser', after: ['servers'], isDownload: true },
  { title: 'Build', script: 'build' },
  { title: 'Slow unit tests', script: 'test:slow', runner: 'vitest' },
  { title: 'Built site', script: 'test:site', runner: 'vitest', after: ['build'] },
  { title: 'HTML rules', script: 'html:check', after: ['build'] },
  { title: 'Branches of the rules', script: 'test:coverage', runner: 'vitest' },
  { title: 'Delivery', script: 'test:delivery', runner: 'vitest', after: ['servers'] },
  // Longer than all others together would take beside it: its files share the machine instead.
  { title: 'Build behaviour', script: 'test:build', runner: 'vitest', isAlone: true },
  {
    title: 'Browser tests',
    script: 'test:browser',
    runner: 'playwright',
    after: ['build', 'browser'],
    isAlone: true,
  },
];
