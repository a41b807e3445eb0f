import { getLanguageOf } from '../../../src/domain/address/urls.ts';
import { unescapeMarkup } from '../../../src/domain/text/markup-text.ts';
import { readPages } from '../../../src/integrations/built-site/built-page.ts';
import { readHtml } from '../../../src/integrations/built-site/read-html.ts';
import type { IndexedPage } from './text-index.ts';

/** The pages of a built site that its own search finds, with the same texts. */
export function* listSearchedPages(dist: string): Generator<IndexedPage> {
  for (const { url, html } of readPages(dist)) {
    if (!html.includes('data-pagefind-body')) continue;
    yield {
      address: url,
      language: getLanguageOf(url),
      title: toText(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''),
      kind: /data-pagefind-meta="kind:([\w-]+)"/.exec(html)?.[1] ?? '',
      text: readHtml(html)
        .searched.map((text) => text.replace(/\s+/g, ' ').trim())
        .join('\n'),
    };
  }
}

function toText(html: string): string {
  const markup = html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return unescapeMarkup(markup).replace(/\s+/g, ' ').trim();
}
