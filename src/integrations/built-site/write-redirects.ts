import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublicationContext } from '../../domain/records/publication.ts';
import { listRedirects, type Redirect } from '../../domain/address/redirects.ts';
import { toRedirectsFile } from '../../delivery/redirects.ts';
import { readContentSet } from '../../reader/content-set.ts';
import { listPagedRecords } from '../../reader/record-pages.ts';
import { listSourceFiles, type SourceFile } from '../../reader/source-file.ts';
import type { SiteWriter } from './site-writer.ts';
import { toRedirectPage } from './redirect-page.ts';

interface RedirectOptions extends PublicationContext {
  contentDir: string;
  siteDir: string;
  siteUrl: string;
  /** Former addresses of pages that no record stands for. */
  moved: readonly Redirect[];
}

/** Writes a page for every former address, and the rule file for the host. */
export function writeRedirects({ contentDir, siteDir, siteUrl, moved, ...context }: RedirectOptions): SiteWriter {
  return {
    finish: async () => {
      const content = readContentSet(listSourceFiles(contentDir).filter(mayHaveMoved));
      // Only what is published: a former address must not tell of a record that is still to come.
      const records = listPagedRecords(content, context).filter(({ isPublished }) => isPublished);
      const redirects = [...moved, ...listRedirects(records)];
      for (const redirect of redirects) await writePage(redirect, siteDir, siteUrl);
      await writeFile(path.join(siteDir, '_redirects'), toRedirectsFile(redirects));
      return `Redirects: ${String(redirects.length)}`;
    },
  };
}

/** Of texts only those that name a former address; taking all of them apart takes longer than all else here. */
function mayHaveMoved({ path: name, kind, read }: SourceFile): boolean {
  return kind === 'file' && (!/\.mdx?$/.test(name) || Buffer.from(read()).includes('aliases'));
}

async function writePage(redirect: Redirect, siteDir: string, siteUrl: string): Promise<void> {
  for (const address of [redirect.from, redirect.to])
    if (!/^\/(?:[a-z0-9-]+\/)+$/.test(address)) throw new Error(`Not an address: ${address}`);
  const file = path.join(siteDir, redirect.from, 'index.html');
  if (existsSync(file)) throw new Error(`${redirect.from} is a page already and cannot redirect to ${redirect.to}.`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, toRedirectPage(redirect, siteUrl));
}
