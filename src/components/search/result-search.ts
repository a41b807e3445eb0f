import type { EntityKind, NamedEntity } from '~/domain/search/named-entity.ts';
import { listNamedHits } from '~/domain/search/named-hits.ts';
import type { QueryPart, Resolution } from '~/domain/search/resolve-query.ts';
import { toWords } from '~/domain/search/words.ts';
import type { Locale } from '~/i18n/locales.ts';
import { openFullText, type TextHit, type TextHits } from './full-text.ts';
import { toHitView, type HitView } from './hit-view.ts';
import { searchRelaxed } from './relaxed-search.ts';
import { loadSearchData, type SearchData } from './search-data.ts';
import type { SearchPlaces } from './search-places.ts';

/** A hit of the result list: found by name, or by the words on its page. */
export type Result = ({ found: 'name' } & HitView) | ({ found: 'text'; kind: string } & Omit<TextHit, 'kind'>);

/** What the result page shows for a query. */
export interface Results {
  list: readonly Result[];
  /** Sentences about how the list came about. */
  remarks: readonly string[];
  /** Loads what comes after the list. */
  more: () => Promise<{ list: readonly Result[]; isLast: boolean }>;
  hasMore: boolean;
  t: SearchData['t'];
}

const named = 10;
/** Pages shown at once: few beside names, for each is a file to load. */
const fewTexts = 4;
const manyTexts = 10;
const moreTexts = 10;

/** Finds everything for a query. `onNames` gets what is found by name while the full text is still loading. */
export async function findResults(
  query: string,
  places: SearchPlaces,
  onNames: (list: readonly Result[], t: SearchData['t']) => void,
): Promise<Results> {
  const data = await loadSearchData(places);
  const { t } = data;
  const resolution = data.resolve(query);
  const rows = await data.rows();
  const byName = listNamedHits(resolution, rows);
  const names: Result[] = byName.hits.slice(0, named).map((hit) => ({ found: 'name', ...toHitView(hit, data) }));
  const newsOnly = asksForNews(resolution);
  const isCorrected = byName.guesses.length > 0 || byName.correctedText !== undefined;
  const textFirst =
    newsOnly ||
    (byName.isRelaxed && asksForPassages(resolution)) ||
    (resolution.number === undefined &&
      resolution.parts.length < 2 &&
      resolution.parts.every(isSubject) &&
      resolution.rest.length > 0 &&
      !byName.isInNames &&
      !isCorrected);
  if (!textFirst) onNames(names, t);

  const text = await searchTexts(resolution, byName.correctedText, newsOnly, places);
  const firstTexts = names.length > 3 ? fewTexts : manyTexts;
  const firsts = (await text.hits.load(0, firstTexts)).map((hit) => toResult(hit, t));
  const holdsAll = text.hits.count > 0 && text.ignored.length === 0 && text.relaxedTo === undefined;
  const list = listOnce(textFirst && holdsAll ? [...firsts, ...names] : [...names, ...firsts]);
  const seen = new Set(names.map(({ address }) => address));
  let next = firstTexts;
  return {
    list,
    remarks: listRemarks(
      { ...byName, ...text, isEmpty: list.length === 0, hasNames: names.length > 0, query, resolution },
      data,
    ),
    hasMore: text.hits.count > next,
    more: async () => {
      const loaded = await text.hits.load(next, next + moreTexts);
      next += moreTexts;
      const fresh = loaded.filter(({ address }) => !seen.has(address)).map((hit) => toResult(hit, t));
      return { list: fresh, isLast: text.hits.count <= next };
    },
    t,
  };
}

interface Texts {
  hits: TextHits;
  ignored: readonly string[];
  relaxedTo?: readonly string[];
  /** The language of the pages, where those of the reader's own hold nothing. */
  otherLanguage?: Locale;
}

async function searchTexts(
  resolution: Resolution,
  correctedText: string | undefined,
  newsOnly: boolean,
  { locale, others }: SearchPlaces,
): Promise<Texts> {
  const asked = correctedText?.split(' ') ?? toTextWords(resolution);
  const kind = newsOnly ? 'press-release' : undefined;
  const own = await searchRelaxed(asked, await openFullText(locale), kind);
  if (own.hits.count > 0 || asked.length === 0) return own;
  // Somebody may have written words of another language.
  for (const otherLanguage of others) {
    const other = await searchRelaxed(asked, await openFullText(otherLanguage), kind);
    if (other.hits.count > 0) return { ...other, otherLanguage };
  }
  return own;
}

