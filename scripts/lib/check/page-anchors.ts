import { anchorOf } from '../../../src/domain/address/anchors.ts';
import { toUrl } from '../../../src/domain/address/urls.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { getLocale } from '../../../src/i18n/locales.ts';
import { collections } from '../../../src/model/collections.ts';
import type { ContentSet, Entry } from '../../../src/reader/content-set.ts';
import { getBody } from '../content/markdown-body.ts';
import { listAnchors } from './heading-anchors.ts';

/** Collections of whose pages the frame adds only parts that every site has: all others stand in the text. */
const textual = ['guides', 'samples', 'collections', 'press-releases'] as const;

/** The sections of the pages of which the content alone says all, by address; of other pages nobody knows before they are built. */
export type PageAnchors = ReadonlyMap<string, () => readonly string[]>;

export function listPageAnchors(content: ContentSet): PageAnchors {
  const pages = textual.flatMap((collection) =>
    content.records(collection).flatMap((record) =>
      content.languages.map((language) => {
        const { page } = collections[collection];
        const own = content.get(collection, language, record.slug) ?? record;
        return [toUrl({ page, slug: record.slug }, language), () => listHeadings(own)] as const;
      }),
    ),
  );
  const institutional = content.records('pages').flatMap((record) =>
    content.languages.map((language) => {
      const own = content.get('pages', language, record.slug) ?? record;
      const slug = [own, record].flatMap(({ data }) => (data as { slug: string } | undefined)?.slug ?? [])[0];
      const address = toUrl({ page: 'institutional', slug: { [language]: slug ?? record.slug } }, language);
      return [address, () => listHeadings(own)] as const;
    }),
  );
  const keys = (items: readonly { key: string }[] = []) => items.map(({ key }) => key);
  const lists = content.languages.flatMap((language) => [
    [toUrl({ page: 'glossary' }, language), () => keys(content.dataFile('glossary.yaml')?.data?.terms)] as const,
    [
      toUrl({ page: 'legal-basis' }, language),
      () => {
        const { instruments = [] } = content.dataFile('legal-instruments.yaml')?.data ?? {};
        return [...keys(instruments), ...instruments.map(({ kind }) => kind)];
      },
    ] as const,
  ]);
  return new Map([...pages, ...institutional, ...lists]);
}

/** A part that the frame of a page may have, whatever the content says. */
export function isOfFrame(anchor: string): boolean {
  const words = Object.values(getLocale(languages[0]).addresses.anchor);
  const numbered = (['changes', 'meaning', 'letter', 'year'] as const).map((word) => anchorOf(word, ''));
  return words.includes(anchor) || numbered.some((start) => anchor.startsWith(start)) || /^ref-\d+$/.test(anchor);
}

const listHeadings = ({ document }: Entry): string[] => listAnchors(getBody(document).nodes);
