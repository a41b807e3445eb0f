import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../config/site.ts';
import { toEditorPolicy } from '../editor/editor-policy.ts';

/** What the page of the browser editor needs of the build: a smaller package, and a security policy of its own. */
export function browserEditor(): AstroIntegration {
  return {
    name: 'browser-editor',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const replacement = fileURLToPath(new URL('../editor/no-highlighting.ts', import.meta.url));
        const alias = [{ find: /^@shikijs\/(?:langs|themes)\/.+$/, replacement }];
        updateConfig({ vite: { plugins: [withoutForeignFonts], resolve: { alias } } });
      },
      // Astro writes the same policy into every page.
      'astro:build:done': async ({ dir }) => {
        const file = new URL('admin/index.html', dir);
        const html = await readFile(file, 'utf8');
        const policy = /(<meta http-equiv="content-security-policy" content=")[^"]*(")/i;
        if (!policy.test(html)) throw new Error('The page of the editor has no policy to replace.');
        await writeFile(file, html.replace(policy, `$1${toEditorPolicy(site.editor)}$2`));
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
