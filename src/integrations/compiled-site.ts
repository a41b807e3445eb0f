import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What lies in a compiled site, by name. */
export const compiledParts = {
  /** The program that writes pages. */
  program: 'program',
  /** Styles, scripts and fonts for browsers, as they are served. */
  assets: '_astro',
  /** Which style sheets each route has. */
  styles: 'styles.json',
} as const;

/** Names the folder for `compiledSite`. */
export const compileVariable = 'COMPILE_TO';

/**
 * Makes `astro build` a compiler where the environment names a folder: nothing is rendered, and what was compiled is laid
 * aside there before Astro throws it away. `scripts/lib/build/render-pages.ts` writes the pages with it, again and again.
 */
export function compiledSite(folder = process.env[compileVariable]): AstroIntegration {
  if (folder === undefined) return { name: 'compiled-site', hooks: {} };
  let pages: ReadonlyMap<string, { styles: readonly unknown[] }> = new Map();
  return {
    name: 'compiled-site',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'none',
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.resolve(new Response()),
        });
      },
      'astro:build:setup': (options) => {
        ({ pages } = options);
      },
      'astro:build:generated': async ({ dir }) => {
        await cp(fileURLToPath(new URL('.prerender', dir)), path.join(folder, compiledParts.program), {
          recursive: true,
        });
        const styles = [...pages].map(([route, page]) => [route, { styles: page.styles }] as const);
        await writeFile(path.join(folder, compiledParts.styles), JSON.stringify(styles));
      },
      'astro:build:done': async ({ dir }) => {
        const assets = fileURLToPath(new URL(compiledParts.assets, dir));
        await cp(assets, path.join(folder, compiledParts.assets), { recursive: true });
      },
    },
  };
}
