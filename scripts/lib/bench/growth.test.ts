import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editOne, listExponents, measureGrowth, readPlan, toExponent, toRows, type SizeCost } from './growth.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { checkFiles } from '../check/check-content.ts';
import { stageNames, type BuildCost } from './measured-build.ts';

const base = path.resolve(import.meta.dirname, '../../../tests/fixtures/toy-province');

test.each([
  [1, 1, 10, 10, 1],
  [100, 3, 200, 12, 2],
  [100, 5, 400, 5, 0],
])('size %d costs %d, size %d costs %d: exponent %d', (size, cost, largeSize, largeCost, exponent) => {
  expect(toExponent({ size, cost }, { size: largeSize, cost: largeCost })).toBeCloseTo(exponent);
});

test('knows no growth of what costs nothing, or of one size', () => {
  expect(toExponent({ size: 1, cost: 0 }, { size: 2, cost: 1 })).toBeUndefined();
  expect(toExponent({ size: 1, cost: 1 }, { size: 1, cost: 1 })).toBeUndefined();
});

const toBuild = (seconds: number): BuildCost => ({
  stages: Object.fromEntries(stageNames.map((stage) => [stage, seconds])) as BuildCost['stages'],
  seconds: seconds * stageNames.length,
  wall: seconds,
  peak: 1_500_000_000,
  files: 10,
  pages: 5,
  bytes: 2_000_000,
});
const costs: SizeCost[] = [
  { times: 1, documents: 100, builds: { again: toBuild(1) } },
  { times: 10, documents: 1000, builds: { again: toBuild(10) } },
];

test('gives each stage and the whole an exponent, for the builds that were measured', () => {
  expect(Object.values(listExponents(costs, 'again'))).toEqual([...stageNames, 'all'].map(() => 1));
  expect(listExponents(costs, 'first')).toEqual({});
});

test('edits one title so that the check still finds no error', async () => {
  const files = listSourceFiles(base);
  const edited = editOne(files);
  expect(edited).toHaveLength(1);
  const others = files.filter(({ path: file }) => file !== edited[0]?.path);
  const { problems } = await checkFiles([...others, ...edited], { siteDate: '2026-11-29' });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([
  ['1,3,10', undefined, { sizes: [1, 3, 10], runs: ['first', 'again', 'edited'] }],
  ['10,1', 'edited,first', { sizes: [1, 10], runs: ['first', 'edited'] }],
  ['0', undefined, undefined],
  ['1,x', undefined, undefined],
  ['1', 'often', undefined],
])('reads sizes %s and builds %s', (sizes, wanted, plan) => {
  expect(readPlan(sizes, wanted)).toEqual(plan);
});

test('shows a row for each build and one for its growth', () => {
  expect(toRows(costs)).toEqual([
    expect.objectContaining({
      build: '× 1 again',
      documents: 100,
      check: 1,
      pages: 1,
      HTML: 5,
      'peak MB': 1500,
      'site MB': 2,
    }),
    expect.objectContaining({ build: '× 10 again', documents: 1000, check: 10 }),
    expect.objectContaining({ build: 'exponent again', check: 1, all: 1 }),
  ]);
});

test.runIf(process.platform === 'linux')(
  'builds every size, edits a title for the last build, and cleans up',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'growth-'));
    const script = path.join(folder, 'build.ts');
    const seen = path.join(folder, 'seen.txt');
    writeFileSync(
      script,
      `import { appendFileSync, globSync, mkdirSync, readFileSync } from 'node:fs';
     const content = process.env.CONTENT_DIR;
     const files = globSync(content + '/press-releases/**/*.md');
     const edited = files.filter((file) => readFileSync(file, 'utf8').includes(' (2)')).length;
     appendFileSync(${JSON.stringify(seen)}, content + ' ' + files.length + ' ' + edited + '\\n');
     mkdirSync(process.argv[3], { recursive: true });
     console.log('Built');`,
    );
    const said: string[] = [];
    const measured = await measureGrowth({
      script,
      contentDir: base,
      siteDate: '2026-11-29',
      sizes: [1, 2],
      runs: ['again', 'edited'],
      say: (line) => said.push(line),
    });
    expect(measured.map(({ times, builds }) => [times, ...Object.keys(builds)])).toEqual([
      [1, 'again', 'edited'],
      [2, 'again', 'edited'],
    ]);
    const lines = readFileSync(seen, 'utf8').trim().split('\n');
    const counts = lines.map((line) => line.split(' ').slice(1).map(Number));
    const [files = 0] = counts[0] ?? [];
    expect(files).toBeGreaterThan(0);
    expect(counts).toEqual([
      [files, 0],
      [files, 1],
      [2 * files, 0],
      [2 * files, 1],
    ]);
    expect(said).toHaveLength(4);
    expect(lines.map((line) => existsSync(line.split(' ')[0] ?? ''))).toEqual([false, false, false, false]);
  },
);
