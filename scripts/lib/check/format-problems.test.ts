import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { formatProblems } from './format-problems.ts';
import type { Problem } from './problem.ts';

const problem: Problem = {
  severity: 'error',
  code: 'end-before-start',
  file: 'content/agreements/id/0001-osaka.md',
  line: 7,
  field: 'events.0.term.until',
  message: 'Masa berlaku berakhir 2019, sebelum dimulai 2020.',
  remedy: 'Tulis until sesudah 2020, atau betulkan date.',
};

test('names file, line, field, what is wrong and what to write', () => {
  expect(formatProblems([problem])).toBe(
    [
      'content/agreements/id/0001-osaka.md',
      '  SALAH baris 7 [events.0.term.until] content/agreements/id/0001-osaka.md:7',
      '    Masa berlaku berakhir 2019, sebelum dimulai 2020. (end-before-start)',
      '    Perbaiki: Tulis until sesudah 2020, atau betulkan date.',
    ].join('\n'),
  );
});

test('leaves out line and field when there are none', () => {
  const { line: _line, field: _field, ...whole } = problem;
  expect(formatProblems([whole], 'en')).toContain('\n  ERROR content/agreements/id/0001-osaka.md\n');
});

test('names a file once for all its problems', () => {
  expect(formatProblems([problem, { ...problem, line: 9 }]).match(/^content/gm)).toHaveLength(1);
});

test('adds nothing but colours where the terminal has them', () => {
  const coloured = formatProblems([problem], 'id', { hasColours: true });
  expect(coloured).not.toBe(formatProblems([problem]));
  expect(stripVTControlCharacters(coloured)).toBe(formatProblems([problem]));
});
