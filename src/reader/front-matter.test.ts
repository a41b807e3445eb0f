import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

test('reads fields and body, and knows on which line each begins', () => {
  expect(readFrontMatter('---\ntitle: Judul\n---\n\nIsi.\n')).toEqual({
    fields: { title: 'Judul' },
    yaml: 'title: Judul',
    yamlLine: 2,
    body: '\nIsi.\n',
    bodyLine: 4,
  });
});

test.each([
  '---js\n{ title: globalThis.ran = true }\n---\n',
  '---javascript\nglobalThis.ran = true\n---\n',
  '--- js\n1\n---\n',
])('refuses %j without running it', (text) => {
  expect(readFrontMatter(text).problem?.code).toBe('front-matter-language');
  expect('ran' in globalThis).toBe(false);
});

test.each(['---json\n{}\n---\n', '---toml\na = 1\n---\n', '+++\na = 1\n+++\n'])('refuses %j', (text) => {
  expect(readFrontMatter(text).problem?.code).toBe('front-matter-language');
});

test('leaves a rule in the body alone', () => {
  expect(readFrontMatter('---\na: 1\n---\nSatu\n\n---\n\nDua').body).toBe('Satu\n\n---\n\nDua');
});

test('gives the line of a mistake in the file, not in the fields', () => {
  expect(readFrontMatter('---\na: 1\nb: c: d\n---\n').problem).toMatchObject({ code: 'yaml-colon', line: 3 });
});

test('reads empty fields', () => {
  expect(readFrontMatter('---\n---\nIsi').fields).toEqual({});
});
