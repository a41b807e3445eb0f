import { expect, test } from 'vitest';
import { formatTally, sumTallies, tallyPlaywright, tallyStep, tallyVitest } from './tally.ts';

test('reads the report of Vitest', () => {
  expect(tallyVitest({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2 })).toEqual({ passed: 3, failed: 1 });
});

test('reads the report of Playwright', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 3 };
  expect(tallyPlaywright({ stats })).toEqual({ passed: 5, failed: 1 });
});

test('counts a step that is no test runner as one test', () => {
  expect(tallyStep(true, undefined)).toEqual({ passed: 1, failed: 0 });
  expect(tallyStep(false, undefined)).toEqual({ passed: 0, failed: 1 });
});

test('counts a runner that failed before its tests as a failure', () => {
  expect(tallyStep(false, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
  expect(tallyStep(false, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
});

test('sums up in one line', () => {
  expect(
    formatTally(
      sumTallies([
        { passed: 1, failed: 0 },
        { passed: 3, failed: 2 },
      ]),
    ),
  ).toBe('4 passed, 2 failed');
});
