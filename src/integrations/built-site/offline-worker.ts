import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toFileUrl, toUrl } from '../../domain/address/urls.ts';
import type { Language } from '../../domain/text/language.ts';
import { copyMark, workerUrl } from '../../offline/names.ts';
import { startOfflineWorker, type OfflinePlan } from '../../offline/offline-worker.ts';
import type { SiteWriter } from './site-writer.ts';

/** Writes the worker that keeps copies, with what it keeps from the beginning; its bytes change where any of that does. */
export function writeOfflineWorker(siteDir: string, languages: readonly Language[]): SiteWriter {
  return {
    finish: async () => {
      const kept: Record<string, readonly string[]> = {};
      const hash = createHash('sha256');
      for (const language of languages) {
        const addresses = await listKept(siteDir, language);
        for (const address of addresses) hash.update(address).update(await readFile(toFile(siteDir, address)));
        kept[toUrl({ page: 'home' }, language)] = addresses;
      }
      const plan: OfflinePlan = { version: hash.digest('hex').slice(0, 12), kept, mark: copyMark };
      // The function as it runs: Node has taken its types away.
      const text = `(${startOfflineWorker.toString()})(self, ${JSON.stringify(plan)});\n`;
      await writeFile(toFile(siteDir, workerUrl), text);
      return `Offline: ${String(Object.values(kept).flat().length)} files kept from the beginning`;
    },
  };
}

const toFile = (siteDir: string, address: string) =>
  path.join(siteDir, address.endsWith('/') ? `${address}index.html` : address);

/** Home, register and search of a language, what they fetch, and every style, script and font that these are made of. */
async function listKept(siteDir: string, language: Language): Promise<string[]> {
  const kept = new Set([
    toUrl({ page: 'home' }, language),
    toUrl({ page: 'agreements' }, language),
    toUrl({ page: 'search' }, language),
    toFileUrl('register', { page: 'agreements' }, language),
    toFileUrl('names', { page: 'search' }, language),
    toFileUrl('moreNames', { page: 'search' }, language),
  ]);
  // What is added while it runs is looked through as well.
  for (const address of kept) {
    if (!/(?:\/|\.js|\.css)$/.test(address)) continue;
    const text = await readFile(toFile(siteDir, address), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:\/_astro\/|["'`]\.\/)([\w.@/-]+\.(?:js|css|woff2))\b/g)) {
      const asset = `/_astro/${name}`;
      if (existsSync(toFile(siteDir, asset))) kept.add(asset);
    }
  }
  return [...kept];
}
