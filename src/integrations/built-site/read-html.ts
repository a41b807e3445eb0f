import { Parser } from 'htmlparser2';

/** What is made from a page besides itself needs of it. */
export interface PageReading {
  /** The language tag of the page. */
  language: string | undefined;
  /** What the head says, by name (`robots`) or by `http-equiv` (`refresh`). */
  meta: ReadonlyMap<string, string>;
  links: readonly { rel: string; href: string; hreflang: string | undefined }[];
  /** The paragraphs and the items of lists that the search reads. */
  searched: readonly string[];
}

/** An element that has begun and not ended. */
interface OpenElement {
  isSearched: boolean;
  isIgnored: boolean;
  /** The texts in it, where the search reads it as one. */
  texts: string[] | undefined;
}

const outside: OpenElement = { isSearched: false, isIgnored: false, texts: undefined };

/** Reads a page from its beginning to its end, without making a tree of it: a thousand trees take longer than all else. */
export function readHtml(html: string): PageReading {
  let language: string | undefined;
  const meta = new Map<string, string>();
  const links: { rel: string; href: string; hreflang: string | undefined }[] = [];
  const searched: string[] = [];
  const open: OpenElement[] = [];
  const reading = new Set<string[]>();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const around = open.at(-1) ?? outside;
      const isIgnored = around.isIgnored || 'data-pagefind-ignore' in attributes;
      const isRead = around.isSearched && !isIgnored && (name === 'p' || name === 'li');
      const texts: string[] | undefined = isRead ? [] : undefined;
      if (texts) reading.add(texts);
      open.push({ isSearched: around.isSearched || 'data-pagefind-body' in attributes, isIgnored, texts });
      if (name === 'html') language = attributes['lang'];
      if (name === 'link')
        links.push({
          rel: attributes['rel'] ?? '',
          href: attributes['href'] ?? '',
          hreflang: attributes['hreflang'],
        });
      const key = attributes['name'] ?? attributes['http-equiv']?.toLowerCase();
      if (name === 'meta' && key !== undefined && !meta.has(key)) meta.set(key, attributes['content'] ?? '');
    },
    ontext: (text) => {
      if (open.at(-1)?.isIgnored) return;
      for (const texts of reading) texts.push(text);
    },
    onclosetag: () => {
      const texts = open.pop()?.texts;
      if (!texts) return;
      reading.delete(texts);
      searched.push(texts.join(''));
    },
  });
  // What is not searched has nothing to say after its head.
  const end = html.includes('data-pagefind-body') ? -1 : html.indexOf('</head>');
  parser.end(end < 0 ? html : html.slice(0, end));
  return { language, meta, links, searched };
}
