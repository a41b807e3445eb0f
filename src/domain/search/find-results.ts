import type { RegisterRow } from '../register/register-rows.ts';
import type { Language } from '../text/language.ts';
import { compareScores, strengths } from './evidence.ts';
import { listKinds, type FullText, type TextHit, type TextHits, type TextLimits } from './full-text.ts';
import { isOnlySpokenOf, listForms, news, pagesOfLists, toListPage, type NamedEntity } from './named-entity.ts';
import { isGeneral, rankHits, subjects, type NamedHit, type NamedHits, type RankedHit } from './rank-hits.ts';
import { fewPages, searchRelaxed, searchWhole, type AskedWords, type RelaxedHits } from './relaxed-search.ts';
import type { QueryPart, Resolution, Resolver } from './resolve-query.ts';
import { shortestForm, toWords } from './words.ts';

/** What a search asks; the files of the search, or what stands for them. */
export interface SearchSources {
  /** Reads a query by the names that have arrived so far. */
  readonly resolve: Resolver;
  /** The same by all names. */
  allNames(): Promise<Resolver>;
  /** The agreements that have arrived so far. */
  readonly rows: readonly RegisterRow[];
  /** The same once they have all arrived. */
  allRows(): Promise<readonly RegisterRow[]>;
  language: Language;
  /** The other languages, whose pages are asked where these hold nothing. */
  others: readonly Language[];
  /** The full text of one language. */
  fullText(language: Language): Promise<FullText>;
  addressOf(hit: NamedHit): string;
}

/** A hit of the result list: found by name, or by the words on its page. */
export type Result = { found: 'name'; address: string; hit: NamedHit } | ({ found: 'text' } & TextHit);

/** How a list came about, so that what is said about it is true. */
export interface Findings {
  query: string;
  resolution: Resolution;
  byName: NamedHits;
  byText: Texts;
  hasNames: boolean;
  /** A file of the search could not be loaded. */
  isIncomplete: boolean;
}

/** What the result page shows for a query. */
export interface Results {
  list: readonly Result[];
  findings: Findings;
  /** Loads what comes after the list. */
  more: () => Promise<{ list: readonly Result[]; isLast: boolean }>;
  hasMore: boolean;
}

const mostNamed = 10;
/** Pages shown at once: few beside names, for each is a file to load. */
const fewTexts = 4;
const manyTexts = 10;
const moreTexts = 10;

/**
 * Finds everything for a query. `onSure` gets what will surely come first while the rest is still loading: each time a
 * longer beginning of the same list, so that nothing moves under the reader's finger.
 */
