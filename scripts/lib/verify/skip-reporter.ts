import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Where the reporter writes: Vitest's own JSON report says of no skipped test why. */
export const skipsVariable = 'SKIPPED_TESTS_FILE';

export default class SkipReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env[skipsVariable];
    if (file === undefined) return;
    const skipped = modules
      .flatMap((module) => [...module.children.allTests('skipped')])
      .map((test) => {
        const result = test.result();
        return { title: test.fullName, ...(result.state === 'skipped' && { reason: result.note }) };
      });
    writeFileSync(file, JSON.stringify(skipped));
  }
}
