import { ledgerPath } from './ledger.ts';
import { createGit, findMainLine } from './main-line.ts';

/** A file that the main line had and that is not there any more, with its last text. */
export interface RemovedFile {
  /** Below the content folder. */
  path: string;
  text: string;
}

/**
 * Content files that readers may have seen and that are gone: removed on the main line since the ledger of published
 * addresses was begun, or here, on the way from the main line to what lies in the folder. None without git, and none
 * before the ledger is begun. What a branch made and removed again was never published.
 */
export async function readRemovedFiles(folder: string): Promise<RemovedFile[]> {
  const git = createGit(folder);
  try {
    const prefix = (await git('rev-parse', '--show-prefix')).trim();
    const main = await findMainLine(git);
    const line = ['log', '--first-parent', '--diff-merges=first-parent', '--no-renames', '--raw', '--no-abbrev'];
    const begun = (await git(...line, '--diff-filter=A', '--format=%H', main, '--', ledgerPath)).split('\n');
    const start = begun.findLast((text) => /^[0-9a-f]+$/.test(text));
    if (start === undefined) return [];
    const removed = [
      ...toRemoved(await git(...line, '--diff-filter=D', '--format=', `${start}..${main}`, '--', '.'), prefix),
      ...toRemoved(
        await git('diff', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=D', main, '--', '.'),
        prefix,
      ),
    ];
    return await Promise.all(
      removed.map(async ({ path, blob }) => ({ path, text: await git('cat-file', 'blob', blob) })),
    );
  } catch {
    return [];
  }
}

function toRemoved(output: string, prefix: string): { path: string; blob: string }[] {
  return output.split('\n').flatMap((line) => {
    const [, blob, file] = /^:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ D\t(.+)$/.exec(line) ?? [];
    return blob !== undefined && file?.startsWith(prefix) ? [{ path: file.slice(prefix.length), blob }] : [];
  });
}