export async function findResults(
  query: string,
  sources: SearchSources,
  onSure: (list: readonly Result[], byName: NamedHits, resolution: Resolution) => void = () => undefined,
): Promise<Results> {
  const opening = sources.fullText(sources.language);
  // Whether it can be opened is asked below.
  opening.catch(() => undefined);
  const toResults = (hits: readonly NamedHit[]) =>
    hits.map((hit): Result => ({ found: 'name', address: sources.addressOf(hit), hit }));
  const offer = (read: Resolution, ranked: NamedHits, share: number) => {
    const sure = listShown(ranked.hits).filter(({ score }) => score.isWhole && score.share >= share);
    if (toAskedKind(read) === undefined && sure.length > 0) onSure(toResults(sure), ranked, read);
  };
  // The first names are sure of one name only: of several words, a name that is still to come may be made.
  const early = sources.resolve(query);
  if (early.exact.length > 0 && early.parts.length === 1) {
    offer(early, rankHits(early, sources.rows), strengths.name);
  }
  const resolve = await sources.allNames().catch(() => undefined);
  const resolution = (resolve ?? sources.resolve)(query);
  const kind = toAskedKind(resolution);
  // Before the agreements arrive, only whole names are sure of their place.
  offer(resolution, rankHits(resolution, sources.rows), strengths.name);
  const rows = await sources.allRows().catch(() => undefined);
  const first = rankHits(resolution, rows ?? []);
  offer(resolution, first, strengths.holds);
  const found = await searchTexts(resolution, first.correctedText, kind, opening, sources).catch(() => undefined);
  // What has been offered stays as it is; else common words count less than rare ones.
  const isOffered = listShown(first.hits)[0]?.score.isWhole === true;
  const byName = found && !isOffered ? rankHits(resolution, rows ?? [], found.counts) : first;
  const named = listShown(byName.hits);
  // A page that mentions other numbers is no answer to one that nobody has.
  const isNameless = resolution.parts.every(isPageOnly);
  // Nor is one that lacks words an answer to a place that the register does not hold.
  const isAnswered = resolution.elsewhere.length > 0 && (found?.relaxedTo ?? found?.ignored[0]) !== undefined;
  const isMissing = (byName.missingNumber !== undefined && isNameless) || isAnswered;
  // Nothing is known of what was asked for, and the whole register is no answer to that.
  const isUnknown = found !== undefined && byName.guesses.length === 0 && isNowhere(byName, resolution, found);
  const hits = isUnknown ? [] : isAnswered && isNameless ? named.filter(({ score }) => score.isWhole) : named;
  const byText =
    found && !isMissing && !isUnknown
      ? found
      : { ...noTexts, ignored: isUnknown && resolution.outside.length === 0 ? found.ignored : [] };
  const firstTexts = hits.length > 3 && hits[0]?.score.isWhole ? fewTexts : manyTexts;
  const texts = putFirst(await byText.hits.load(0, firstTexts), resolution, byName);
  const scoreText = (hit: TextHit) => {
    const title = resolution.readTitle(toDatedTitle(hit));
    const { address, related } = hit;
    return byName.scoreText(byText.heldBy(hit), { passing: toPassing(hit, resolution), title, address, related });
  };
  const answers = [
    ...hits.map((hit) => ({ score: hit.score, result: toResults([hit]) })),
    ...texts.map((hit) => ({ score: scoreText(hit), result: [toTextResult(hit)] })),
  ];
  // Behind the first visits stands the list of all; that of the news is too long to find one in.
  const lists = hits.filter(
    (hit) => kind !== news && hit.type === 'entity' && pagesOfLists.get(hit.entity.value) === kind,
  );
  const shown = texts.map(toTextResult);
  // The list tells by year; a visit, whose page has other years on it, does not.
  const before = lists.length > 0 && resolution.words.some(isYear) ? 0 : 2;
  const ofKind = [...shown.slice(0, before), ...toResults(lists), ...shown.slice(before), ...toResults(hits)];
  const ranked = answers.toSorted((a, b) => compareScores(a.score, b.score)).flatMap(({ result }) => result);
  const list = listOnce(kind !== undefined && byText.isOfKind ? ofKind : ranked);
  const seen = new Set(list.map(({ address }) => address));
  let next = firstTexts;
  return {
    list,
    findings: {
      query,
      resolution,
      byName,
      byText,
      hasNames: hits.length > 0,
      isIncomplete: resolve === undefined || rows === undefined || found === undefined,
    },
    // A page may stand in several of the lists that are counted.
    hasMore: texts.length >= firstTexts && byText.hits.count > next,
    more: async () => {
      const loaded = await byText.hits.load(next, next + moreTexts);
      next += moreTexts;
      const fresh = loaded.filter(({ address }) => !seen.has(address)).map(toTextResult);
      return { list: fresh, isLast: loaded.length < moreTexts || byText.hits.count <= next };
    },
  };
}

/** Every word that says what is looked for stands on no page; the others are said of every list. */
function isNowhere({ correctedText }: NamedHits, { terms }: Resolution, { ignored }: Texts): boolean {
  if (correctedText !== undefined) return false;
  const telling = terms.filter((term) => !isGeneral(term));
  return (
    telling.length > 0 &&
    telling.every(({ words, meanings }) => meanings.length === 0 && words.every((word) => ignored.includes(word)))
  );
}

/** Named hits that are shown: people and local institutions have no page, what explains nothing beside what explains all says little. */
function listShown(hits: readonly RankedHit[]): RankedHit[] {
  return hits.filter((hit) => hit.type !== 'entity' || !isOnlySpokenOf(hit.entity)).slice(0, mostNamed);
}

const nothing: TextHits = { count: 0, load: () => Promise.resolve([]) };

/** What the words of a query find on pages. */
export interface Texts {
  hits: TextHits;
  /** Words of the query that one of the pages holds. */
  heldBy: (hit: TextHit) => readonly string[];
  /** Words that stand on no page of any language. */
  ignored: readonly string[];
  relaxedTo?: readonly string[];
  /** The language of the pages, where those of the reader's own hold nothing. */
  otherLanguage?: Language;
  /** They are all of the kind that was asked for: news, visits. */
  isOfKind: boolean;
  /** How many pages hold each word or name. */
  counts: ReadonlyMap<string, number>;
}

