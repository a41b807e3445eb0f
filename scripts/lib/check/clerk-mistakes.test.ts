import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { brokenCase } from './testing/broken-case.ts';
import { listProblems } from './testing/check-change.ts';

/** A slip of somebody who knows the office and not the code, and words that the answer must hold to be of help. */
const mistake = z.strictObject({
  name: z.string(),
  /** Where the answer is looked for. */
  file: z.string(),
  /** What is written there, and what the clerk writes instead; or what else is done to files. */
  from: z.string().optional(),
  to: z.string().optional(),
  change: brokenCase.shape.change.optional(),
  line: z.number().optional(),
  says: z.array(z.string()),
  /** True for one that is not answered well yet; the test says when it is. */
  isOpen: z.boolean().default(false),
});

const fixture = path.resolve(import.meta.dirname, '../../../tests/fixtures/clerk-mistakes.yaml');
const mistakes = z.array(mistake).parse(parse(readFileSync(fixture, 'utf8')));

test.each(mistakes)('tells what to type: $name', async ({ file, from, to, change, line, says, isOpen }) => {
  const found = await listProblems(change ?? [{ file, find: from ?? '', put: to ?? '' }]);
  const answers = found
    .filter((problem) => problem.file === `content/${file}` && (line === undefined || problem.line === line))
    .map(({ message, remedy }) => `${message} ${remedy}`);
  const isHelpful = answers.some((answer) => says.every((pattern) => new RegExp(pattern).test(answer)));
  expect([isHelpful, ...answers]).toEqual([!isOpen, ...answers]);
});
