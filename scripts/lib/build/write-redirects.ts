import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isPublished, type PublicationContext } from '../../../src/domain/records/publication.ts';
import { listRedirects, type MovedRecord, type Redirect } from '../../../src/domain/address/redirects.ts';
import { readContentSet, type ContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { toRedirectPage, toRedirectsFile } from './redirect-page.ts';

interface RedirectOptions {
  contentDir: string;
  /** The built site. */
  outDir: string;
  siteDate: string;
  /** The present; absent where the day was chosen by hand. */
  now?: Date | undefined;
}

/** Writes a page for every former address, and the rule file for the host; gives their number. */
export async function writeRedirects({ contentDir, outDir, siteDate, now }: RedirectOptions): Promise<number> {
  const content = readContentSet(listSourceFiles(contentDir));
  const site = content.dataFile('site.yaml')?.data;
  if (!site) throw new Error('site.yaml cannot be read.');
  const redirects = listRedirects(
    listMovedRecords(content, { today: siteDate, timeZone: site.timeZone, ...(now && { now }) }),
  );
  for (const redirect of redirects) await writePage(redirect, outDir, site.url);
  await writeFile(path.join(outDir, '_redirects'), toRedirectsFile(redirects));
  return redirects.length;
}

const pages = [
  ['agreements', 'agreement'],
  ['partners', 'partner'],
  ['regions', 'region'],
  ['press-releases', 'press-release'],
] as const;

/** Only what is published: a former address must not tell of a record that is still to come. */
function listMovedRecords(content: ContentSet, context: PublicationContext): MovedRecord[] {
  return pages.flatMap(([collection, page]) =>
    content
      .records(collection)
      .flatMap(({ slug, data }) => (data && isPublished(data, context) ? [{ page, slug, aliases: data.aliases }] : [])),
  );
}

async function writePage(redirect: Redirect, outDir: string, siteUrl: string): Promise<void> {
  for (const address of [redirect.from, redirect.to])
    if (!/^\/(?:[a-z0-9-]+\/)+$/.test(address)) throw new Error(`Not an address: ${address}`);
  const file = path.join(outDir, redirect.from, 'index.html');
  if (existsSync(file)) throw new Error(`${redirect.from} is a page already and cannot redirect to ${redirect.to}.`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, toRedirectPage(redirect, siteUrl));
}
