import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, fontProviders } from 'astro/config';
import icon from 'astro-icon';
import { hues } from './src/config/brand.ts';
import { contentDir, site } from './src/config/site.ts';
import { palette } from './src/integrations/palette.ts';
import { valueAddresses } from './src/integrations/value-addresses.ts';
import { sortFontLetters, toUnicodeRange } from './src/integrations/font-letters.ts';
import { subsetFont } from './src/integrations/subset-font.ts';
import { browserEditor } from './src/integrations/browser-editor.ts';
import { builtSite } from './src/integrations/built-site/built-site.ts';
import { contentFiles } from './src/integrations/content-files.ts';
import { compiledSite } from './src/integrations/compiled-site.ts';
import { markdownProcessor } from './src/markdown/markdown-processor.ts';

const source = fileURLToPath(new URL('src', import.meta.url));

const letters = sortFontLetters(contentDir, site.languages);

/** One file of the type family, cut to the characters that it is to be asked for. */
async function toVariant(name, characters) {
  const source = `@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-${name}-wght-normal.woff2`;
  const src = [await subsetFont(source, characters)];
  return { weight: '400 700', style: 'normal', unicodeRange: toUnicodeRange(characters), src };
}

export default defineConfig({
  site: site.url,
  output: 'static',
  // Absolute, because scripts/build.ts gives every build a root of its own.
  srcDir: source,
  publicDir: fileURLToPath(new URL('public', import.meta.url)),
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory' },
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    icon(),
    browserEditor(site.languages),
    contentFiles(path.join(contentDir, 'files')),
    compiledSite(),
    builtSite(),
  ],
  // As tsconfig.json has it, which Astro looks for in its root only.
  vite: { plugins: [palette(hues), valueAddresses, tailwindcss()], resolve: { alias: { '~': source } } },
  // Highlighting writes inline styles, which the security policy below refuses.
  markdown: { syntaxHighlight: false, processor: markdownProcessor },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Plus Jakarta Sans',
      cssVariable: '--font-plus-jakarta-sans',
      // Text that has been drawn keeps its letters, or lines would break elsewhere; a late file serves the next page.
      display: 'optional',
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: [await toVariant('latin', letters.basic)] },
    },
    {
      // A family of its own: pages preload the other one only, and browsers fetch this where a page has such letters.
      provider: fontProviders.local(),
      name: 'Plus Jakarta Sans Extended',
      cssVariable: '--font-plus-jakarta-sans-extended',
      display: 'optional',
      fallbacks: [],
      optimizedFallbacks: false,
      options: {
        variants: [await toVariant('latin', letters.western), await toVariant('latin-ext', letters.extended)],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        // The one worker keeps copies of what was read.
        "worker-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // The search index runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
