import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { giveOwnWords } from '../editor/editor-words.ts';
import type { Locale } from '../i18n/locales.ts';

/** What the page of the browser editor needs of the compiler: a smaller package, in the languages of the site. */
export function browserEditor(languages: readonly Locale[]): AstroIntegration {
  return {
    name: 'browser-editor',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const replacement = fileURLToPath(new URL('../editor/no-highlighting.ts', import.meta.url));
        const alias = [{ find: /^@shikijs\/(?:langs|themes)\/.+$/, replacement }];
        updateConfig({ vite: { plugins: [withoutForeignFonts, withOwnWords(languages)], resolve: { alias } } });
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

/** The package speaks the languages of the site. */
const withOwnWords = (languages: readonly Locale[]) => ({
  name: 'browser-editor-words',
  transform(code: string, id: string) {
    if (!/@sveltia[\\/]cms[\\/]npm[\\/]index\.js/.test(id)) return undefined;
    return { code: giveOwnWords(code, languages), map: null };
  },
});
