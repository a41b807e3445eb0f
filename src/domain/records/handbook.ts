import type { AgreementStatus } from '../lists/statuses.ts';
import { toExplained } from './explained.ts';
import type { Localized } from './localized.ts';
import type { Publication, PublicationText } from './publication.ts';
import type { Source, SourceIds } from './source.ts';

/** For whom a guide is written. */
export const guideAudiences = [
  'region-office',
  'communications',
  'editor',
  'embassy',
  'investor',
  'journalist',
  'student',
  'resident',
  'province',
  'developer',
] as const;
export type GuideAudience = (typeof guideAudiences)[number];

/** Questions of other pages, each answered by one guide at most: those pages lead there. */
export const guideQuestions = ['start', 'renew', 'text', 'publish'] as const;
export type GuideQuestion = (typeof guideQuestions)[number];

/** What every page of the handbook says about itself. */
interface HandbookPage<Text> extends Publication {
  slug: string;
  order: number;
  /** The day on which its contents were last checked, `YYYY-MM-DD`. */
  updated: string;
  sources: readonly Source[];
  text: Localized<Text>;
}

interface HandbookText extends PublicationText {
  title: string;
  summary: string;
}

/** A step of a guide; its status is the one that an agreement then has. */
export interface GuideStep {
  title: string;
  status?: AgreementStatus;
  /** Where it stands on the page. */
  anchor: string;
}

export interface GuideText extends HandbookText {
  /** How long reading takes. */
  minutes: number;
  steps: readonly GuideStep[];
  /** Keys of the legal instruments of which it tells a rule. */
  instruments: readonly string[];
}

export interface Guide extends HandbookPage<GuideText> {
  audience: readonly GuideAudience[];
  answers?: GuideQuestion;
}

/** A text to start from, in our own words. */
export type Sample = HandbookPage<HandbookText>;

/** The kinds of records that a collection can hold, as its file calls them. */
export const memberKinds = ['agreement', 'partner', 'region', 'pressRelease', 'guide'] as const;
export type MemberKind = (typeof memberKinds)[number];

/** A record in a collection, by its slug. */
export interface CollectionMember {
  kind: MemberKind;
  slug: string;
}

export interface CollectionText extends HandbookText {
  /** What is said of a member, by its slug. */
  notes: Readonly<Record<string, string>>;
}

/** An editor's dossier: records in an order, with a text. */
export interface Collection extends HandbookPage<CollectionText> {
  members: readonly CollectionMember[];
}

/** An entry of the glossary. */
export interface GlossaryTerm {
  key: string;
  term: Localized<string>;
  abbreviation?: string;
  definition: Localized<string>;
  aliases: readonly string[];
  sources: SourceIds;
  /** Keys of related terms. */
  see: readonly string[];
  /** The values of closed lists that it explains: `status:in-force`. */
  explains: readonly string[];
}

export const instrumentKinds = [
  'law',
  'government-regulation',
  'presidential-regulation',
  'ministerial-regulation',
  'regional-regulation',
  'circular',
  'convention',
  'other',
] as const;
export const instrumentStates = ['in-force', 'revoked', 'historical', 'example', 'unchecked'] as const;
/** How firmly its contents are known here: read by us, known from others' reports, or neither. */
export const confirmations = ['read', 'reported', 'unconfirmed'] as const;

/** A law, a regulation or a convention that the site refers to. */
export interface LegalInstrument {
  key: string;
  kind: (typeof instrumentKinds)[number];
  number?: string;
  year?: number;
  name: Localized<string>;
  short: string;
  aliases: readonly string[];
  subject: Localized<string>;
  status: (typeof instrumentStates)[number];
  revokedBy?: string;
  confirmed: (typeof confirmations)[number];
  url?: string;
  sources: SourceIds;
}

/**
 * People know a legal instrument by its number and year, whatever they call its kind: `law 24/2000`, `UU No. 24 Th 2000`.
 * @example listNumbers({ short: 'Permenlu 09/2006' })  // ['09/2006', '9/2006']
 */
export function listNumbers({ short }: Pick<LegalInstrument, 'short'>): string[] {
  const [number, digits, year = ''] = /(\d+)\/(\d{4})$/.exec(short) ?? [];
  return number === undefined ? [] : [number, `${String(Number(digits))}/${year}`];
}

/** A list file with its own sources. */
export interface SourcedList<Item> {
  items: readonly Item[];
  sources: readonly Source[];
}

/** What the handbook is made of; pages in their order, published ones only. */
export interface HandbookParts {
  guides: readonly Guide[];
  samples: readonly Sample[];
  collections: readonly Collection[];
  glossary: SourcedList<GlossaryTerm>;
  legalBasis: SourcedList<LegalInstrument>;
}

/** The handbook, with its questions answered. */
export interface Handbook extends HandbookParts {
  term(key: string): GlossaryTerm | undefined;
  /** The term that explains a value of a closed list: `explain('status', 'in-force')`. */
  explain(list: string, value: string): GlossaryTerm | undefined;
  instrument(key: string): LegalInstrument | undefined;
  /** The guides that tell a rule of a legal instrument. */
  guidesOn(instrument: string): readonly Guide[];
  /** The guide that answers a question of other pages. */
  guideFor(question: GuideQuestion): Guide | undefined;
  /** The first guide, in order, of which a step leads to a status. */
  guideWithStep(status: AgreementStatus): Guide | undefined;
  /** The collections that hold a record. */
  collectionsWith(kind: MemberKind, slug: string): readonly Collection[];
}

/** Puts pages in order and answers what other pages ask of the handbook. */
export function createHandbook(parts: HandbookParts): Handbook {
  const guides = toOrder(parts.guides);
  const collections = toOrder(parts.collections);
  const terms = new Map(parts.glossary.items.map((term) => [term.key, term]));
  const explaining = new Map(parts.glossary.items.flatMap((term) => term.explains.map((value) => [value, term])));
  const instruments = new Map(parts.legalBasis.items.map((instrument) => [instrument.key, instrument]));
  return {
    ...parts,
    guides,
    samples: toOrder(parts.samples),
    collections,
    term: (key) => terms.get(key),
    explain: (list, value) => explaining.get(toExplained(list, value)),
    instrument: (key) => instruments.get(key),
    guidesOn: (instrument) =>
      guides.filter(({ text }) => Object.values(text).some(({ instruments: keys }) => keys.includes(instrument))),
    guideFor: (question) => guides.find(({ answers }) => answers === question),
    guideWithStep: (status) =>
      guides.find(({ text }) => Object.values(text).some(({ steps }) => steps.some((step) => step.status === status))),
    collectionsWith: (kind, slug) =>
      collections.filter(({ members }) => members.some((member) => member.kind === kind && member.slug === slug)),
  };
}

function toOrder<T extends { order: number; slug: string }>(pages: readonly T[]): T[] {
  return pages.toSorted((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}
