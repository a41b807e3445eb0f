import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import layers from './config/eslint-layers.js';

const keptFormats = {
  selector: 'NewExpression[callee.object.name="Intl"]',
  message: 'Making a formatter takes long: take one from src/domain/text/formats.ts, where it is made once.',
};

export default defineConfig(
  { ignores: ['dist*/', '.astro/', '.cache/', 'coverage/', 'playwright-report/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ts.configs.recommendedTypeChecked,
  astro.configs['recommended'],
  astro.configs['jsx-a11y-recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
    },
  },
  {
    // Types inside components are the work of `npm run types`; the parser of ESLint does not see what they import.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}', '**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
  },
  {
    files: ['src/**/*.{ts,mjs,astro}', 'src/**/*.astro/*.{js,ts}', 'scripts/**/*.{ts,mjs}'],
    plugins: { layers },
    rules: { 'layers/imports': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/domain/text/formats.ts', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', keptFormats] },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'no-restricted-syntax': [
        'error',
        keptFormats,
        {
          selector: 'JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name="style"]',
          message: 'The security policy refuses inline styles: use a class, or an SVG attribute.',
        },
        {
          selector: 'JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name=/^on[a-z]/i]',
          message: 'The security policy refuses inline handlers: listen in a custom element in the component’s script.',
        },
        {
          selector: 'JSXAttribute[name.namespace.name="define"]',
          message: 'define:vars writes inline styles and scripts, which the security policy refuses.',
        },
      ],
    },
  },
);
