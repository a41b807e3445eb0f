import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { multiplyContent, writeContent } from '../../scripts/lib/bench/multiply-content.ts';
import { listSourceFiles } from '../../src/reader/source-file.ts';
import { buildSite } from '../lib/build-site.ts';
import { mutateFiles, writeRecords } from '../lib/trial/make-trials.ts';
import { putInto, settleContent, type Trial } from '../lib/trial/settle-content.ts';

const siteDate = '2026-11-28';
/** A longer trial, of other values: `TRIALS=40 SEED=7 npx vitest run --project build tests/build/check-and-build.test.ts`. */
const size = Number(process.env['TRIALS'] ?? 3);
const seed = Number(process.env['SEED'] ?? 1);
/** The toy province, with more of its records to change. */
const base = multiplyContent(listSourceFiles(path.resolve('tests/fixtures/toy-province')), 1 + size);

/** What a build of good content with some trials prints where it fails; undefined where it succeeds. */
async function build(trials: readonly Trial[]): Promise<{ failure: string | undefined; dist: string }> {
  const contentDir = path.join(mkdtempSync(path.join(tmpdir(), 'agreed-')), 'content');
  await writeContent(putInto(base, trials), contentDir);
  const { code, output, dist } = await buildSite({ contentDir, siteDate });
  rmSync(path.dirname(contentDir), { recursive: true });
  return { failure: code === 0 ? undefined : output, dist };
}

/** The one among many with which a build fails as it does with all; several where none fails alone. */
async function findCulprits(trials: readonly Trial[]): Promise<readonly Trial[]> {
  if (trials.length < 2) return trials;
  const middle = Math.ceil(trials.length / 2);
  for (const half of [trials.slice(0, middle), trials.slice(middle)]) {
    // A record of one half may refer to one of the other.
    const settled = await settleContent(base, half, siteDate);
    if ((await build(settled)).failure !== undefined) return await findCulprits(settled);
  }
  return trials;
}

test('what the check accepts, the build builds: records of random values, and files changed at random', async () => {
  console.log(`Seed ${String(seed)}`);
  const trials = [...writeRecords(base, size, seed), ...mutateFiles(base, seed)];
  const accepted = await settleContent(base, trials, siteDate);
  const names = accepted.map(({ name }) => name);
  // A generator of nothing that the check accepts would prove nothing.
  expect(names.filter((name) => name.startsWith('random')).length).toBeGreaterThan(size * 4);
  expect(names.filter((name) => !name.startsWith('random')).length).toBeGreaterThan(size);
  const { failure, dist } = await build(accepted);
  if (failure !== undefined) {
    const culprits = await findCulprits(accepted);
    const files = culprits.flatMap((trial) => [
      trial.name,
      ...trial.files.map((file) => Buffer.from(file.read()).toString()),
    ]);
    expect.fail(
      `Seed ${String(seed)}: the check accepts what the build does not:\n${files.join('\n')}\n${failure.slice(-3000)}`,
    );
  }
  // All of them were in it.
  for (const { name, files } of accepted) {
    const number = /^random agreements\/(\d+)/.exec(name)?.[1];
    const isPublic = !/^(?:draft: true|publishAt:)/m.test(Buffer.from(files[0]?.read() ?? []).toString());
    if (number !== undefined && isPublic)
      expect(existsSync(path.join(dist, 'api/v1/agreements', `${number}.json`)), name).toBe(true);
  }
});
