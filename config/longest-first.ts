import { existsSync } from 'node:fs';
import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = path.dirname(import.meta.dirname);

/** Test files that take longest and are short to read, the longest first. */
const longest = [
  'tests/build/kept-builds.test.ts',
  'tests/hostile/check.slow.test.ts',
  'scripts/lib/check/mutations.slow.test.ts',
  'tests/site/relevance.test.ts',
  'tests/site/page-weight.test.ts',
].map((file) => {
  const absolute = path.join(root, file);
  if (!existsSync(absolute)) throw new Error(`${file} is not there: name the files that take longest anew.`);
  return absolute;
});

/**
 * Where no former run tells how long files take, Vitest begins with the largest; a short file that takes minutes would begin
 * last, with nothing left to run beside it.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const first = longest.flatMap((file) => sorted.filter(({ moduleId }) => moduleId === file));
    return [...first, ...sorted.filter((file) => !first.includes(file))];
  }
}
