/**
 * Loaded with `node --import` before Astro. Astro keeps generated modules in `.astro/` in the project, and the pages of
 * a build import them from there: two builds at once, or a build beside `npm run dev`, would take each other's content.
 * The folder has no option, so this moves it to ASTRO_WORK_DIR, and stops when Astro changes the line it relies on.
 */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const original = 'new URL(".astro/", config.root)';
const folder = process.env.ASTRO_WORK_DIR;

if (folder) {
  const replacement = `new URL(${JSON.stringify(`${pathToFileURL(folder)}/`)})`;
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (!url.endsWith('/astro/dist/core/config/settings.js')) return loaded;
      const source = String(loaded.source);
      if (!source.includes(original)) throw new Error(`${url} no longer holds: ${original}`);
      return { ...loaded, source: source.replace(original, replacement) };
    },
  });
}