const noTexts: Texts = { hits: nothing, ignored: [], heldBy: () => [], isOfKind: false, counts: new Map() };

async function searchTexts(
  resolution: Resolution,
  correctedText: string | undefined,
  kind: string | undefined,
  opening: Promise<FullText>,
  sources: SearchSources,
): Promise<Texts> {
  const { phrases, prefixes } = resolution;
  const limits = { without: resolution.without.map(({ words }) => words.join(' ')), phrases, prefixes };
  const asked = dropNewest(correctedText?.split(' ').map(toAsked) ?? toTextWords(resolution), resolution);
  const ownPages = await opening;
  const { isNewest } = resolution;
  const ofSubject = dropKind(asked, resolution);
  // "Latest visits": the list of all stands in that order itself.
  const isList = isNewest && ofSubject === asked;
  const ofKind =
    kind === undefined || isList
      ? undefined
      : await searchSpelt(ofSubject, resolution, ownPages, { ...limits, kind, isNewest });
  const isOfKind = ofKind !== undefined && ofKind.ignored.length === 0 && ofKind.relaxedTo === undefined;
  const typed = isOfKind && kind === news ? undefined : await searchSpelt(asked, resolution, ownPages, limits);
  const every = typed && (await addRelated(typed, asked, resolution, ownPages, limits));
  const offers = await searchOffers(asked, resolution, ownPages, limits);
  const own = isOfKind
    ? { ...ofKind, hits: every ? putBefore(ofKind.hits, every.hits) : ofKind.hits }
    : every && offers
      ? { ...every, hits: putBefore(offers, every.hits) }
      : every;
  if (!own) throw new Error('Nothing was asked for.');
  let { ignored } = own;
  // Somebody may have written words of another language.
  for (const language of sources.others) {
    if (ignored.length === 0) break;
    const pages = await sources.fullText(language);
    if (own.hits.count === 0) {
      const other = await searchRelaxed(asked, pages, limits);
      if (other.hits.count > 0) return { ...other, heldBy: () => [], otherLanguage: language, isOfKind };
    }
    const held = await Promise.all(ignored.map((word) => pages.holds(word)));
    ignored = ignored.filter((_, position) => !held[position]);
  }
  const texts = asked.map(({ text }) => text);
  const relaxedTo = own.relaxedTo ?? texts.filter((word) => !own.ignored.includes(word));
  // What was searched under another name has been found under its own.
  const heldBy = ({ lacks = [], related = [] }: TextHit) => {
    const close = new Set(related);
    const left = new Set([...own.ignored, ...lacks].flatMap(toWords).filter((word) => !close.has(word)));
    return resolution.words.filter((word) => !left.has(word));
  };
  return { ...own, ignored, heldBy, isOfKind, ...(relaxedTo.length < texts.length ? { relaxedTo } : {}) };
}

/** Where a page of many things is asked for by its name, such as what the regions offer: the part of it that holds all other words. */
async function searchOffers(
  asked: readonly AskedWords[],
  resolution: Resolution,
  pages: FullText,
  limits: TextLimits,
): Promise<TextHits | undefined> {
  const isList = ({ kind, value }: NamedEntity) => kind === 'page' && listKinds.has(value);
  const list = resolution.parts.flatMap(({ entities }) => entities).find(isList);
  const others = dropParts(asked, resolution, isList);
  if (!list || others.length === 0) return undefined;
  const { hits, ignored, relaxedTo } = await searchSpelt(others, resolution, pages, { ...limits, kind: list.value });
  return ignored.length === 0 && relaxedTo === undefined && hits.count > 0 ? hits : undefined;
}

/** Ways to write a whole query that are asked for at most. */
const mostWays = 40;

/** Searches for the words as they were typed; where few pages hold them all so, for their other spellings too. */
async function searchSpelt(
  asked: readonly AskedWords[],
  { spell }: Resolution,
  pages: FullText,
  limits: TextLimits,
): Promise<RelaxedHits> {
  const found = await searchRelaxed(asked, pages, limits);
  const isWhole = ({ relaxedTo, ignored }: RelaxedHits) => relaxedTo === undefined && ignored.length === 0;
  if (isWhole(found) && found.whole >= fewPages) return found;
  const spelt = asked.map((one) => (one.forms.length === 1 ? { ...one, forms: spell(one.text) } : one));
  const ways = spelt.reduce((product, { forms }) => product * forms.length, 1);
  if (ways === 1 || ways > mostWays) return found;
  const other = await searchRelaxed(spelt, pages, limits);
  return isWhole(other) && other.whole > (isWhole(found) ? found.whole : 0) ? other : found;
}

