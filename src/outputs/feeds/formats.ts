import { Feed } from 'feed';
import { escapeMarkup, toXmlCharacters } from '~/domain/text/markup-text.ts';
import { fileUrls } from '~/domain/address/urls.ts';
import { translate } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { toInstant } from '../instants.ts';
import { licenceUrl, toAbsolute } from '../api/context.ts';
import { toJson } from '../api/collections.ts';
import type { FeedEntry } from './entry.ts';
import type { FeedContent } from './feeds.ts';

/** A feed as Atom (RFC 4287). Titles and summaries go out as HTML, as the library writes them. */
export function toAtom(content: FeedContent, view: View): string {
  const { site, locale } = view;
  const feed = new Feed({
    id: content.id,
    title: content.title,
    description: content.subtitle,
    link: content.pageUrl,
    feedLinks: { atom: content.feedUrl },
    language: locale,
    copyright: `CC BY 4.0, ${licenceUrl}`,
    updated: toInstant(content.updated),
    author: { name: site.publisher, email: site.contacts.editor },
    generator: false,
  });
  for (const entry of content.entries) feed.addItem(toItem(entry));
  // The library has no place for the language in Atom, nor for what a reader sees who opens the file in a browser.
  return toXmlCharacters(feed.atom1()).replace(
    /<feed [^>]*>/,
    (start) =>
      `<?xml-stylesheet type="text/css" href="/feed.css"?>\n${start.replace('<feed ', `<feed xml:lang="${locale}" `)}\n    ${toHistory(content)}${toFeedNote(content, view)}`,
  );
}

/** Where the rest of a long feed stands (RFC 5005). */
function toHistory({ history, isArchive }: FeedContent): string {
  return [
    ...(isArchive ? ['<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>'] : []),
    ...history.map(({ rel, url }) => `<link rel="${rel}" href="${escapeMarkup(url)}"/>`),
  ]
    .map((line) => `${line}\n    `)
    .join('');
}

/** What a feed is, for readers who come upon one; news readers leave out what is not of Atom. */
function toFeedNote({ title, pageUrl }: FeedContent, { locale }: View): string {
  const words = escapeMarkup(translate(locale, 'subscription.feedNote'));
  const link = `<a href="${escapeMarkup(pageUrl)}">${escapeMarkup(title)}</a>`;
  return `<div xmlns="http://www.w3.org/1999/xhtml">${words} ${link}.</div>`;
}

function toItem(entry: FeedEntry) {
  return {
    id: entry.id,
    title: escapeMarkup(entry.title),
    link: entry.url,
    description: escapeMarkup(entry.summary),
    // Inside CDATA, of which the library escapes only the first end.
    content: entry.html.replaceAll(']]>', ']]&gt;'),
    date: toInstant(entry.updated),
    ...(entry.published ? { published: toInstant(entry.published) } : {}),
    category: entry.categories.map((name) => ({ name, term: name })),
  };
}

/** The feed of the site in both languages as JSON Feed 1.1, each entry with its language. */
export function toJsonFeed(contents: readonly { content: FeedContent; view: View }[]): string {
  const [first] = contents;
  if (!first) throw new Error('A feed needs a language');
  const { content, view } = first;
  return toJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: content.title,
    description: content.subtitle,
    home_page_url: content.pageUrl,
    feed_url: toAbsolute(fileUrls.jsonFeed),
    language: view.locale,
    authors: [{ name: view.site.publisher, url: toAbsolute('/') }],
    items: contents.flatMap(({ content: { entries }, view: { locale } }) =>
      entries.map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        summary: entry.summary,
        content_html: entry.html,
        ...(entry.published ? { date_published: toInstant(entry.published).toISOString() } : {}),
        date_modified: toInstant(entry.updated).toISOString(),
        tags: [...entry.categories],
        language: locale,
      })),
    ),
  });
}
