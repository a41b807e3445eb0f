import { expect, test } from 'vitest';
import { countPlaywrightSkips, countVitestSkips, formatSkips } from './skips.ts';

test('tells how many tests each reason skipped, one line a reason', () => {
  const skips = countVitestSkips([
    { title: 'a > b', reason: 'the content has no map' },
    { title: 'a > c', reason: 'the content has no map' },
    { title: 'a > d', reason: 'the site has one language' },
  ]);
  expect(formatSkips(skips)).toBe('    2 skipped: the content has no map\n    1 skipped: the site has one language\n');
});

test('names a test that is skipped without a reason', () => {
  expect(formatSkips(countVitestSkips([{ title: 'a > b' }]))).toBe('    1 skipped: no reason is given: a > b\n');
});

test('finds the reasons in a report of Playwright, however deep its suites', () => {
  const skipped = { status: 'skipped', annotations: [{ type: 'skip', description: 'The site has no /x/' }] };
  const report = {
    suites: [
      { specs: [{ title: 'one', tests: [skipped] }] },
      {
        suites: [
          { specs: [{ title: 'two', tests: [skipped] }] },
          { specs: [{ title: 'three', tests: [{ status: 'expected' }] }] },
          { specs: [{ title: 'four', tests: [{ status: 'skipped' }] }] },
        ],
      },
    ],
  };
  expect([...countPlaywrightSkips(report)]).toEqual([
    ['The site has no /x/', 2],
    ['no reason is given: four', 1],
  ]);
});

test('says nothing where nothing was skipped', () => {
  expect(formatSkips(countPlaywrightSkips({}))).toBe('');
});
