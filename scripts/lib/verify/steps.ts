/** One step of `npm run verify`: a script of package.json, and how its tests are counted. */
export interface Step {
  title: string;
  script: string;
  /** A test runner writes a JSON report; any other step counts as one test. */
  runner?: 'vitest' | 'playwright';
}

/** Everything that needs no built site: before each commit. */
export const QUICK_STEPS: readonly Step[] = [
  { title: 'Dependency lock', script: 'check:lock' },
  { title: 'Format', script: 'format:check' },
  { title: 'Lint', script: 'lint' },
  { title: 'Markdown', script: 'lint:markdown' },
  { title: 'Unused code', script: 'lint:unused' },
  { title: 'Spelling', script: 'spelling' },
  // Before the types: those of the content come from the content.
  { title: 'Content', script: 'check' },
  { title: 'Types', script: 'types' },
  { title: 'Unit tests', script: 'test:unit', runner: 'vitest' },
];

/** What follows with the built site. */
export const BUILT_STEPS: readonly Step[] = [
  { title: 'Build', script: 'build' },
  { title: 'HTML rules', script: 'html:check' },
  { title: 'Built site', script: 'test:site', runner: 'vitest' },
  { title: 'Build behaviour', script: 'test:build', runner: 'vitest' },
  { title: 'Browser', script: 'browser' },
  { title: 'Browser tests', script: 'test:browser', runner: 'playwright' },
];
