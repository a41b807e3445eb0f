import { parseFrontmatter } from 'astro/markdown';
import { describe, expect, test } from 'vitest';
import { toPlainLines } from './file-text.ts';
import { readFrontMatter } from './front-matter.ts';

/** What people, editors and other programs leave in a file, each read in the same way by Astro and by this reader. */
const nasty = `---
title: "Kota: kembar" # kept
bare: 2012-09-21
moment: 2012-09-21T10:00:00+07:00
early: 2012-9-1 1:02:03.45 -3:30
month: 2012-09
octal: 012
old: 0o17
binary: 0b11
signed: -0x1F
half: -.5
quarter: .25
code: 35.10
quoted: '35.10'
time: 12:30
thousand: 1_000
huge: 1e999
infinite: -.inf
no: no
nothing: ~
empty:
2012: a number
folded: >-
  one
  two

  three
kept: |+
  one

list: [a, 'b', 3, { c: d }]
plain: one
  two
__proto__: { a: 1 }
emoji: "\\u00e9 \\U0001F600"
---

Isi

---

Lagi
`;

const files: [says: string, text: string][] = [
  ['a nasty file', nasty],
  ['Windows line ends', nasty.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF---\na: 1\n---\nIsi`],
  ['blanks behind both lines', '---  \na: 1\n--- \t\nIsi'],
  ['empty front matter', '---\n---\nIsi'],
  ['front matter of remarks', '---\n# a: 1\n---\nIsi'],
  ['no body', '---\na: 1\n---'],
  ['a body that begins with a line', '---\na: 1\n---\n---\nIsi'],
];

describe('whatever this reader accepts, Astro reads the same', () => {
  test.each(files)('%s', (_, text) => {
    const { fields, body, problem } = readFrontMatter(toPlainLines(text));
    const astro = parseFrontmatter(text);
    expect(problem).toBeUndefined();
    expect(fields).toEqual(astro.frontmatter);
    expect(body.trim()).toBe(toPlainLines(astro.content).trim());
  });
});

const refused: [says: string, text: string][] = [
  ['a duplicate key', '---\na: 1\na: 2\n---\n'],
  ['an anchor', '---\na: &x 1\n---\n'],
  ['an anchor and its alias', '---\na: &x [1]\nb: *x\n---\n'],
  ['a tag', '---\na: !!js/function "x"\n---\n'],
  ['a tab', '---\na:\n\t- b\n---\n'],
  ['another language', '---js\n{}\n---\n'],
  ['a title line above', 'Judul\n---\na: 1\n---\n'],
  ['blank lines above', '\n\n---\na: 1\n---\n'],
  ['something behind the last line', '---\na: 1\n---b\n'],
  ['two documents', '---\na: 1\n...\nb: 2\n---\n'],
];

describe('what this reader refuses, Astro never sees', () => {
  test.each(refused)('%s', (_, text) => {
    expect(readFrontMatter(text).problem).toBeDefined();
  });
});

test('a day that does not exist is 2 March for Astro, and no date at all here', () => {
  const text = '---\nday: 2023-02-30\n---\n';
  expect(parseFrontmatter(text).frontmatter['day']).toEqual(new Date('2023-03-02'));
  expect(readFrontMatter(text).fields).toEqual({ day: new Date(Number.NaN) });
});

test('a merge key is a field of that name, which every schema refuses', () => {
  const text = '---\n<<: { a: 1 }\n---\n';
  expect(parseFrontmatter(text).frontmatter).toEqual({ a: 1 });
  expect(readFrontMatter(text).fields).toEqual({ '<<': { a: 1 } });
});
