import { today } from '~/config/site.ts';
import { countAgreements } from '~/domain/register/counting.ts';
import { facets, listFacetValues, type FacetKey } from '~/domain/register/facets.ts';
import type { RegisteredAgreement } from '~/domain/agreement/registered-agreement.ts';
import type { NamedEntity } from '~/domain/search/named-entity.ts';
import { createSpellings, type Spellings } from '~/domain/search/spellings.ts';
import { toWords } from '~/domain/search/words.ts';
import type { Area, Names, Outside } from '~/domain/search/resolve-query.ts';
import { getPageFacts, listNamedPageKinds } from '~/domain/address/pages.ts';
import { toUrl, type Page } from '~/domain/address/urls.ts';
import { toFacetAddress, toFacetLabel } from '~/i18n/facet-labels.ts';
import { languages } from '~/domain/text/language.ts';
import type { Locale } from '~/i18n/locales.ts';
import { toText } from '~/i18n/names.ts';
import { toTermLink } from '~/i18n/term-words.ts';
import { listNumbers } from '~/domain/records/handbook.ts';
import type { Localized } from '~/domain/records/localized.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { getOutside, getSearchWords } from '~/content/search-words.ts';
import { listPages } from '~/content/site-words.ts';
import { getView } from '~/content/view.ts';
import { listMergedEntities } from './portal-names.ts';

/** Everything that has a name in the search of one language, with its names in both. */
export async function getNames(locale: Locale): Promise<Names> {
  const views = await Promise.all(languages.map(getView));
  const view = await getView(locale);
  const words = getSearchWords();
  const toEntities = (key: FacetKey) => listFacetEntities(key, view, views);
  return {
    entities: [
      ...(view.portal
        ? listMergedEntities(view.portal, locale, toAliases)
        : [...facets.flatMap(({ key }) => toEntities(key)), ...listPartnerEntities(view)]),
      ...listPersonEntities(view),
      ...listBodyEntities(locale),
      ...(await listPageEntities(view)),
      ...listHandbookEntities(view, views),
      ...listVisitEntities(view),
    ],
    spellings: words.spellings,
    fillers: words.fillers,
    regionWords: Object.values(words.regionKinds).flat(),
    areas: [
      ...listDecades(view),
      ...words.areas.flatMap(({ names, regions, countries }) => [
        ...(regions.length > 0 ? [{ names, kind: 'region' as const, values: regions }] : []),
        ...(countries.length > 0 ? [{ names, kind: 'country' as const, values: countries }] : []),
      ]),
    ],
    except: words.except,
    within: words.within,
    related: words.relatedIn(locale),
    newest: words.newest,
    prefixes: useTranslations(locale)('filter.prefixes'),
    knownWords: [],
    outside: listOutside(view, locale),
    numberPrefix: view.site.numberPrefix,
    province: view.portal ? undefined : view.register.provinceCode,
    sitePages: await listSitePages(locale),
  };
}

/** What lies outside, but for what a record has in its title: a trade mission to Riyadh is held, an agreement with it is not needed. */
function listOutside({ register }: View, locale: Locale): Outside[] {
  const toPhrase = (text: string) => ` ${toWords(text).join(' ')} `;
  const titles = [...register.agreements, ...register.visits]
    .flatMap((record) => languages.map((language) => toPhrase(toText(record, language).title)))
    .join('\n');
  const isHeld = (name: string) => titles.includes(toPhrase(name));
  return getOutside().map(({ names, answer }) => ({
    names: names.filter((name) => !isHeld(name)),
    answer: answer[locale],
  }));
}

/** The decades of signing as people write them: `1990-an`, `90s`. */
function listDecades(view: View): Area[] {
  const decades = Map.groupBy(listValues('year', view), (year) => year.slice(0, 3));
  return [...decades].map(([start, values]) => ({
    names: [start, start.slice(-1)].flatMap((digits) => [`${digits}0-an`, `${digits}0an`, `${digits}0s`]),
    kind: 'year',
    values,
  }));
}

function listFacetEntities(key: FacetKey, view: View, views: readonly View[]): NamedEntity[] {
  return listValues(key, view).flatMap((value) => {
    const address = toFacetAddress(key, value, view);
    if (!address) return [];
    const name = toFacetLabel(key, value, view);
    const names = views.map((other) => toFacetLabel(key, value, other));
    const listed = view.register.withFacet(key, value);
    return [
      {
        kind: key,
        value,
        name,
        aliases: toAliases(name, [...names, ...listOtherNames(key, value, view)]),
        address,
        ...count(listed),
      },
    ];
  });
}

