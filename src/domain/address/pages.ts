import { partnerKindList, type PartnerKind } from '../lists/partner-kinds.ts';
import type { Localized } from '../records/localized.ts';
import { getQueryKeys, toAddressWord, type ListedFacetKey } from '../register/facets.ts';
import { sitePlace, type Language } from '../text/language.ts';
import { getPageWord, type PageWord } from './address-words.ts';

/** What the table says of one kind of page. */
interface PageFacts {
  /** The words of its address, which every language has its own for; `embed` is the same everywhere. */
  path: readonly (PageWord | 'embed')[];
  /** The end of its address, where there is more than one page of the kind. */
  slug?: (page: never, language: Language) => string;
  /** True for a page that a portal has too: one without records of its own. */
  inPortal?: true;
  /** True for a page about the classes of a law, which not every place has. */
  needsInformationLaw?: true;
  /** True where readers call the page by a name, so that the search knows it (its names: `searchPage.…`). */
  isNamed?: true;
  /** True for a page on how the site itself is made and used: asked for by its name, it says how. */
  tellsOfSite?: true;
}

/** The slug of a record, the same in every language. */
const ofRecord = ({ slug }: { slug: string }): string => slug;

/** A slug that each language has its own of. */
function ofLanguage({ slug }: { slug: Localized<string> }, language: Language): string {
  const word = slug[language];
  if (word === undefined) throw new Error(`No slug in ${language}: ${JSON.stringify(slug)}`);
  return word;
}

/** A page whose lists may grow too long for it, and then have pages of their own. */
export type ListOwner =
  | { page: 'region' | 'partner'; slug: string }
  | { page: 'country' | 'sector'; slug: Localized<string> }
  | { page: 'kind-list'; kind: PartnerKind };

/** The lists that such a page may have. */
export type OwnedList = Extract<PageWord, 'agreements' | 'partners' | 'press-releases'>;

/** A list that goes on: the number of the page, the first being the list itself. */
interface Numbered {
  number?: number | undefined;
}

/** The end of the address of a list that may go on: `berjalan`, `berjalan/halaman/2`. */
function ofPart(slug: string, { number = 1 }: Numbered, language: Language): string {
  return number === 1 ? slug : `${slug}/${getPageWord('page', language)}/${String(number)}`;
}

/** The end of the address of a later page of a list of which each language has one. */
const ofNumber = ({ number }: { number: number }): string => String(number);

/** The address of a page in parts, below the root of its language. */
export function listAddressParts(page: Page, language: Language): string[] {
  const { path, slug } = getPageFacts(page.page);
  const words = path.map((word) => (word === 'embed' ? word : getPageWord(word, language)));
  // The table's types tie every kind to the identity that its slug is made of.
  return [...words, ...(slug ? [slug(page as never, language)] : [])];
}

/**
 * Every kind of page, in the order in which the index of names lists those that have one. A kind that is not here has no
 * address, and `src/routes/routes.ts` must say what each kind here is written from: a page exists exactly if both do.
 */
