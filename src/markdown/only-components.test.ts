import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { markdownOptions } from './markdown-processor.ts';

const fileURL = pathToFileURL('/guide.mdx');
const compile = async (source: string) => (await mdxToJs(source, { ...markdownOptions, fileURL })).code;

test('lets the known components through, with attributes of plain text', async () => {
  const source =
    '<Steps>\n\n<Step title="Satu" status="intent">\n\nKata <Term of="loi">LoI</Term>.\n\n</Step>\n\n</Steps>';
  expect(await compile(source)).toContain('Satu');
});

test.each([
  ['an import', "import x from 'node:fs'\n\nKata."],
  ['an export', 'export const x = 1\n\nKata.'],
  ['an expression', 'Kata {process.exit(1)}.'],
  ['an expression of its own', '{process.exit(1)}'],
  ['an expression within a component', '<Callout kind="note">\n\n{process.exit(1)}\n\n</Callout>'],
  ['an attribute that is an expression', '<Callout kind={process.exit(1)}>\n\nKata.\n\n</Callout>'],
  ['attributes spread out', '<Callout {...process.env}>\n\nKata.\n\n</Callout>'],
  ['an attribute without a value', '<Callout kind>\n\nKata.\n\n</Callout>'],
  ['an unknown attribute', '<Callout kind="note" onclick="x">\n\nKata.\n\n</Callout>'],
  ['an attribute of Astro', '<Callout kind="note" set:html="x" />'],
  ['an unknown component', '<Script src="x" />'],
  ['a name that every object has', '<constructor />'],
  ['a member of a component', '<Term.of />'],
  ['a fragment', '<>\n\nKata.\n\n</>'],
  ['an element', 'Kata <b>tebal</b>.'],
])('stops at %s', async (_, source) => {
  await expect(compile(source)).rejects.toThrow();
});
