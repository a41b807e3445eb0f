import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { severities } from './severity.ts';
import { brokenCase } from './testing/broken-case.ts';
import { listProblems } from './testing/check-change.ts';

const folder = path.resolve(import.meta.dirname, '../../../tests/fixtures/broken');
const cases = readdirSync(folder).map((name) => ({
  name,
  ...brokenCase.parse(parse(readFileSync(path.join(folder, name, 'case.yaml'), 'utf8'))),
}));

test('finds nothing wrong in the content that all cases change', async () => {
  expect(await listProblems([])).toEqual([]);
});

test.each(cases)('$name: $says', async ({ change, expect: expected, ...options }) => {
  const found = await listProblems(change, options);
  expect(
    found.map(({ code, file, line, field, message, remedy }) => ({ code, file, line, field, message, remedy })),
  ).toEqual(expected.map((problem) => ({ line: undefined, field: undefined, ...problem })));
});

describe('the fixtures', () => {
  test('cover every kind of problem', () => {
    const shown = new Set(cases.flatMap(({ expect: problems }) => problems.map(({ code }) => code)));
    expect(Object.keys(severities).filter((code) => !shown.has(code))).toEqual([]);
  });

  test('are at least sixty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
});