export const pageKinds = {
  home: { path: [], inPortal: true },
  agreements: { path: ['agreements'], isNamed: true, inPortal: true },
  visits: { path: ['visits'], isNamed: true },
  partners: { path: ['partners'], isNamed: true },
  regions: { path: ['regions'], isNamed: true },
  countries: { path: ['countries'], isNamed: true },
  sectors: { path: ['sectors'], isNamed: true },
  'press-releases': { path: ['press-releases'], isNamed: true, inPortal: true },
  expiring: { path: ['expiring'], isNamed: true },
  map: { path: ['map'], isNamed: true, tellsOfSite: true },
  statistics: { path: ['statistics'], isNamed: true },
  comparison: { path: ['regions', 'comparison'], isNamed: true },
  gaps: { path: ['regions', 'gaps'], isNamed: true },
  opportunities: { path: ['opportunities'], isNamed: true },
  guides: { path: ['guides'], isNamed: true },
  glossary: { path: ['glossary'], isNamed: true },
  'legal-basis': { path: ['legal-basis'], isNamed: true },
  collections: { path: ['collections'], isNamed: true },
  data: { path: ['data'], isNamed: true, tellsOfSite: true, inPortal: true },
  'data-quality': { path: ['data', 'quality'], isNamed: true, tellsOfSite: true },
  'public-information': {
    path: ['data', 'public-information'],
    isNamed: true,
    tellsOfSite: true,
    needsInformationLaw: true,
  },
  changes: { path: ['changes'], isNamed: true, tellsOfSite: true },
  index: { path: ['index'], isNamed: true, tellsOfSite: true },
  search: { path: ['search'], inPortal: true },
  /** What editors can put into a guide besides Markdown. */
  components: { path: ['guides', 'components'] },

  agreement: { path: ['agreements'], slug: ofRecord },
  /** The short address of an agreement or a visit, as papers print it. */
  short: { path: [], slug: ({ number }: { number: string }) => number },
  partner: { path: ['partners'], slug: ofRecord },
  region: { path: ['regions'], slug: ofRecord },
  /** Its slug holds the year: `2019/rapat-koordinasi`. */
  'press-release': { path: ['press-releases'], slug: ofRecord },
  country: { path: ['countries'], slug: ofLanguage },
  sector: { path: ['sectors'], slug: ofLanguage },
  guide: { path: ['guides'], slug: ofRecord },
  /** A text to start from, which comes as a document too. */
  sample: { path: ['guides', 'samples'], slug: ofRecord },
  collection: { path: ['collections'], slug: ofRecord },
  institutional: { path: [], slug: ofLanguage, inPortal: true, tellsOfSite: true },

  /** Second and later pages of the register. */
  'agreements-part': { path: ['agreements', 'page'], slug: ofNumber, inPortal: true },
  /** Second and later pages of the visits, and of what may end. */
  'visits-part': { path: ['visits', 'page'], slug: ofNumber },
  'expiring-part': { path: ['expiring', 'page'], slug: ofNumber },
  /** A list that is too long for the page of a region, country, sector, partner or kind of partner. */
  'owned-list': {
    path: [],
    slug: ({ of, list, ...part }: { of: ListOwner; list: OwnedList } & Numbered, language): string =>
      ofPart([...listAddressParts(of, language), getPageWord(list, language)].join('/'), part, language),
  },
  /** A list of agreements with one value of a facet: `{ facet: 'status', value: 'in-force' }`. */
  'facet-list': {
    path: ['agreements'],
    slug: ({ facet, value, ...part }: { facet: ListedFacetKey; value: string } & Numbered, language) =>
      ofPart(`${getQueryKeys(facet)[language]}/${toAddressWord(facet, value, language)}`, part, language),
  },
  'kind-list': {
    path: ['partners', 'kind'],
    slug: ({ kind, ...part }: { kind: PartnerKind } & Numbered, language) =>
      ofPart(partnerKindList[kind].words[language], part, language),
  },
  'press-year': {
    path: ['press-releases'],
    slug: ({ year, ...part }: { year: number } & Numbered, language) => ofPart(String(year), part, language),
  },
  /** The names of one letter, where they are too many for one page: `a`, or `0-9` for those that begin otherwise. */
  'index-letter': {
    path: ['index'],
    slug: ({ letter, ...part }: { letter: string } & Numbered, language) => ofPart(letter, part, language),
  },

  /** The changes of one month: `2026-11`. */
  'changes-month': {
    path: ['changes'],
    slug: ({ month, ...part }: { month: string } & Numbered, language) => ofPart(month, part, language),
  },

  /** What other sites show in a frame. */
  'region-embed': { path: ['embed', 'regions'], slug: ofRecord },
  'partner-embed': { path: ['embed', 'partners'], slug: ofRecord },
} as const satisfies Readonly<Record<string, PageFacts>>;

export type PageKind = keyof typeof pageKinds;

/** What tells the pages of one kind apart. */
type Identity<K extends PageKind> = (typeof pageKinds)[K] extends {
  slug: (page: infer Key, ...rest: never[]) => string;
}
  ? Key
  : unknown;

/** Kinds of which there is one page in each language. */
export type SinglePageKind = {
  [K in PageKind]: (typeof pageKinds)[K] extends { slug: unknown } ? never : K;
}[PageKind];

/** Kinds with a page for each record, at its slug. */
export type RecordPageKind = {
  [K in PageKind]: (typeof pageKinds)[K] extends { slug: typeof ofRecord } ? K : never;
}[PageKind];

