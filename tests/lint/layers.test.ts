import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { judgeImport } from '../../config/eslint-layers.js';

const refused: [file: string, specifier: string][] = [
  ['src/domain/dates.ts', 'astro/zod'],
  ['src/domain/dates.ts', 'node:fs'],
  ['src/domain/dates.ts', 'astro:content'],
  ['src/domain/dates.ts', '../schemas/agreement.ts'],
  ['src/domain/dates.ts', '../i18n/locales.ts'],
  ['src/domain/dates.ts', '../config/site.ts'],
  ['src/domain/dates.ts', './urls'],
  ['src/domain/dates.ts', '~/domain/urls.ts'],
  ['src/schemas/agreement.ts', '../i18n/locales.ts'],
  ['src/schemas/agreement.ts', '../data/agreements.ts'],
  ['src/schemas/agreement.ts', 'astro:content'],
  ['src/schemas/agreement.ts', 'zod'],
  ['src/i18n/format.ts', '../schemas/agreement.ts'],
  ['src/i18n/format.ts', 'astro:i18n'],
  ['src/config/site.ts', 'astro:content'],
  ['src/config/site.ts', '../data/agreements.ts'],
  ['src/config/site.ts', '~/schemas/site.ts'],
  ['src/data/agreements.ts', '~/components/ui/Card.astro'],
  ['src/data/agreements.ts', '../domain/agreement.ts'],
  ['src/components/ui/Card.astro', '~/data/agreements'],
  ['src/components/ui/Card.astro', '~/layouts/Page.astro'],
  ['src/components/ui/Card.astro', '~/schemas/agreement'],
  ['src/components/ui/Card.astro', '~/components/mdx/Figure.astro'],
  ['src/components/ui/Card.astro', 'astro:content'],
  ['src/components/mdx/Figure.astro', '~/layouts/Page.astro'],
  ['src/components/mdx/Figure.astro', 'astro:content'],
  ['src/layouts/Page.astro', '~/data/agreements'],
  ['src/layouts/Page.astro', '~/pages/index.astro'],
  ['src/layouts/Page.astro', '../components/ui/Card.astro'],
  ['src/pages/index.astro', '../../scripts/build.ts'],
  ['src/pages/index.astro', '../../content/site.yaml'],
  ['src/pages/index.astro', 'astro:content'],
  ['src/content.config.ts', '~/data/agreements'],
  ['src/content.config.ts', './schemas/agreement.ts'],
  ['scripts/build.ts', '../src/data/agreements.ts'],
  ['scripts/build.ts', '../src/components/ui/Card.astro'],
  ['scripts/build.ts', 'astro:content'],
];

const allowed: [file: string, specifier: string][] = [
  ['src/domain/dates.ts', './urls.ts'],
  ['src/domain/dates.test.ts', 'vitest'],
  ['src/domain/dates.test.ts', '../../tests/builders/agreement.ts'],
  ['src/schemas/agreement.ts', 'astro/zod'],
  ['src/schemas/agreement.ts', '../domain/agreement.ts'],
  ['src/schemas/agreement.ts', './parts/period.ts'],
  ['src/i18n/format.ts', '../domain/dates.ts'],
  ['src/config/site.ts', 'node:fs'],
  ['src/config/site.ts', '../schemas/site.ts'],
  ['src/data/agreements.ts', 'astro:content'],
  ['src/data/agreements.ts', '~/domain/agreement'],
  ['src/data/agreements.ts', '~/schemas/agreement'],
  ['src/data/agreements.ts', './regions'],
  ['src/components/ui/Card.astro', '~/i18n/translate'],
  ['src/components/ui/Card.astro', '~/domain/urls'],
  ['src/components/ui/Card.astro', '../layout/Link.astro'],
  ['src/components/ui/Card.astro', 'astro:assets'],
  ['src/components/ui/Card.astro', '~/assets/emblem.svg?raw'],
  ['src/components/mdx/Figure.astro', '~/data/regions'],
  ['src/components/mdx/Figure.astro', '~/components/ui/Card.astro'],
  ['src/layouts/Page.astro', '~/components/layout/Header.astro'],
  ['src/layouts/Page.astro', '~/styles/global.css'],
  ['src/pages/index.astro', '~/layouts/Page.astro'],
  ['src/pages/index.astro', '~/data/agreements'],
  ['src/pages/index.astro', '~/components/ui/Card.astro'],
  ['src/content.config.ts', 'astro:content'],
  ['src/content.config.ts', '~/schemas/agreement'],
  ['scripts/build.ts', './lib/command-line.ts'],
  ['scripts/build.ts', '../src/schemas/site.ts'],
  ['scripts/build.ts', '../src/config/site.ts'],
];

test.each(refused)('%s must not import %s', (file, specifier) => {
  expect(judgeImport(file, specifier)).toBeTypeOf('string');
});

test.each(allowed)('%s may import %s', (file, specifier) => {
  expect(judgeImport(file, specifier)).toBeUndefined();
});

describe('the linter', () => {
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
    "import x from '~/data/agreements';",
    "export * from '~/data/agreements';",
    "export { x } from '~/data/agreements';",
    "const x = await import('~/data/agreements');",
    "type X = import('~/data/agreements').X;",
  ])('refuses a wrong import written as %s', async (code) => {
    expect(await lint('src/components/ui/Card.astro', `---\n${code}\n---\n`)).toEqual(['layers/imports']);
    expect(await lint('src/components/ui/card.ts', code)).toEqual(['layers/imports']);
  });

  test('refuses a wrong import in a script of a component', async () => {
    const code = "<script>\nimport { x } from '~/data/agreements';\nx();\n</script>\n";
    expect(await lint('src/components/ui/Card.astro', code)).toEqual(['layers/imports']);
  });

  test('refuses inline styles, inline handlers and define:vars', async () => {
    for (const attribute of ['style="color:red"', 'style={x}', 'onclick="x()"', 'define:vars={{ x }}']) {
      expect(await lint('src/components/ui/Card.astro', `<p ${attribute}>text</p>\n`)).toEqual([
        'no-restricted-syntax',
      ]);
    }
  });

  test('lets a clean component pass', async () => {
    const code =
      '---\nimport { t } from "~/i18n/translate";\n---\n<Card once="x" style="plain"><p class="a">{t}</p></Card>\n';
    expect(await lint('src/components/ui/Card.astro', code)).toEqual([]);
  });
});
