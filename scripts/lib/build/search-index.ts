import path from 'node:path';
import * as pagefind from 'pagefind';

/** Indexes the pages of a built site into `pagefind/` beside them; gives the number of pages. */
export async function writeSearchIndex(siteDir: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({});
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: siteDir });
    const written = await index.writeFiles({ outputPath: path.join(siteDir, 'pagefind') });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
