import { expect, test } from 'vitest';
import { formatProblems } from './format-problems.ts';
import type { Problem } from './problem.ts';

const problem: Problem = {
  severity: 'error',
  code: 'end-before-start',
  file: 'agreements/osaka.md',
  line: 7,
  field: 'events.0.end',
  message: 'Tanggal berakhir mendahului tanggal mulai.',
  remedy: 'Tulis tanggal berakhir sesudah 2020-01-01.',
};

test('names file, line, field, what is wrong and what to write', () => {
  expect(formatProblems([problem])).toBe(
    [
      'SALAH agreements/osaka.md:7 [events.0.end]',
      '  Tanggal berakhir mendahului tanggal mulai. (end-before-start)',
      '  Perbaiki: Tulis tanggal berakhir sesudah 2020-01-01.',
    ].join('\n'),
  );
});

test('leaves out line and field when there are none', () => {
  const { line: _line, field: _field, ...whole } = problem;
  expect(formatProblems([whole], 'en')).toMatch(/^ERROR agreements\/osaka\.md\n/);
});
