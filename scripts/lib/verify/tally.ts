/** Tests that passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** Reads Vitest's JSON report. */
export function tallyVitest(report: unknown): Tally {
  const { numPassedTests = 0, numFailedTests = 0 } = report as { numPassedTests?: number; numFailedTests?: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Reads Playwright's JSON report. A flaky test passed in the end. */
export function tallyPlaywright(report: unknown): Tally {
  const { stats = {} } = report as { stats?: { expected?: number; unexpected?: number; flaky?: number } };
  const { expected = 0, unexpected = 0, flaky = 0 } = stats;
  return { passed: expected + flaky, failed: unexpected };
}

/** A step that failed without a failed test (a file that does not load, a check that is no test) counts as one. */
export function tallyStep(succeeded: boolean, tests: Tally | undefined): Tally {
  if (!tests) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return succeeded ? tests : { ...tests, failed: Math.max(1, tests.failed) };
}

/** Adds up tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** The last line of every run: `132 passed, 0 failed`. */
export function formatTally({ passed, failed }: Tally): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}
