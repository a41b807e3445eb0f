import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { formatAnnotations } from './annotations.ts';

const problem: Problem = {
  severity: 'warning',
  code: 'unused-source',
  file: 'content/pages/id/a,b.md',
  line: 3,
  message: '100 % salah\n1',
  remedy: 'Hapus.',
};

test('writes a GitHub workflow command on one line', () => {
  expect(formatAnnotations([problem], 'github')).toBe(
    '::warning file=content/pages/id/a%2Cb.md,line=3,title=unused-source::100 %25 salah%0A1 Hapus.',
  );
});

test('writes a GitLab code quality report', () => {
  const [issue] = JSON.parse(formatAnnotations([problem], 'gitlab')) as Record<string, unknown>[];
  expect(issue).toMatchObject({
    check_name: 'unused-source',
    severity: 'minor',
    location: { path: 'content/pages/id/a,b.md', lines: { begin: 3 } },
  });
});

test('keeps the fingerprint of a problem that moved to another line', () => {
  const read = (moved: Problem) => (JSON.parse(formatAnnotations([moved], 'gitlab')) as { fingerprint: string }[])[0];
  expect(read({ ...problem, line: 9 })?.fingerprint).toBe(read(problem)?.fingerprint);
});
