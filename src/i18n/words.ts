import type { LocalBody } from '../domain/agreement/agreement.ts';
import type { AgreementClass } from '../domain/lists/agreement-classes.ts';
import type { EndReason } from '../domain/lists/end-reasons.ts';
import type { EventKind } from '../domain/lists/event-kinds.ts';
import type { PartnerKind } from '../domain/lists/partner-kinds.ts';
import type { SourceKind } from '../domain/lists/source-kinds.ts';
import type { PressKind } from '../domain/records/press-release.ts';
import { locales, type FieldKey, type Locale } from './locales.ts';
import type { AllWords, ProblemCode, ProblemWords, ValueWords, Words } from './texts.ts';
import { toValueTexts } from './value-texts.ts';

/** Other words for the values of a closed list than those on the pages. */
type Spoken<Value extends string> = Readonly<Partial<Record<Value, readonly string[]>>>;

/** What offices write in a language, in spreadsheets and as answers: the columns that are asked for, and words around the answers. */
export interface SheetWords {
  /** By the question that a column answers: its heading and help in our own sheet, and what others call it. */
  columns: Readonly<Record<string, Readonly<{ heading: string; help: string; names: readonly string[] }>>>;
  /** Headings of dates that say what happened then, by the kind of the event. */
  dates: Readonly<Record<'signing' | 'effect' | 'delivery', readonly string[]>>;
  /** What headings call the parts of a date in the order in which its cells write them: "mm/dd/yyyy". */
  dateOrder: Readonly<Record<'day' | 'month' | 'year', readonly string[]>>;
  /** What a place begins with that is none but many, as a number is too. */
  vague: readonly string[];
  /** What a remark begins with that tells of a handover. */
  handedOver: readonly string[];
  /** Headings of places that say where what is told of stands, not where it was signed. */
  sites: readonly string[];
  /** Headings of a party beside the two sides, which may be of either. */
  thirdParties: readonly string[];
  /** Headings of who pays for what others carry out. */
  funders: readonly string[];
  /** Headings of who has a part in a project, on either side. */
  anySides: readonly string[];
  /** What such a heading may say besides: that somebody is one at all. */
  partyNouns: readonly string[];
  /** Headings of ends of which a cell may tell the beginning too. */
  periods: readonly string[];
  /** Words of headings that say of a list that it is one of projects. */
  projects: readonly string[];
  /** Words that say of a project, or of who has a part in it, that money may be lent. */
  lenders: readonly string[];
  /** Headings of the other side that say of all below it that they came. */
  guests: readonly string[];
  /** What is done rather than signed, where a column of forms names it. */
  deeds: readonly string[];
  /** What every instrument may be called, by the first or the last word of its name. */
  agreements: readonly string[];
  /** Columns that the register has no place for. */
  ignored: readonly string[];
  /** Headings that only count the rows. */
  counters: readonly string[];
  /** Words of headings that tell nothing apart. */
  fillers: readonly string[];
  /** Beginnings of lines that sum up. */
  totals: readonly string[];
  /** What stands for a source that is there but not named. */
  attached: readonly string[];
  /** What says of an instrument that nobody has signed it yet. */
  unsigned: readonly string[];
  /** What says of an instrument that it is signed, whatever its table says. */
  signed: readonly string[];
  /** What says of a whole table that nothing in it is signed yet. */
  preparation: readonly string[];
  /** What stands before the subject of an instrument. */
  topic: readonly string[];
  /** What stands before the end of a term. */
  ends: readonly string[];
  /** Short forms of words in headings and cells, and what they stand for. */
  short: Readonly<Record<string, string>>;
  /** Words by which a body of the own side is known that is not its government. */
  bodies: Readonly<Record<Exclude<LocalBody, 'government' | 'national'>, readonly string[]>>;
  /** The same where they are the last words of its name. */
  bodyEnds: Readonly<Record<Exclude<LocalBody, 'government' | 'national'>, readonly string[]>>;
  /** Beginnings of names that only bodies of a country with this language first have. */
  ownBodies: readonly string[];
  /** Words within names that hardly any but bodies and places of a country with this language first have. */
  ownNames: readonly string[];
  /** Beginnings of names that offices of a government have. */
  offices: readonly string[];
  /** Words of names that the authorities of the whole state have. */
  nationals: readonly string[];
  /** Beginnings of names of bodies that are a government's own, although others of their kind are firms. */
  publicBodies: readonly string[];
  /** What stands before the name of a party that sends somebody. */
  delegations: readonly string[];
  /** Words of names that belong to no country. */
  international: readonly string[];
  /** What a country's own authorities are called before or after its name. */
  authorities: readonly string[];
  /** Words of names that bodies of a country have which begin with that country: "Japan Foundation". */
  stateBodies: readonly string[];
  /** Places with the name of a country in theirs, or the same as one, that are somewhere else. */
  elsewhere: readonly string[];
  /** Short names of the governments of places, which come before the place. */
  governments: readonly string[];
  /** What is given for a form by who helps: a donor's "program" is technical cooperation, anybody else's may be anything. */
  programmes: readonly string[];
  /** What governments are called by their kind alone, where another cell says of which place they are. */
  placelessGovernments: readonly string[];
  /** What the heads of places are called, and what stands before the name of such a place. */
  heads: Readonly<Record<'city' | 'regency' | 'province', { head: readonly string[]; place: string }>>;
  /** What stands between the two sides of an agreement. */
  between: readonly string[];
  /** What stands between who comes and who is visited. */
  towards: readonly string[];
  /** What stands between parties, and between much else. */
  joined: readonly string[];
  /** What stands before both sides. */
  parties: readonly string[];
  /** What stands before a name in a sentence and is no part of it. */
  articles: readonly string[];
  /** What ends the parties in a sentence that says more. */
  clauses: readonly string[];
  /** What stands before how long something lasts. */
  lasting: readonly string[];
  /** Words of cells that only carry a link. */
  links: readonly string[];
  /** What stands where there is nothing to write. */
  empty: readonly string[];
  /** Words before a form or an event that say that there is none: "visit, no MoU", "belum diperpanjang". */
  denied: readonly string[];
  /** Words on either side that say the same of what was planned, and alone that nothing came of it. */
  calledOff: readonly string[];
  /** Words behind a form or an event that say so: "kunjungan dibatalkan", "signing pending". */
  undone: readonly string[];
  /** The same of what is to be on another day: it holds up nothing else. */
  postponed: readonly string[];
  /** Words that may stand between `denied` and the form or the event: "belum ada naskah MoU". */
  besideForm: readonly string[];
  /** Words behind the name of an event that make it that of something else: "no end date" denies no end. */
  ofEvent: readonly string[];
  /** Words of headings over remarks about the row itself: "batal" below "Status" says that nothing came of it. */
  ownRemarks: readonly string[];
  /** Words of headings over what is to follow, where "batal" says so of that alone. */
  followUps: readonly string[];
  /** Words of headings over what was done, which tell what a row is about where no event is. */
  activities: readonly string[];
  /** What stands for the number of an agreement that is new; messages tell the first one. */
  new: readonly string[];
  /** What an answer begins with that says no. */
  no: readonly string[];
  /** What says that a cell is as the one above. */
  ditto: readonly string[];
  /** First words of headings for numbers. */
  numbering: readonly string[];
  /** Endings of words in headings that tell nothing apart. */
  endings: readonly string[];
  names: Readonly<{
    /** Short forms at the beginning of names, and what they stand for. */
    starts: Readonly<Record<string, string>>;
    /** The same at their end. */
    ends: Readonly<Record<string, string>>;
    /** Beginnings that a name can do without. */
    titles: readonly string[];
    /** Longer beginnings that it cannot do without. */
    kept: readonly string[];
    /** What stands within a name before a place. */
    inside: readonly string[];
  }>;
  /** How long something lasts. */
  terms: Readonly<{
    /** What says anywhere in a text that there is no end. */
    endless: readonly string[];
    /** What says so at its beginning. */
    endlessFirst: readonly string[];
    /** What tells nothing of the end, though it stands where the end is asked for: anywhere, at the end, or alone. */
    untold: readonly string[];
    untoldLast: readonly string[];
    untoldWhole: readonly string[];
    /** What stands before an end, or before `ends`. */
    ending: readonly string[];
    /** What stands before a number of years or months, and what behind it. */
    during: readonly string[];
    since: readonly string[];
    years: readonly string[];
    months: readonly string[];
    /** The numbers from one on, as words. */
    numbers: readonly string[];
  }>;
  /** First words of dates that only say which part of a year or month. */
  around: readonly string[];
  /** What things are called besides the names on the pages and the words of `aliases.yaml`, by the words' key. */
  spoken: Readonly<{
    class: Spoken<AgreementClass>;
    event: Spoken<EventKind>;
    /** What says that something ended, and why. */
    endReason: Spoken<EndReason>;
    sourceKind: Spoken<SourceKind>;
    partnerKindOne: Spoken<PartnerKind>;
    press: Spoken<PressKind>;
  }>;
}

/** What a field of a content file is called, and what staff should know of it. */
export interface FieldWords {
  label: string;
  help: string;
}

/** What a language says besides the interface: to staff, in files and commands. */
export interface ApartWords {
  check: Record<ProblemCode, ProblemWords>;
  fields: Record<FieldKey, FieldWords>;
  sheets: SheetWords;
  /** What the browser editor's own package says, by its keys; what is missing stays as the package has it. */
  editorInterface: Readonly<Record<string, string>>;
  /** Spellings outside the language's official dictionary, with the right one. */
  spellings: Readonly<Record<string, string>>;
  values: ValueWords;
}

/** The `index.ts` of a language, in which the compiler compares its files with those of the first language. */
interface Folder {
  default: Words;
  apart: ApartWords;
}

/** All words of each language. A language is a folder of words and a line in `locales.ts`: nothing else names it. */
export const words = Object.fromEntries(
  await Promise.all(
    locales.map(async ({ code }) => {
      const { default: texts, apart } = (await import(`./texts/${code}/index.ts`)) as Folder;
      return [code, { default: { ...texts, ...toValueTexts(apart.values) }, ...apart }] as const;
    }),
  ),
) as Record<Locale, ApartWords & { default: AllWords }>;