/** Related words that are asked for at most beside a typed one: each may be one more part of the index to load. */
const mostRelated = 3;
/** Pages at most that hold related words instead of the typed ones. */
const mostClose = 4;

/** Where few pages hold all words, those that hold related ones instead stand before those that lack some. */
async function addRelated(
  found: RelaxedHits,
  asked: readonly AskedWords[],
  { relate }: Resolution,
  pages: FullText,
  limits: TextLimits,
): Promise<RelaxedHits> {
  if (found.whole >= fewPages) return found;
  const close = asked.map((one) => ({
    ...one,
    forms: [...one.forms, ...listOtherBeginnings(one.forms, relate(one.text)).slice(0, mostRelated)],
  }));
  const related = asked.filter(({ text }) => relate(text).length > 0);
  if (related.length === 0) return found;
  const words = related.flatMap(({ text }) => text.split(' '));
  const hits = await searchWhole(close, pages, limits);
  return hits.count === 0 ? found : { ...found, hits: putAmong(found.hits, hits, words) };
}

/** Without what begins as another does: a page that holds it is found by that. */
function listOtherBeginnings(forms: readonly string[], others: readonly string[]): string[] {
  const all = [...forms, ...others];
  return others.filter((one) => !all.some((other) => other !== one && one.startsWith(other)));
}

/** Pages that hold all words, then those that hold related ones, then the others. */
function putAmong(found: TextHits, close: TextHits, related: readonly string[]): TextHits {
  return {
    count: found.count + close.count,
    load: async (from, to) => {
      const loaded = await found.load(from, to);
      if (from > 0) return loaded;
      const whole = loaded.filter(({ lacks = [] }) => lacks.length === 0);
      const isWhole = (hit: TextHit) => whole.some(({ address }) => address === hit.address);
      const others = (await close.load(0, mostClose + whole.length)).filter((hit) => !isWhole(hit));
      return [...whole, ...others.map((hit) => ({ ...hit, related })), ...loaded];
    },
  };
}

/** Each page once, where it stands first. */
function listOnce(results: readonly Result[]): Result[] {
  const seen = new Map<string, Result>();
  for (const result of results) if (!seen.has(result.address)) seen.set(result.address, result);
  return [...seen.values()];
}

/** The words to look for on pages: other words and names, countries by their usual name, without those that only ask. */
function toTextWords({ words, exact, parts, rest, elsewhere }: Resolution): AskedWords[] {
  const isSubject = (entity: NamedEntity) => subjects.has(entity.kind) || toListPage(entity) !== undefined;
  const naming = parts.filter(({ entities }) => entities.some(isSubject));
  if (naming.length + rest.length === 0) {
    return (exact.length > 0 ? words : parts.flatMap((part) => part.words)).map(toAsked);
  }
  // Beside another word, "sister city" is one as well.
  const written = (rest.length > 0 ? parts : naming).flatMap(({ words: typed, entities }): AskedWords[] => {
    const [first, second] = entities;
    // "ITS" is no beginning of a longer word.
    const text = typed.join(' ');
    if (first?.kind === 'body') {
      return [{ text, forms: listForms(first), isFinished: text.length < shortestForm }];
    }
    // A country is found by its usual name too; several are asked for by the name of their area.
    if (first?.kind === 'country' && second?.kind !== 'country') {
      return [{ text, forms: [...new Set([toWords(first.name).join(' '), text])], isLoose: true }];
    }
    return typed.map(toAsked);
  });
  // Romania is no page about Rome.
  return [
    ...written,
    ...rest.map((word) => ({ ...toAsked(word), isFinished: naming.length === 0 && elsewhere.includes(word) })),
  ];
}

function toAsked(word: string): AskedWords {
  return { text: word, forms: [word] };
}

function toAskedKind({ exact, parts }: Resolution): string | undefined {
  if (exact.length > 0) return undefined;
  return parts
    .flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'page'))
    .map(({ value }) => pagesOfLists.get(value))
    .find((kind) => kind !== undefined);
}

