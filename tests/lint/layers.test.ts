import { expect, test } from 'vitest';
import { judgeImport } from '../../config/eslint-layers.js';

const refused: [file: string, specifier: string][] = [
  ['src/domain/calendar/dates.ts', 'astro/zod'],
  ['src/domain/calendar/dates.ts', 'node:fs'],
  ['src/domain/calendar/dates.ts', 'astro:content'],
  ['src/domain/calendar/dates.ts', '../../schemas/agreement.ts'],
  ['src/domain/calendar/dates.ts', '../../i18n/locales.ts'],
  ['src/domain/calendar/dates.ts', '../../config/site.ts'],
  ['src/domain/calendar/dates.ts', './urls'],
  ['src/domain/calendar/dates.ts', '~/domain/address/urls.ts'],
  ['src/schemas/agreement.ts', '../i18n/locales.ts'],
  ['src/schemas/agreement.ts', '../content/agreements.ts'],
  ['src/schemas/agreement.ts', 'astro:content'],
  ['src/schemas/agreement.ts', 'zod'],
  ['src/i18n/format.ts', '../schemas/agreement.ts'],
  ['src/i18n/format.ts', 'astro:i18n'],
  ['src/config/site.ts', 'astro:content'],
  ['src/config/site.ts', '../content/agreements.ts'],
  ['src/config/site.ts', '~/schemas/site.ts'],
  ['src/content/agreements.ts', '~/components/ui/Card.astro'],
  ['src/content/agreements.ts', '../domain/agreement.ts'],
  ['src/components/ui/Card.astro', '~/content/agreements'],
  ['src/components/ui/Card.astro', '~/templates/Page.astro'],
  ['src/components/ui/Card.astro', '~/schemas/agreement'],
  ['src/components/ui/Card.astro', '~/components/mdx/Figure.astro'],
  ['src/components/ui/Card.astro', 'astro:content'],
  ['src/components/mdx/Figure.astro', '~/templates/Page.astro'],
  ['src/components/mdx/Figure.astro', 'astro:content'],
  ['src/templates/Page.astro', '~/content/agreements'],
  ['src/templates/Page.astro', '~/pages/index.astro'],
  ['src/templates/Page.astro', '../components/ui/Card.astro'],
  ['src/pages/index.astro', '../../scripts/build.ts'],
  ['src/pages/index.astro', '../../content/site.yaml'],
  ['src/pages/index.astro', 'astro:content'],
  ['src/content.config.ts', '~/content/agreements'],
  ['src/content.config.ts', './schemas/agreement.ts'],
  ['scripts/build.ts', '../src/content/agreements.ts'],
  ['scripts/build.ts', '../src/components/ui/Card.astro'],
  ['scripts/build.ts', 'astro:content'],
];

const allowed: [file: string, specifier: string][] = [
  ['src/domain/calendar/dates.ts', './urls.ts'],
  ['src/domain/calendar/dates.test.ts', 'vitest'],
  ['src/domain/calendar/dates.test.ts', '../../../tests/builders/agreement.ts'],
  ['src/schemas/agreement.ts', 'astro/zod'],
  ['src/schemas/agreement.ts', '../domain/agreement.ts'],
  ['src/schemas/agreement.ts', './parts/period.ts'],
  ['src/i18n/format.ts', '../domain/calendar/dates.ts'],
  ['src/config/site.ts', 'node:fs'],
  ['src/config/site.ts', '../schemas/site.ts'],
  ['src/content/agreements.ts', 'astro:content'],
  ['src/content/agreements.ts', '~/domain/agreement'],
  ['src/content/agreements.ts', '~/schemas/agreement'],
  ['src/content/agreements.ts', './regions'],
  ['src/components/ui/Card.astro', '~/i18n/translate'],
  ['src/components/ui/Card.astro', '~/domain/urls'],
  ['src/components/ui/Card.astro', '../layout/Link.astro'],
  ['src/components/ui/Card.astro', 'astro:assets'],
  ['src/components/ui/Card.astro', '~/assets/emblem.svg?raw'],
  ['src/components/mdx/Figure.astro', '~/content/regions'],
  ['src/components/mdx/Figure.astro', '~/components/ui/Card.astro'],
  ['src/templates/Page.astro', '~/components/layout/Header.astro'],
  ['src/templates/Page.astro', '~/styles/global.css'],
  ['src/pages/index.astro', '~/templates/Page.astro'],
  ['src/pages/index.astro', '~/content/agreements'],
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