function listValues(key: FacetKey, { register }: View): string[] {
  const used = new Set(register.agreements.flatMap((agreement) => agreement.facets[key]));
  switch (key) {
    case 'region':
      return register.regions.map(({ code }) => code);
    case 'country':
      return register.countries.map(({ code }) => code);
    case 'sector':
      return register.sectors.map(({ key: sector }) => sector);
    case 'kind':
      return [...new Set(register.partners.map(({ kind }) => kind))];
    case 'year':
      return [...used].filter((value) => /^\d+$/.test(value));
    default:
      return [...listFacetValues(key)];
  }
}

function listOtherNames(key: FacetKey, value: string, { register }: View): readonly string[] {
  const words = getSearchWords();
  switch (key) {
    case 'region': {
      const region = register.region(value);
      if (!region) return [];
      const { shortName, otherNames, kind } = region;
      const kindWords = words.regionKinds[kind] ?? [];
      const withKind = kindWords.flatMap((word) => [`${word} ${shortName}`, `${shortName} ${word}`]);
      // Of the only region of its kind the word for its government is a name.
      const isOnly = register.regions.filter((other) => other.kind === kind).length === 1;
      const [plain = ''] = kindWords;
      const offices = isOnly ? kindWords.filter((word) => word !== plain && word.includes(plain)) : [];
      return [shortName, ...otherNames, ...withKind, ...offices];
    }
    case 'country': {
      const country = register.country(value);
      return country ? [...Object.values(country.adjective ?? {}), ...country.aliases] : [];
    }
    case 'sector':
      return register.sector(value)?.aliases ?? [];
    default:
      return words.values[key]?.[value] ?? [];
  }
}

function listPartnerEntities({ register, locale }: View): NamedEntity[] {
  return register.partners.map((partner) => {
    const { name } = toText(partner, locale);
    const names = [...languages.map((language) => toText(partner, language).name), partner.endonym?.text ?? ''];
    return {
      kind: 'partner',
      value: partner.slug,
      name,
      aliases: toAliases(name, [...names, ...partner.otherNames]),
      address: toUrl({ page: 'partner', slug: partner.slug }, locale),
      ...count(register.ofPartner(partner.slug)),
    };
  });
}

/** In how many records and reports somebody is named before search offers the name. */
const fewestMentions = 2;

/** People have no page: their names lead to what the whole site says of them. */
function listPersonEntities({ register, locale }: View): NamedEntity[] {
  const mentions = [
    ...register.agreements.map(({ events }) => ({
      names: events.flatMap(({ people }) => people.map(({ name }) => name)),
      isAgreement: true,
    })),
    ...register.pressReleases.map(({ people }) => ({ names: people, isAgreement: false })),
  ].flatMap(({ names, isAgreement }) => [...new Set(names)].map((name) => ({ name, isAgreement })));
  const byName = Map.groupBy(mentions, ({ name }) => name);
  const people = [...byName].filter(([, named]) => named.length >= fewestMentions);
  const bearers = Map.groupBy(
    people.flatMap(([name]) => toWords(name).map((word) => ({ word, name }))),
    ({ word }) => word,
  );
  const search = toUrl({ page: 'search' }, locale);
  return people.map(([name, named]) => ({
    kind: 'person',
    value: name,
    name,
    aliases: toWords(name).filter((word) => word.length >= shortestName && bearers.get(word)?.length === 1),
    address: `${search}?q=${encodeURIComponent(name)}`,
    agreements: named.filter(({ isAgreement }) => isAgreement).length,
    running: 0,
  }));
}

/** Local institutions by all their names; like people they have no page. */
function listBodyEntities(locale: Locale): NamedEntity[] {
  const search = toUrl({ page: 'search' }, locale);
  return getSearchWords().bodies.map(([name = '', ...aliases]) => ({
    kind: 'body',
    value: name,
    name,
    aliases,
    address: `${search}?q=${encodeURIComponent(name)}`,
  }));
}

/** A single word that is enough to mean a person. */
const shortestName = 5;