/** What is newest is a matter of order, and no word to find; it may stand in a name: "latest news". */
function dropNewest(asked: readonly AskedWords[], { isNewest, terms }: Resolution): readonly AskedWords[] {
  if (!isNewest) return asked;
  const newest = terms.filter((term) => term.isNewest === true).flatMap(({ words }) => words);
  const others = asked.filter(({ text }) => !newest.includes(text));
  return others.length > 0 ? others : asked;
}

/** Without the words that only say which kind of page is asked for. */
function dropKind(asked: readonly AskedWords[], resolution: Resolution): readonly AskedWords[] {
  const others = dropParts(asked, resolution, ({ kind, value }) => kind === 'page' && pagesOfLists.has(value));
  return others.length > 0 ? others : asked;
}

/** Without the words that name one of these. */
function dropParts(
  asked: readonly AskedWords[],
  { parts }: Resolution,
  isDropped: (entity: NamedEntity) => boolean,
): readonly AskedWords[] {
  const dropped = parts.filter(({ entities }) => entities.some(isDropped));
  return asked.filter(({ text }) => !dropped.some(({ words }) => words.includes(text)));
}

function isPageOnly({ entities }: QueryPart): boolean {
  return entities.every(({ kind }) => kind === 'page');
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** Visits are told of by news as well: the first of what was asked for stand before the rest. */
function putBefore(first: TextHits, every: TextHits): TextHits {
  return {
    count: every.count,
    load: async (from, to) => [...(from === 0 ? await first.load(0, 3) : []), ...(await every.load(from, to))],
  };
}

/** Kinds of long pages, which hold words of every subject. */
const longKinds: ReadonlySet<string | undefined> = new Set([
  'guide',
  'glossary',
  'legal',
  'collection',
  'page',
  'region',
]);

/** The last part of the address of a page. */
function toSlug(address: string): string {
  return address.split('/').at(-2) ?? '';
}

/**
 * A long page holds the words among many others: beside a name it is about none of them. So does the part of a list that
 * tells of another region than the one that is named.
 */
function isInPassing(hit: Pick<TextHit, 'kind' | 'isPart' | 'address'>, { parts, words }: Resolution): boolean {
  // An entry of a list, such as a term, is named beside others like any other thing.
  const asksForPage = parts.some(({ entities }) =>
    entities.some((entity) => entity.kind === 'page' && toListPage(entity) === undefined),
  );
  const regions = parts.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'region'));
  const isOfOther = regions.length > 0 && !regions.some(({ address }) => hit.address.endsWith(`#${toSlug(address)}`));
  const isLong = listKinds.has(hit.kind)
    ? words.length > 1 && (!hit.isPart || isOfOther)
    : parts.length > 0 && longKinds.has(hit.kind);
  return !asksForPage && isLong;
}

/** How surely a page is about words that it holds in passing: the entries of a list have nothing to do with each other. */
function toPassing(hit: TextHit, resolution: Resolution): number | undefined {
  if (!isInPassing(hit, resolution)) return undefined;
  return hit.kind !== undefined && listsOfEntries.has(hit.kind) ? strengths.unspoken : strengths.mention;
}

const listsOfEntries: ReadonlySet<string> = new Set(['glossary', 'legal']);

/** A report of the year, or a record of what is named, belongs to it; others only mention it, and long pages mention all. */
function putFirst(hits: readonly TextHit[], resolution: Resolution, { belonging }: NamedHits): TextHit[] {
  const years = resolution.words.filter(isYear);
  const asked = toAskedKind(resolution);
  const rank = ({ address, kind, isPart }: TextHit) => {
    const isOfYear = years.some((year) => address.includes(`/${year}/`));
    if (kind !== undefined && kind === asked) return isOfYear ? -1 : 0;
    return isOfYear || belonging.has(toSlug(address)) ? 0 : isInPassing({ kind, isPart, address }, resolution) ? 2 : 1;
  };
  return hits.toSorted((a, b) => rank(a) - rank(b));
}

/** The title, with the year of a report. */
function toDatedTitle({ title, address }: TextHit): string {
  return `${title} ${/\/(\d{4})\//.exec(address)?.[1] ?? ''}`;
}

function toTextResult(hit: TextHit): Result {
  return { found: 'text', ...hit };
}
