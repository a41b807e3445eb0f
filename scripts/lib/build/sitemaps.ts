import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';

/** What the head of an indexable page says of it. */
interface IndexablePage {
  url: string;
  language: string;
  /** Absent where nobody knows. */
  modified: string | undefined;
  alternates: readonly { language: string; url: string }[];
}

/**
 * Writes `sitemap-<language>.xml` for the indexable pages of a built site and `sitemap-index.xml` over them; gives the
 * number of pages. Read from the pages themselves, so that no page can be forgotten.
 */
export async function writeSitemaps(siteDir: string): Promise<number> {
  const files = globSync('**/*.html', { cwd: siteDir });
  const heads = await Promise.all(files.map((file) => readHead(path.join(siteDir, file))));
  const pages = heads.flatMap((head) => toIndexablePage(head) ?? []).toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const byLanguage = Map.groupBy(pages, ({ language }) => language);
  const parts: string[] = [];
  for (const [language, listed] of [...byLanguage].toSorted()) {
    await writeFile(path.join(siteDir, `sitemap-${language}.xml`), toSitemap(listed));
    const url = new URL(`/sitemap-${language}.xml`, listed[0]?.url).href;
    const newest = listed
      .flatMap(({ modified }) => modified ?? [])
      .toSorted()
      .at(-1);
    parts.push(`<sitemap><loc>${escapeXml(url)}</loc>${toLastChange(newest)}</sitemap>`);
  }
  await writeFile(path.join(siteDir, 'sitemap-index.xml'), toDocument('sitemapindex', parts));
  return pages.length;
}

/** The head is all that a sitemap needs, and a small part of the page. */
async function readHead(file: string): Promise<string> {
  const html = await readFile(file, 'utf8');
  const end = html.indexOf('</head>');
  return end === -1 ? html : html.slice(0, end);
}

/** Nothing for redirects, pages that ask not to be indexed, and pages without an address of their own. */
export function toIndexablePage(head: string): IndexablePage | undefined {
  const root = parse(head);
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
