import { statusGroups } from '../lists/groups.ts';
import type { AddressWord } from './address-words.ts';
import { anchorOf } from './anchors.ts';
import type { PageKind } from './pages.ts';

type PartWord = AddressWord<'anchor'>;

interface PageParts {
  words: readonly PartWord[];
  /** Its agreements stand in groups by their status. */
  hasGroups?: true;
}

/** What the frame gives to every page, and to every record's. */
const ofEvery = ['content', 'search'] as const satisfies readonly PartWord[];
const ofLongText = [...ofEvery, 'citation', 'collections', 'sources'] as const satisfies readonly PartWord[];
const ofRecord = [...ofLongText, 'changes', 'corrections', 'history', 'reuse'] as const satisfies readonly PartWord[];

/**
 * The parts that a page about one thing may have besides those that its content brings (headings, events, sources): the
 * templates take their ids from here, and the check refuses a link to any other.
 */
export const pageParts = {
  agreement: {
    words: [
      ...ofRecord,
      'authority',
      'completeness',
      'family',
      'life',
      'news',
      'notes',
      'plans',
      'purpose',
      'request',
      'texts',
      'timeline',
    ],
  },
  partner: { words: [...ofRecord, 'beginning', 'exchanges', 'facts', 'news', 'timeline'], hasGroups: true },
  region: {
    words: [
      ...ofRecord,
      'bodies',
      'news',
      'offers',
      'offices',
      'profile',
      'programmes',
      'province',
      'start',
      'timeline',
    ],
    hasGroups: true,
  },
  'press-release': { words: [...ofRecord, 'agreements', 'notes'] },
  guide: { words: ofLongText },
  sample: { words: ofLongText },
  collection: { words: [...ofLongText, 'members'] },
  institutional: { words: ofLongText },
  country: { words: [...ofEvery, 'news', 'partners', 'reuse', 'timeline'], hasGroups: true },
  sector: { words: [...ofEvery, 'news', 'offers', 'reuse', 'timeline'], hasGroups: true },
} as const satisfies Partial<Record<PageKind, PageParts>>;

/** A kind of page whose parts are known before it is built. */
export type PartedPage = keyof typeof pageParts;

/** The id of a part of a page of this kind: `partOf('agreement', 'purpose')` is `tujuan`. */
export function partOf<P extends PartedPage>(_page: P, word: (typeof pageParts)[P]['words'][number]): string {
  return anchorOf(word);
}

/** The ids of all parts that a page of this kind may have. */
export function listParts(page: PartedPage): string[] {
  const { words, hasGroups }: PageParts = pageParts[page];
  return [...words.map((word) => anchorOf(word)), ...(hasGroups ? statusGroups : [])];
}
