import { stringify } from 'yaml';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { languages, sitePlace, speak } from '../../../src/domain/text/language.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import { formatEntryText, toEntryText } from '../../../src/reader/entry-text.ts';
import { placeFile, toSitePlace } from '../../../src/schemas/place.ts';
import { renewGuide } from '../fields/field-guide.ts';
import type { DraftFile } from '../records/record-draft.ts';
import { inheritLaws } from './inherited-laws.ts';
import { inheritAliases, inheritCountries, inheritSectors } from './inherited-lists.ts';
import { nameCountry } from './list-countries.ts';
import type { ListedRegion, ProvincePlan } from './province-plan.ts';
import { adaptGuide, adaptTemplates } from './adapt-templates.ts';
import { writeOwners } from './owners.ts';
import { getStarterGuide, getStarterWord, listStarterPages, type StarterWord } from './starter-words.ts';

/** The content folder of a new province, which checks and builds as it is; lists come from the folder at hand. */
export function makeProvince(plan: ProvincePlan, from: ContentSet): DraftFile[] {
  const [settings, place] = [toYaml(makeSettings(plan, from)), toYaml(makePlace(plan, from))];
  const laws = plan.isIndonesian ? inheritLaws(from, plan.languages, settings + place) : undefined;
  return [
    { path: 'site.yaml', text: settings },
    { path: 'region-kinds.yaml', text: toYaml(makeKinds(plan, from)) },
    { path: 'place.yaml', text: place },
    ...(laws ? [{ path: 'legal-instruments.yaml', text: toYaml(laws) }] : []),
    { path: 'countries.yaml', text: toYaml(inheritCountries(from, plan)) },
    { path: 'sectors.yaml', text: toYaml(inheritSectors(from, plan.languages)) },
    { path: 'aliases.yaml', text: toYaml(makeAliases(plan, from)) },
    { path: 'README.md', text: makeGuide(plan, from) },
    { path: 'CODEOWNERS', text: writeOwners(plan.languages[0]) },
    ...makeBrand(plan),
    ...adaptTemplates(plan, from),
    ...plan.languages.flatMap((language) => makePages(plan, language)),
    ...[plan.province, ...plan.regions].flatMap((region) => makeRegion(plan, region, from)),
  ];
}

/** The editors' guide, its tables in the words of the new province. */
function makeGuide(plan: ProvincePlan, from: ContentSet): string {
  const guide = adaptGuide(plan, from) ?? getStarterGuide(plan.languages[0], getValues(plan, plan.languages[0]));
  const [spoken, place] = [languages, sitePlace];
  speak(plan.languages, toSitePlace(placeFile.parse(makePlace(plan, from) ?? {}), false));
  const renewed = renewGuide(guide) ?? guide;
  speak(spoken, place);
  return renewed;
}

const toYaml = (value: unknown) =>
  stringify(value, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false, version: '1.1' });

const perLanguage = (plan: ProvincePlan, toWords: (language: Locale) => unknown) =>
  Object.fromEntries(plan.languages.map((language) => [language, toWords(language)]));

/** A name that is the same in every language, until somebody translates it. */
const everywhere = (plan: ProvincePlan, words: string) => perLanguage(plan, () => words);

function getValues(plan: ProvincePlan, language: Locale): Record<string, string> {
  const { editor, corrections } = makeContacts(plan);
  const count = String(plan.regions.length);
  return {
    name: plan.name,
    province: toName(plan, plan.province, language),
    // In English the word for what it is would need an article.
    place: plan.province.shortName,
    count,
    day: plan.day,
    editor,
    corrections,
  };
}

const toWords = (plan: ProvincePlan, word: StarterWord) =>
  perLanguage(plan, (language) => getStarterWord(language, word, getValues(plan, language)));

function makeContacts({ url }: ProvincePlan) {
  const { hostname } = new URL(url);
  return { editor: `editor@${hostname}`, corrections: `corrections@${hostname}`, security: `security@${hostname}` };
}

function makeSettings(plan: ProvincePlan, from: ContentSet) {
  const national = plan.isIndonesian ? from.dataFile('site.yaml')?.data : undefined;
  const isSpoken = plan.languages.every((language) => national?.requiredText?.note[language] !== undefined);
  const [first, second] = plan.regions;
  const examples = [first, second ?? plan.province].map((region) => region?.shortName);
  return {
    name: everywhere(plan, plan.name),
    tagline: toWords(plan, 'tagline'),
    description: toWords(plan, 'description'),
    numberPrefix: plan.numberPrefix,
    provinceCode: plan.province.code,
    country: nameCountry(plan.languages, plan.country),
    regionCodes: {
      authority: everywhere(plan, plan.authority),
      pattern: plan.isIndonesian ? String.raw`\d{2}(\.\d{2})?` : String.raw`[A-Za-z\d][A-Za-z\d.-]*`,
      example: first?.code ?? plan.province.code,
      ...(national && { columns: national.regionCodes.columns }),
    },
    ...(isSpoken && { requiredText: national?.requiredText }),
    timeZone: plan.timeZone,
    url: plan.url,
    languages: plan.languages,
    publisher: toWords(plan, 'publisher'),
    publisherNote: toWords(plan, 'publisherNote'),
    contacts: makeContacts(plan),
    searchExamples: perLanguage(plan, () => examples),
  };
}

