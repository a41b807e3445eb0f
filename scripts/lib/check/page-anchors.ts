import { anchorOf } from '../../../src/domain/address/anchors.ts';
import { listParts, type PartedPage } from '../../../src/domain/address/page-parts.ts';
import { toUrl } from '../../../src/domain/address/urls.ts';
import { toSourceAnchor } from '../../../src/domain/text/citations.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { getLocale } from '../../../src/i18n/locales.ts';
import { collections, type PagedCollection } from '../../../src/model/collections.ts';
import type { ContentSet, Entry } from '../../../src/reader/content-set.ts';
import { getBody } from '../content/markdown-body.ts';
import { listAt } from './field-values.ts';
import { listAnchors } from './heading-anchors.ts';

/** The sections that a page has, or may have. */
interface KnownAnchors {
  list: () => readonly string[];
  /** Names of sections of which the content does not say all: the days of a history. */
  isOther?: (anchor: string) => boolean;
}

/** The sections of pages by their address; of lists of records nobody knows before they are built. */
export type PageAnchors = ReadonlyMap<string, KnownAnchors>;

export function listPageAnchors(content: ContentSet): PageAnchors {
  const keys = (items: readonly { key: string }[] = []) => items.map(({ key }) => key);
  const terms = () => keys(content.dataFile('glossary.yaml')?.data?.terms);
  const toKnown = (page: PartedPage, own: Entry, record: Entry): KnownAnchors => ({
    list: () => [
      ...listHeadings(own),
      ...listKeys(record, 'events'),
      ...listAt(record.document.value, 'sources.*').map((_, index) => toSourceAnchor(index + 1)),
      ...terms().map((term) => anchorOf('meaning', term)),
      ...listParts(page),
    ],
    isOther: isChange,
  });
  const paged = partedCollections.flatMap((collection) =>
    content.records(collection).flatMap((record) =>
      content.languages.flatMap((language) => {
        const { page } = collections[collection];
        const known = toKnown(page, content.get(collection, language, record.slug) ?? record, record);
        return [record.slug, ...(record.data?.aliases ?? [])].map(
          (slug) => [toUrl({ page, slug }, language), known] as const,
        );
      }),
    ),
  );
  const institutional = content.records('pages').flatMap((record) =>
    content.languages.map((language) => {
      const own = content.get('pages', language, record.slug) ?? record;
      const slug = [own, record].flatMap(({ data }) => (data as { slug: string } | undefined)?.slug ?? [])[0];
      const address = toUrl({ page: 'institutional', slug: { [language]: slug ?? record.slug } }, language);
      return [address, toKnown('institutional', own, record)] as const;
    }),
  );
  const named = (['countries.yaml', 'sectors.yaml'] as const).flatMap((file) =>
    (content.dataFile(file)?.data ?? []).flatMap(({ slug }) =>
      content.languages.map((language) => {
        const page = file === 'countries.yaml' ? 'country' : 'sector';
        return [toUrl({ page, slug }, language), { list: () => listParts(page) }] as const;
      }),
    ),
  );
  const lists = content.languages.flatMap((language) => [
    [toUrl({ page: 'glossary' }, language), { list: terms, isOther: isOfFrame }] as const,
    [
      toUrl({ page: 'legal-basis' }, language),
      {
        list: () => {
          const { instruments = [] } = content.dataFile('legal-instruments.yaml')?.data ?? {};
          return [...keys(instruments), ...instruments.map(({ kind }) => kind)];
        },
        isOther: isOfFrame,
      },
    ] as const,
  ]);
  return new Map<string, KnownAnchors>([...paged, ...institutional, ...named, ...lists]);
}

/** Collections whose records have a page of which the sections are known. */
const partedCollections = [
  'agreements',
  'partners',
  'regions',
  'press-releases',
  'guides',
  'samples',
  'collections',
] as const satisfies readonly PagedCollection[];

const isChange = (anchor: string) => anchor.startsWith(anchorOf('changes', ''));

/** A part that the frame of a list may have, whatever the content says. */
function isOfFrame(anchor: string): boolean {
  const words = Object.values(getLocale(languages[0]).addresses.anchor);
  const letters = anchorOf('letter', '');
  return words.includes(anchor) || anchor.startsWith(letters) || /^ref-\d+$/.test(anchor);
}

function listKeys({ document }: Entry, list: string): string[] {
  return listAt(document.value, `${list}.*.key`).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

const listHeadings = ({ document }: Entry): string[] => listAnchors(getBody(document).nodes);
