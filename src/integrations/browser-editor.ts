import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the page of the browser editor needs of the compiler: a smaller package. */
export function browserEditor(): AstroIntegration {
  return {
    name: 'browser-editor',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const replacement = fileURLToPath(new URL('../editor/no-highlighting.ts', import.meta.url));
        const alias = [{ find: /^@shikijs\/(?:langs|themes)\/.+$/, replacement }];
        updateConfig({ vite: { plugins: [withoutForeignFonts], resolve: { alias } } });
      },
    },
  };
}

/** The package brings its fonts along, and declares them a second time with addresses of another host. */
const withoutForeignFonts = {
  name: 'browser-editor-fonts',
  transform(code: string, id: string) {
    if (!/@sveltia[\\/]cms[\\/]/.test(id) || !code.includes('cdn.jsdelivr.net')) return undefined;
    return { code: code.replace(/@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, ''), map: null };
  },
};
