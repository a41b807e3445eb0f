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
}

const code = ['src', 'scripts', 'tests', 'config', '*.ts', '*.js', '*.mjs', '*.json'];

/** Everything that needs no built site: before each commit. Steps do not depend on each other's order. */
export const QUICK_STEPS: readonly Step[] = [
  { title: 'Types', script: 'types', reads: [...code, 'content/site.yaml'] },
  { title: 'Lint', script: 'lint', reads: [...code, 'content/site.yaml'] },
  { title: 'Unit tests', script: 'test:unit', runner: 'vitest' },
  { title: 'Format', script: 'format:check' },
  { title: 'Spelling', script: 'spelling' },
  { title: 'Content', script: 'check' },
  { title: 'Unused code', script: 'lint:unused', reads: code },
  { title: 'Markdown', script: 'lint:markdown' },
  { title: 'Dependency lock', script: 'check:lock' },
];

/** What takes longer: thousands of mutations, git repositories, the built site and a browser. */
export const BUILT_STEPS: readonly Step[] = [
  { title: 'Branches of the rules', script: 'test:coverage', runner: 'vitest' },
  { title: 'Slow unit tests', script: 'test:slow', runner: 'vitest' },
  { title: 'Build', script: 'build' },
  { title: 'HTML rules', script: 'html:check' },
  { title: 'Built site', script: 'test:site', runner: 'vitest' },
  { title: 'Servers', script: 'servers' },
  { title: 'Delivery', script: 'test:delivery', runner: 'vitest' },
  { title: 'Build behaviour', script: 'test:build', runner: 'vitest' },
  { title: 'Browser', script: 'browser' },
  { title: 'Browser tests', script: 'test:browser', runner: 'playwright' },
];
