import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../../cache/kept-files.ts';
import { toEditorPolicy } from '../../editor/editor-policy.ts';
import type { SiteWriter } from './site-writer.ts';

/** Gives the page of the browser editor a policy of its own; Astro writes the same into every page. */
export function writeEditorPolicy(siteDir: string, host: Parameters<typeof toEditorPolicy>[0]): SiteWriter {
  return {
    finish: async () => {
      const file = path.join(siteDir, 'admin/index.html');
      const html = await readFile(file, 'utf8');
      const policy = /(<meta http-equiv="content-security-policy" content=")[^"]*(")/i;
      if (!policy.test(html)) throw new Error('The page of the editor has no policy to replace.');
      await replaceFile(file, html.replace(policy, `$1${toEditorPolicy(host)}$2`));
      return 'Policy of the editor: admin/index.html';
    },
  };
}
