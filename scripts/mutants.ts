import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { samplePieces, toMutateOption } from './lib/mutants/sample.ts';
import { toScores, type MutantReport } from './lib/mutants/scores.ts';

const help = `
Changes the code of domain, model, outputs, drawings and scripts/lib in small ways, one at a time, and says which changes no unit
test noticed, and for each area how many were. All of it takes many hours; a sample of pieces of about 40 lines, each line
as likely as every other, says about the same in less than one.

  npm run mutants -- [--sample N] [--seed N] [--only FILE:FROM-TO,…] [--concurrency N]

  --sample N          only so many pieces, by chance
  --seed N            other pieces (default: 1)
  --only LIST         these files, or lines of them
  --concurrency N     how many tests run at a time (default: 2)
  --help              shows this
`;

const { sample, seed, only, concurrency } = readCommandLine(help, {
  sample: { type: 'string' },
  seed: { type: 'string', default: '1' },
  only: { type: 'string' },
  concurrency: { type: 'string' },
});
const root = path.dirname(import.meta.dirname);
const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const settings = readJson('stryker.config.json') as { mutate: string[]; jsonReporter: { fileName: string } };
const mutate = only ?? (sample === undefined ? undefined : drawSample(Number(sample)));
const given = { mutate, concurrency };
const stryker = path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const options = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
const { status } = spawnSync(process.execPath, [stryker, 'run', ...options], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
console.table(toScores(readJson(settings.jsonReporter.fileName) as MutantReport));

function drawSample(count: number): string {
  if (!(count > 0)) {
    console.error(help.trim());
    process.exit(2);
  }
  const isKept = (pattern: string) => !pattern.startsWith('!');
  const exclude = settings.mutate.filter((pattern) => !isKept(pattern)).map((pattern) => pattern.slice(1));
  const files = globSync(settings.mutate.filter(isKept), { cwd: root, exclude }).map((file) =>
    file.split(path.sep).join('/'),
  );
  const sources = files
    .sort()
    .map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').split('\n').length - 1 }));
  const pieces = samplePieces(sources, count, Number(seed));
  for (const { file, from, to } of pieces) console.log(`${file}:${String(from)}-${String(to)}`);
  return toMutateOption(pieces);
}
