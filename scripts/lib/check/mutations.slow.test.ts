import { expect, test } from 'vitest';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { makeSourceFile } from '../../../src/reader/source-file.ts';
import { createContext } from './check-context.ts';
import { runRules } from './run-rules.ts';
import { readOnce } from '../../../src/reader/read-once.ts';
import { baseFiles } from './testing/check-change.ts';
import { createMutator } from './testing/mutate.ts';
import { toProblem } from './to-problem.ts';

const MUTATIONS = 5000;
const SLOWEST = 1000;

test(`${String(MUTATIONS)} mutated files give a report or a clean pass, each within a second`, () => {
  const texts = baseFiles.filter(({ path }) => /\.(?:mdx?|yaml)$/.test(path));
  const mutator = createMutator(20190925);
  const failures: string[] = [];
  let refused = 0;
  for (let round = 0; round < MUTATIONS; round += 1) {
    const file = mutator.pick(texts);
    const { bytes, steps } = mutator.mutate(file.read());
    const mutant = makeSourceFile(file.path, bytes);
    const started = process.cpuUsage();
    try {
      const files = baseFiles.map((other) => (other === file ? mutant : other));
      const findings = runRules(createContext(readContentSet(files, readOnce), { siteDate: '2025-02-01' }));
      const problems = findings.map((finding) => toProblem(finding, 'id', 'content'));
      if (problems.length > 0) refused += 1;
      const isWorded = problems.every(({ message, remedy }) => !/[\u0000-\u001f\u202a-\u202e]/.test(message + remedy));
      if (!isWorded) failures.push(`round ${String(round)}: unsafe output for ${file.path} after ${steps.join(', ')}`);
    } catch (error) {
      failures.push(`round ${String(round)}: ${String(error)} for ${file.path} after ${steps.join(', ')}`);
    }
    // Time of the processor: on a busy machine the clock measures the others too.
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    if (took > SLOWEST)
      failures.push(`round ${String(round)}: ${took.toFixed(0)} ms for ${file.path} after ${steps.join(', ')}`);
  }
  expect(failures).toEqual([]);
  // Most mutations break something: a checker that lets everything pass would be no checker.
  expect(refused).toBeGreaterThan(MUTATIONS / 2);
});