/** Names that pages speak of; statuses, forms and kinds only narrow lists down. */
const subjects: ReadonlySet<EntityKind> = new Set(['region', 'country', 'partner', 'sector', 'year']);

function isSubject({ entities }: QueryPart): boolean {
  return entities.some(({ kind }) => subjects.has(kind) || kind === 'page');
}

/**
 * Where no agreement fits all names of a query: whether pages that speak of all of them answer better than records that
 * fit some. So it is with a year, and with a topic unless the query is about one region, whose page tells of topics.
 */
function asksForPassages({ parts }: Resolution): boolean {
  const names = (kind: EntityKind) => parts.some(({ entities }) => entities.some((entity) => entity.kind === kind));
  const namesRegion = parts.some(({ entities: [first, ...others] }) => first?.kind === 'region' && others.length === 0);
  return names('year') || (names('sector') && !namesRegion && parts.every(isSubject));
}

/** Each page once, where it stands first. */
function listOnce(results: readonly Result[]): Result[] {
  return results.filter(({ address }, position) => results.findIndex((one) => one.address === address) === position);
}

/** The words to look for on pages: other words and names, countries by their usual name, without those that only ask. */
function toTextWords({ words, exact, parts, rest }: Resolution): string[] {
  const naming = parts.filter(({ entities }) => entities.some(({ kind }) => subjects.has(kind)));
  if (naming.length + rest.length === 0) return exact.length > 0 ? [...words] : parts.flatMap((part) => part.words);
  // Beside another word, "sister city" is one as well.
  const written = (rest.length > 0 ? parts : naming).flatMap(({ words: typed, entities: [first] }) =>
    first?.kind === 'country' ? toWords(first.name) : typed,
  );
  return [...written, ...rest];
}

function asksForNews({ exact, parts }: Resolution): boolean {
  return (
    exact.length === 0 &&
    parts.some(({ entities }) => entities.some(({ kind, value }) => kind === 'page' && value === 'press-releases'))
  );
}

function toResult({ kind, ...hit }: TextHit, t: SearchData['t']): Result {
  return { found: 'text', ...hit, kind: kind === undefined ? '' : t(`searchKind.${kind}`) };
}

interface Remarkable extends Texts {
  isAmbiguous: boolean;
  isRelaxed: boolean;
  correctedText?: string;
  guesses: readonly NamedEntity[];
  isEmpty: boolean;
  hasNames: boolean;
  query: string;
  resolution: Resolution;
}

function listRemarks(found: Remarkable, { t, places }: SearchData): string[] {
  const language = new Intl.DisplayNames([places.locale], { type: 'language' });
  const toName = (code: Locale) => language.of(code) ?? code;
  const join = (words: readonly string[]) => new Intl.ListFormat(places.locale, { type: 'conjunction' }).format(words);
  const { parts } = (found.correctedText === undefined ? undefined : found.resolution.corrected) ?? found.resolution;
  const names = parts.map(({ entities: [first, second], words }) => (first && !second ? first.name : words.join(' ')));
  // A misspelt word that has been understood is not missing.
  const unread = found.resolution.rest.filter((word) => found.ignored.includes(word));
  const ignored = found.correctedText === undefined && found.guesses.length === 0 ? unread : [];
  return [
    found.isEmpty ? t('search.nothing', { query: found.query }) : '',
    found.guesses.length > 0
      ? t('search.didYouMean', { names: join(found.guesses.slice(0, 5).map(({ name }) => name)) })
      : '',
    found.correctedText !== undefined && found.guesses.length === 0
      ? t('search.corrected', { query: found.correctedText })
      : '',
    found.isAmbiguous && found.guesses.length === 0 ? t('search.which') : '',
    found.isRelaxed ? t('search.noneTogether', { names: join(names) }) : '',
    ignored.length > 0 ? t('search.ignored', { words: join(ignored.map((word) => `“${word}”`)) }) : '',
    found.relaxedTo && !found.hasNames
      ? t('search.relaxed', { words: join(found.relaxedTo.map((word) => `“${word}”`)) })
      : '',
    found.otherLanguage
      ? t('search.otherLanguageUsed', { own: toName(places.locale), other: toName(found.otherLanguage) })
      : '',
  ].filter((remark) => remark !== '');
}
