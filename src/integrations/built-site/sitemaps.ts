import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cutList } from '../../domain/register/list-parts.ts';
import { isUnlisted, sendsOn, type PageHead } from './built-page.ts';
import type { SiteWriter } from './site-writer.ts';

/** What the head of an indexable page says of it. */
interface IndexablePage {
  url: string;
  language: string;
  /** Absent where nobody knows. */
  modified: string | undefined;
  alternates: readonly { language: string; url: string }[];
}

/** Pages in one file: search engines read 50,000 at most, and 50 MB. */
const pagesPerFile = 40_000;

/**
 * Writes `sitemap-<language>.xml` for the indexable pages of a built site, with `sitemap-<language>-2.xml` and so on where
 * they are too many for one, and `sitemap-index.xml` over them. Read from the pages themselves, so that no page can be
 * forgotten.
 */
export function writeSitemaps(siteDir: string, perFile = pagesPerFile): SiteWriter {
  const pages: IndexablePage[] = [];
  return {
    read: (built) => {
      const page = toIndexablePage(built);
      if (page) pages.push(page);
    },
    finish: async () => {
      pages.sort((a, b) => (a.url < b.url ? -1 : 1));
      const parts: string[] = [];
      for (const [language, ofLanguage] of [...Map.groupBy(pages, (page) => page.language)].toSorted()) {
        for (const [index, listed] of cutList(ofLanguage, perFile).entries()) {
          const name = `sitemap-${language}${index === 0 ? '' : `-${String(index + 1)}`}.xml`;
          await writeFile(path.join(siteDir, name), toSitemap(listed));
          const url = new URL(`/${name}`, listed[0]?.url).href;
          const newest = listed
            .flatMap(({ modified }) => modified ?? [])
            .toSorted()
            .at(-1);
          parts.push(`<sitemap><loc>${escapeXml(url)}</loc>${toLastChange(newest)}</sitemap>`);
        }
      }
      await writeFile(path.join(siteDir, 'sitemap-index.xml'), toDocument('sitemapindex', parts));
      return `Sitemaps: ${String(pages.length)} pages`;
    },
  };
}

/** Nothing for redirects, pages that ask not to be indexed, and pages without an address of their own. */
export function toIndexablePage(page: { reading: PageHead }): IndexablePage | undefined {
  const { meta, links } = page.reading;
  const url = links.find(({ rel }) => rel === 'canonical')?.href;
  if (isUnlisted(page) || sendsOn(page) || url === undefined) return undefined;
  const alternates = links.flatMap(({ rel, hreflang, href }) =>
    rel === 'alternate' && hreflang !== undefined ? [{ language: hreflang, url: href }] : [],
  );
  const language = alternates.find((alternate) => alternate.url === url)?.language ?? 'und';
  return { url, language, modified: meta.get('dcterms.modified'), alternates };
}

function toSitemap(pages: readonly IndexablePage[]): string {
  const entries = pages.map(({ url, modified, alternates }) => {
    const links = alternates.map(
      (one) => `<xhtml:link rel="alternate" hreflang="${one.language}" href="${escapeXml(one.url)}"/>`,
    );
    return `<url><loc>${escapeXml(url)}</loc>${toLastChange(modified)}${links.join('')}</url>`;
  });
  return toDocument('urlset', entries, ' xmlns:xhtml="http://www.w3.org/1999/xhtml"');
}

function toLastChange(day: string | undefined): string {
  return day === undefined ? '' : `<lastmod>${day}</lastmod>`;
}

function toDocument(root: string, entries: readonly string[], namespaces = ''): string {
  const start = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', start, ...entries, `</${root}>`, ''].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
