import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import icon from 'astro-icon';
import { site } from './src/config/site.ts';
import { accentColour } from './src/integrations/accent-colour.ts';
import { browserEditor } from './src/integrations/browser-editor.ts';
import { markdownProcessor } from './src/markdown/markdown-processor.ts';

// scripts/build.ts gives every build folders of its own; without it, these are the usual ones.
const { OUT_DIR = './dist', ASTRO_CACHE_DIR = './.cache/astro' } = process.env;

export default defineConfig({
  site: site.url,
  output: 'static',
  outDir: OUT_DIR,
  cacheDir: ASTRO_CACHE_DIR,
  trailingSlash: 'always',
  build: { format: 'directory' },
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [mdx(), icon(), accentColour(site.accentHue), browserEditor()],
  vite: { plugins: [tailwindcss()] },
  // Highlighting writes inline styles, which the security policy below refuses.
  markdown: { syntaxHighlight: false, processor: markdownProcessor },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Plus Jakarta Sans',
      cssVariable: '--font-plus-jakarta-sans',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: [
              './node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
            ],
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // The search index runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
