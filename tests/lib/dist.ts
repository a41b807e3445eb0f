import { existsSync } from 'node:fs';
import path from 'node:path';

/** The built site that the tests of `tests/site/` read. */
export const dist = path.resolve(import.meta.dirname, '../../dist');

if (!existsSync(path.join(dist, 'index.html'))) {
  throw new Error('These tests read the built site. Run: npm run build');
}

export { listPages } from '../../scripts/lib/built-site/list-pages.ts';
export { isNotFoundPage, isRedirect, type BuiltPage } from '../../src/integrations/built-site/built-page.ts';
