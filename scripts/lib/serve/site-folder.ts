import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readRedirectsFile, type MovedAddress } from '../../../src/delivery/redirects.ts';
import type { ServedSite } from '../../../src/delivery/served-site.ts';
import { locales } from '../../../src/i18n/locales.ts';

/** What the folder of a built site says about serving it. */
export interface SiteFolder extends Pick<ServedSite, 'missingPages'> {
  moved: readonly MovedAddress[];
}

export function readSiteFolder(dir: string): SiteFolder {
  const file = path.join(dir, '_redirects');
  return {
    moved: existsSync(file) ? readRedirectsFile(readFileSync(file, 'utf8')) : [],
    missingPages: listMissingPages(dir),
  };
}

function listMissingPages(dir: string): SiteFolder['missingPages'] {
  const ofLanguages = locales.map(({ code }) => ({ prefix: `/${code}/`, page: `/${code}/404/index.html` }));
  return [...ofLanguages, { prefix: '/', page: '/404.html' }].filter(({ page }) => existsSync(path.join(dir, page)));
}