async function listPageEntities({ locale, register }: View): Promise<NamedEntity[]> {
  const t = useTranslations(locale);
  const { pages: others, newest } = getSearchWords();
  // Who asks for what is newest, and for nothing else, reads what was added last.
  const listAliases = (page: string) => [...(others[page] ?? []), ...(page === 'changes' ? newest : [])];
  const pressYears = [...new Set(register.pressReleases.map(({ slug }) => Number(slug.slice(0, 4))))];
  const toEntity = (value: string, name: string, page: Page): NamedEntity => ({
    kind: 'page',
    value,
    name,
    aliases: toAliases(name, listAliases(value).flatMap(toComingYears)),
    address: toUrl(page, locale),
  });
  return [
    ...listNamedPageKinds().map((page) => toEntity(page, t(`searchPage.${page}`), { page })),
    ...pressYears.map((year) => {
      const names = (others['press-releases'] ?? []).map((name) => `${name} ${String(year)}`);
      const title = `${t('searchPage.press-releases')} ${String(year)}`;
      const page = { page: 'press-year', year } as const;
      return { ...toEntity(`press-releases/${String(year)}`, title, page), aliases: toAliases(title, names) };
    }),
    ...(await listPages(locale)).map(({ key, title, slugs }) =>
      toEntity(key, title, { page: 'institutional', slug: slugs }),
    ),
  ];
}

/** The pages on how the site itself is made and used, as the table of pages has them. */
async function listSitePages(locale: Locale): Promise<string[]> {
  const named = listNamedPageKinds().filter((kind) => getPageFacts(kind).tellsOfSite === true);
  const institutional = getPageFacts('institutional').tellsOfSite === true ? await listPages(locale) : [];
  return [...named, ...institutional.map(({ key }) => key)];
}

/** How many years ahead people ask what ends. */
const comingYears = 3;

/** `habis {year}` → the same with this year and the next ones. */
function toComingYears(alias: string): string[] {
  if (!alias.includes('{year}')) return [alias];
  const year = Number(today.slice(0, 4));
  return Array.from({ length: comingYears }, (_, ahead) => alias.replace('{year}', String(year + ahead)));
}

/** Visits by their titles; the register's own list leaves them out. */
function listVisitEntities({ register, locale }: View): NamedEntity[] {
  return register.visits.map((visit) => ({
    kind: 'page',
    value: `visits/${visit.slug}`,
    name: toText(visit, locale).title,
    aliases: [],
    address: toUrl({ page: 'agreement', slug: visit.slug }, locale),
  }));
}

/** Guides, samples and dossiers by their titles, terms and legal instruments: each belongs to the page that lists it. */
function listHandbookEntities({ handbook, locale }: View, views: readonly View[]): NamedEntity[] {
  const { pages: others } = getSearchWords();
  const toEntity = (value: string, name: string, names: readonly string[], address: string): NamedEntity => ({
    kind: 'page',
    value,
    name,
    aliases: toAliases(name, names),
    address,
  });
  const toPageEntity = (
    list: string,
    page: Page & { slug: string },
    record: { text: Localized<{ title: string }> },
  ): NamedEntity => {
    const titles = views.map((other) => toText(record, other.locale).title);
    const names = [...titles, ...(others[page.slug] ?? [])];
    return toEntity(`${list}/${page.slug}`, toText(record, locale).title, names, toUrl(page, locale));
  };
  const legalBasis = toUrl({ page: 'legal-basis' }, locale);
  return [
    ...handbook.guides.map((guide) => toPageEntity('guides', { page: 'guide', slug: guide.slug }, guide)),
    ...handbook.samples.map((sample) => toPageEntity('samples', { page: 'sample', slug: sample.slug }, sample)),
    ...handbook.collections.map((dossier) =>
      toPageEntity('collections', { page: 'collection', slug: dossier.slug }, dossier),
    ),
    ...handbook.glossary.items.map((term) => {
      const { label, address } = toTermLink(term, locale);
      const names = [...Object.values(term.term), term.abbreviation ?? '', ...term.aliases];
      return toEntity(`glossary/${term.key}`, label, names, address);
    }),
    ...handbook.legalBasis.items.map((instrument) => {
      const { key, short, name, aliases } = instrument;
      const names = [...Object.values(name), ...listNumbers(instrument), ...aliases];
      return toEntity(`legal-basis/${key}`, short, names, `${legalBasis}#${key}`);
    }),
  ];
}

/** Other names once each; spellings that the search takes for the same are one. */
function toAliases(name: string, names: readonly string[]): string[] {
  spellings ??= createSpellings(getSearchWords().spellings);
  const distinct = new Map<string, string>();
  for (const one of [name, ...names]) {
    const phrase = spellings.unify(toWords(one)).join(' ');
    if (phrase !== '' && !distinct.has(phrase)) distinct.set(phrase, one);
  }
  return [...distinct.values()].slice(1);
}

let spellings: Spellings | undefined;

function count(listed: readonly RegisteredAgreement[]): { agreements: number; running: number } {
  return { agreements: listed.length, running: countAgreements(listed).running };
}