/** Each kind by itself, and once more the kinds of one page together: the compiler compares no more than 25 one by one. */
type AnyPage = { [K in PageKind]: { page: K } & Identity<K> }[PageKind] | { page: SinglePageKind };

/** A page of some kinds, or of any. */
export type Page<K extends PageKind = PageKind> = Extract<AnyPage, { page: K }>;

/** Single pages that readers call by a name. */
export type NamedPageKind = {
  [K in PageKind]: (typeof pageKinds)[K] extends { isNamed: true } ? K : never;
}[PageKind];

/** Pages that other sites show in a frame. */
export type EmbedKind = Extract<PageKind, `${string}-embed`>;

/** What the table says of a kind. */
export function getPageFacts(kind: PageKind): PageFacts {
  return pageKinds[kind];
}

/** Every kind, in the order of the table. */
export const pageKindList = Object.keys(pageKinds) as PageKind[];

/** True where the site has pages of this kind: a portal has few, and the law of a place decides on some. */
export function isShown(kind: PageKind): boolean {
  const { inPortal, needsInformationLaw } = getPageFacts(kind);
  return sitePlace.isPortal ? inPortal === true : needsInformationLaw !== true || sitePlace.hasInformationLaw;
}

/** The kinds of which this site has one page in each language. */
export function listSinglePageKinds(): SinglePageKind[] {
  return pageKindList.filter((kind): kind is SinglePageKind => getPageFacts(kind).slug === undefined && isShown(kind));
}

/** The single pages of this site that readers call by a name. */
export function listNamedPageKinds(): NamedPageKind[] {
  return pageKindList.filter((kind): kind is NamedPageKind => getPageFacts(kind).isNamed === true && isShown(kind));
}

/** The menu of the masthead in its groups, in their order. */
export const mainMenu = {
  register: ['agreements', 'regions', 'partners', 'countries', 'sectors'],
  overview: ['map', 'statistics'],
  news: ['press-releases'],
  partnering: ['opportunities', 'guides'],
} as const satisfies Readonly<Record<string, readonly SinglePageKind[]>>;

export type MainMenuGroup = keyof typeof mainMenu;

/** The groups of the masthead, in order. */
export const mainMenuGroups = Object.keys(mainMenu) as MainMenuGroup[];

/** The menus of the footer, in their order. */
export const menus = {
  handbook: ['guides', 'glossary', 'legal-basis', 'collections'],
  explore: ['map', 'gaps', 'comparison', 'statistics', 'opportunities'],
  data: ['data', 'changes', 'expiring', 'public-information'],
} as const satisfies Readonly<Record<string, readonly SinglePageKind[]>>;

/** Files for machines that stand beside pages, in every language: their name, and the kinds of page that have one. */
export const pageFiles = {
  feed: {
    name: () => 'atom.xml',
    of: ['home', 'agreements', 'press-releases', 'changes', 'region', 'country', 'sector'],
  },
  calendar: {
    name: (language) => `${getPageWord('calendar', language)}.ics`,
    of: ['home', 'expiring', 'region', 'country', 'sector'],
  },
  manifest: { name: () => 'manifest.webmanifest', of: ['home'] },
  /** The register in a form for lists in the browser. */
  register: { name: () => 'register.json', of: ['agreements'] },
  /** What its search for words reads besides. */
  purposes: { name: () => 'purposes.json', of: ['agreements'] },
  /** A sample as a document to work on. */
  document: { name: (language) => `${getPageWord('document', language)}.docx`, of: ['sample'] },
  /** How to cite a record, for programs that keep references: BibTeX, RIS, CSL-JSON. */
  bibtex: { name: (language) => `${getPageWord('citation', language)}.bib`, of: ['agreement'] },
  ris: { name: (language) => `${getPageWord('citation', language)}.ris`, of: ['agreement'] },
  csl: { name: (language) => `${getPageWord('citation', language)}.json`, of: ['agreement'] },
  /** The names that the search knows: those that most people type, and the rest, which may come later. */
  names: { name: () => 'names.json', of: ['search'] },
  moreNames: { name: () => 'more-names.json', of: ['search'] },
} as const satisfies Readonly<Record<string, { name: (language: Language) => string; of: readonly PageKind[] }>>;

export type PageFile = keyof typeof pageFiles;

/** A page that has such a file beside it. */
export type PageWith<F extends PageFile> = Page<(typeof pageFiles)[F]['of'][number]>;
