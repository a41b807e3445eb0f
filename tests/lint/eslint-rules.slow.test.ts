import path from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
// Type-aware rules need files on disk; these files exist only here.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } } }],
  ruleFilter: ({ ruleId }) =>
    ['layers/imports', 'no-restricted-syntax', 'astro/no-set-html-directive'].includes(ruleId),
});
const lint = async (file: string, code: string) => {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result?.messages.map(({ ruleId }) => ruleId);
};

test.each([
  "import x from '~/content/agreements.ts';",
  "export * from '~/content/agreements.ts';",
  "export { x } from '~/content/agreements.ts';",
  "const x = await import('~/content/agreements.ts');",
  "type X = import('~/content/agreements.ts').X;",
])('refuses a wrong import written as %s', async (code) => {
  expect(await lint('src/components/ui/Card.astro', `---\n${code}\n---\n`)).toEqual(['layers/imports']);
  expect(await lint('src/components/ui/card.ts', code)).toEqual(['layers/imports']);
});

test('refuses a wrong import in a script of a component', async () => {
  const code = "<script>\nimport { x } from '~/content/agreements.ts';\nx();\n</script>\n";
  expect(await lint('src/components/ui/Card.astro', code)).toEqual(['layers/imports']);
});

test('refuses inline styles, inline handlers and define:vars', async () => {
  for (const attribute of ['style="color:red"', 'style={x}', 'onclick="x()"', 'define:vars={{ x }}']) {
    expect(await lint('src/components/ui/Card.astro', `<p ${attribute}>text</p>\n`)).toEqual(['no-restricted-syntax']);
  }
});

test('refuses formatters that are made for each use, but where they are kept', async () => {
  const code = "export const day = new Intl.DateTimeFormat('id');\n";
  expect(await lint('src/i18n/format.ts', code)).toEqual(['no-restricted-syntax']);
  expect(await lint('src/components/ui/Card.astro', `---\n${code.replace('export ', '')}---\n`)).toEqual([
    'no-restricted-syntax',
  ]);
  expect(await lint('src/domain/text/formats.ts', code)).toEqual([]);
});

test('lets a clean component pass', async () => {
  const code =
    '---\nimport { t } from "~/i18n/translate";\n---\n<Card once="x" style="plain"><p class="a">{t}</p></Card>\n';
  expect(await lint('src/components/ui/Card.astro', code)).toEqual([]);
});