/** Kinds of regions: those of Indonesia from the folder at hand, others from the list of regions, in its order. */
function makeKinds(plan: ProvincePlan, from: ContentSet): unknown {
  if (plan.isIndonesian) return from.dataFile('region-kinds.yaml')?.document.value;
  const kinds = new Set([plan.province, ...plan.regions].map(({ kind }) => kind));
  return [...kinds].map((kind) => ({
    key: toSlug(kind),
    singular: everywhere(plan, kind),
    plural: everywhere(plan, kind),
  }));
}

/** Other words for the search, with what regions of each kind are called before or behind their names. */
function makeAliases(plan: ProvincePlan, from: ContentSet): object {
  const inherited = inheritAliases(from, plan);
  if (plan.isIndonesian) return inherited;
  const kinds = Map.groupBy([plan.province, ...plan.regions], ({ kind }) => toSlug(kind));
  const regionKinds = [...kinds].map(([key, regions]) => [key, [...new Set(regions.flatMap(listKindWords))]]);
  return { ...inherited, regionKinds: Object.fromEntries(regionKinds) as unknown };
}

/** `district` and `district of` for the District of Birch. */
function listKindWords({ kind, name, shortName }: ListedRegion): string[] {
  return [kind, name.replace(shortName, '')].map((words) => words.trim().toLowerCase()).filter((words) => words !== '');
}

/** What the place calls its regions: Indonesian law and words from the folder at hand, the words of the list elsewhere. */
function makePlace(plan: ProvincePlan, from: ContentSet): unknown {
  if (plan.isIndonesian) return from.dataFile('place.yaml')?.document.value;
  return { words: { province: everywhere(plan, plan.province.kind.toLowerCase()) } };
}

function makeBrand({ numberPrefix }: ProvincePlan): DraftFile[] {
  const accent = [...numberPrefix].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 360;
  const mark =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n  <circle cx="12" cy="16" r="8" fill="none" stroke="var(--accent, #11604a)" stroke-width="3"/>\n  <circle cx="20" cy="16" r="8" fill="none" stroke="var(--brick)" stroke-width="3"/>\n</svg>\n';
  const pattern =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 12">\n  <path d="M0 12L6 0l6 12 6-12 6 12" fill="none" stroke="currentColor"/>\n</svg>\n';
  return [
    { path: 'brand/hues.yaml', text: toYaml({ accent, second: (accent + 150) % 360, ground: 85 }) },
    { path: 'brand/mark.svg', text: mark },
    { path: 'brand/pattern.svg', text: pattern },
  ];
}

function makePages(plan: ProvincePlan, language: Locale): DraftFile[] {
  const isRecord = language === plan.languages[0];
  return listStarterPages(language, getValues(plan, language)).map(({ name, text }) => ({
    path: `pages/${language}/${name}`,
    text: format('pages', text.replace(/^(order: .*)\n/m, isRecord ? `$1\nupdated: ${plan.day}\n` : '')),
  }));
}

function format(collection: 'pages', text: string): string {
  const formatted = formatEntryText(text, getEntryForm(collection));
  if (formatted === undefined) throw new Error(`Not a page: ${text.slice(0, 80)}`);
  return formatted;
}

/** The name of a region: as the list has it, and in another language with the word for its kind behind. */
function toName(plan: ProvincePlan, { name, shortName, kind }: ListedRegion, language: Locale): string {
  if (!plan.isIndonesian || language !== 'en') return name;
  return `${shortName} ${englishKinds[kind] ?? kind}`;
}

const englishKinds: Readonly<Record<string, string>> = { Provinsi: 'Province', Kota: 'City', Kabupaten: 'Regency' };
const indonesianKinds: Readonly<Record<string, string>> = { Provinsi: 'province', Kota: 'city', Kabupaten: 'regency' };

function makeRegion(plan: ProvincePlan, region: ListedRegion, from: ContentSet): DraftFile[] {
  const slug = toSlug(region.name);
  const form = getEntryForm('regions');
  const isProvince = region === plan.province;
  const [twin, ...more] = plan.regions.filter((one) => one !== region && one.shortName === region.shortName);
  return plan.languages.map((language, index) => {
    const values = { ...getValues(plan, language), kind: toKind(region, language, plan, from), code: region.code };
    const words = {
      name: toName(plan, region, language),
      summary: getStarterWord(language, isProvince ? 'provinceSummary' : 'regionSummary', values),
    };
    const facts = {
      shortName: region.shortName,
      code: region.code,
      kind: plan.isIndonesian ? (indonesianKinds[region.kind] ?? '') : toSlug(region.kind),
      ...(twin && more.length === 0 && !isProvince && { notToBeConfusedWith: twin.code }),
      ...(region.seat && { seat: { ...region.seat, sources: ['s1'] } }),
      sources: [{ id: 's1', ...plan.source }],
    };
    const body = `${getStarterWord(language, 'regionBody', values)}[^s1]`;
    const text = toEntryText({ fields: index === 0 ? { ...words, ...facts } : words, body }, form);
    return { path: `regions/${language}/${slug}.md`, text };
  });
}

function toKind({ kind }: ListedRegion, language: Locale, plan: ProvincePlan, from: ContentSet): string {
  if (!plan.isIndonesian) return kind;
  const known = from.dataFile('region-kinds.yaml')?.data?.find(({ key }) => key === indonesianKinds[kind]);
  return known?.singular[language] ?? kind;
}
