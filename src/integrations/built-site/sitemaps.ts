import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import type { SiteWriter } from './site-writer.ts';

/** What the head of an indexable page says of it. */
interface IndexablePage {
  url: string;
  language: string;
  /** Absent where nobody knows. */
  modified: string | undefined;
  alternates: readonly { language: string; url: string }[];
}

/**
 * Writes `sitemap-<language>.xml` for the indexable pages of a built site and `sitemap-index.xml` over them. Read from
 * the pages themselves, so that no page can be forgotten.
 */
export function writeSitemaps(siteDir: string): SiteWriter {
  const pages: IndexablePage[] = [];
  return {
    read: ({ root }) => {
      const page = toIndexablePage(root);
      if (page) pages.push(page);
    },
    finish: async () => {
      pages.sort((a, b) => (a.url < b.url ? -1 : 1));
      const parts: string[] = [];
      for (const [language, listed] of [...Map.groupBy(pages, (page) => page.language)].toSorted()) {
        await writeFile(path.join(siteDir, `sitemap-${language}.xml`), toSitemap(listed));
        const url = new URL(`/sitemap-${language}.xml`, listed[0]?.url).href;
        const newest = listed
          .flatMap(({ modified }) => modified ?? [])
          .toSorted()
          .at(-1);
        parts.push(`<sitemap><loc>${escapeXml(url)}</loc>${toLastChange(newest)}</sitemap>`);
      }
      await writeFile(path.join(siteDir, 'sitemap-index.xml'), toDocument('sitemapindex', parts));
      return `Sitemaps: ${String(pages.length)} pages`;
    },
  };
}

/** Nothing for redirects, pages that ask not to be indexed, and pages without an address of their own. */
export function toIndexablePage(root: HTMLElement): IndexablePage | undefined {
  const content = (name: string) => root.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
  const url = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const modified = content('dcterms.modified');
  const isHidden = content('robots')?.includes('noindex') ?? false;
  if (isHidden || root.querySelector('meta[http-equiv="refresh"]') || url === undefined) return undefined;
  const alternates = root.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => ({
    language: link.getAttribute('hreflang') ?? '',
    url: link.getAttribute('href') ?? '',
  }));
  const language = alternates.find((alternate) => alternate.url === url)?.language ?? 'und';
  return { url, language, modified, alternates };
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
