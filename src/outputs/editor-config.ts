import { getSiteWords } from '~/content/site-words.ts';
import path from 'node:path';
import type { CmsConfig } from '@sveltia/cms';
import { contentDir, site } from '~/config/site.ts';
import { toNumber } from '~/model/slugs.ts';
import { getOwn } from '~/domain/records/localized.ts';
import { getFirst, languages } from '~/domain/text/language.ts';
import { createEditorConfig } from '~/editor/editor-config.ts';
import { getEditorWords } from '~/editor/editor-words.ts';
import { listCountries, listSectors } from '~/content/reference-data.ts';
import { listSlugs } from '~/content/records.ts';
import { listRegions } from '~/content/regions.ts';

/** The configuration of the browser editor for this content folder. */
export async function getEditorConfig(): Promise<CmsConfig> {
  const numbers = (await listSlugs('agreements')).map((slug) => Number(toNumber(slug) ?? 0));
  return createEditorConfig({
    folder: toRepositoryPath(contentDir),
    siteUrl: site.url,
    siteName: getFirst(site.name),
    host: site.editor,
    choices: {
      regions: (await listRegions()).map(({ code, text }) => ({ label: getOwn(text).name, value: code })),
      'region-kinds': (await getSiteWords(languages[0])).regionKinds.map(({ key, singular }) => ({
        label: singular,
        value: key,
      })),
      countries: (await listCountries()).map(({ code, name }) => ({ label: name[languages[0]] ?? code, value: code })),
      sectors: (await listSectors()).map(({ key, name }) => ({ label: name[languages[0]] ?? key, value: key })),
    },
    nextNumber: String(Math.max(0, ...numbers) + 1).padStart(4, '0'),
  });
}

/** A content folder elsewhere is opened by itself: no browser reaches out of the folder that a person chose. */
function toRepositoryPath(folder: string): string {
  const inside = path.relative(process.cwd(), folder).split(path.sep).join('/');
  return inside === '..' || inside.startsWith('../') || path.isAbsolute(inside) ? '' : inside;
}

/** What the editor itself says in the languages of the site. */
export function getInterfaceWords() {
  return getEditorWords(languages);
}
