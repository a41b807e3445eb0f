import { existsSync } from 'node:fs';
import path from 'node:path';

/** The built site that the tests of `tests/site/` read. */
export const dist = path.resolve(import.meta.dirname, '../../dist');

if (!existsSync(path.join(dist, 'index.html'))) {
  throw new Error('These tests read the built site. Run: npm run build');
}

export { isNotFoundPage, isRedirect, listPages, type BuiltPage } from '../../scripts/lib/built-site/page.ts';
