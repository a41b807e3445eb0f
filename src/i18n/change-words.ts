import { anchorOf } from '../domain/address/anchors.ts';
import { parsePartialDate } from '../domain/calendar/dates.ts';
import type { PageKind } from '../domain/address/pages.ts';
import { toUrl } from '../domain/address/urls.ts';
import { countKinds, type Change, type LoggedCollection } from '../domain/changes/change-log.ts';
import type { FieldChange, FieldValue } from '../domain/changes/field-changes.ts';
import type { Localized } from '../domain/records/localized.ts';
import type { Publication, PublicationText } from '../domain/records/publication.ts';
import { formatDate, formatLanguage, formatList, formatNames, formatNumber } from './format.ts';
import type { Locale } from './locales.ts';
import {
  toAgreementLink,
  toAgreementNumber,
  toCountryLink,
  toPartnerLink,
  toRegionLink,
  toSectorLink,
  toText,
  type Link,
} from './names.ts';
import { toReasonLabel } from './status-words.ts';
import { isUiKey, translate, useTranslations } from './translate.ts';
import type { View } from './view.ts';

/**
 * What a change says, in lines: the new status, then field by field what it was and is; a text that changed is only named.
 * @example listChangeWords(change, view)  // ['Masa berlaku: 2025 → 2030']
 */
export function listChangeWords(change: Change, view: View): string[] {
  const { status, fields, words, formerSlug } = change;
  const t = useTranslations(view.locale);
  const told = status && [
    t('changes.status', { before: toReasonLabel(status.before, t), after: toReasonLabel(status.after, t) }),
  ];
  const own = words[view.locale] ?? [];
  // Where only the file of another language changed, its words are not of this page's language.
  const others = own.length > 0 ? [] : listOtherWords(words, view);
  return [
    ...listNotes(change, view),
    ...(told ?? []),
    ...(formerSlug === undefined ? [] : [t('changes.formerAddress', { address: formerSlug })]),
    ...others,
    ...groupChanges([...own, ...fields], view),
  ];
}

/** The texts that changed in other languages, by their names: `Title in Indonesian`. */
function listOtherWords(words: Change['words'], { locale }: View): string[] {
  const lines = Object.entries(words).flatMap(([code, changes]) =>
    changes.map(({ path }) =>
      translate(locale, 'change.changed', {
        label: translate(locale, 'changes.inLanguage', {
          label: toLabel(path, locale),
          language: formatLanguage(code, locale),
        }),
      }),
    ),
  );
  return [...new Set(lines)];
}

type PublishedRecord = Publication & { text: Localized<PublicationText> };

/** What the record itself says of that day: a correction, a change, why it was taken back. */
function listNotes({ collection, slug, day }: Change, view: View): string[] {
  const record: PublishedRecord | undefined = recordFinders[collection](slug, view);
  if (!record) return [];
  const { corrections, changes, withdrawn } = toText(record, view.locale);
  const notes = [...corrections, ...changes].filter(({ date }) => date === day).map(({ text }) => text);
  return record.withdrawn?.date === day ? [withdrawn ?? record.withdrawn.reason, ...notes] : notes;
}

/** One line for each value that became another, and one for all that was added or taken out of a list. */
function groupChanges(changes: readonly FieldChange[], view: View): string[] {
  const lines = new Map<string, Set<string>>();
  for (const change of changes) {
    const { key, value } = toParts(change, view);
    const values = lines.get(key) ?? new Set();
    if (value !== undefined) values.add(value);
    lines.set(key, values);
  }
  return [...lines].map(([key, values]) => (values.size === 0 ? key : `${key}: ${[...values].join('; ')}`));
}

function toParts({ path, item, before, after }: FieldChange, view: View): { key: string; value?: string | undefined } {
  const { locale } = view;
  const label = toLabel(path, locale);
  const [old, recent] = [before, after].map((value) => (value === undefined ? undefined : toValue(value, path, view)));
  const isWhole = item !== undefined && !path.includes('.');
  if (isWhole && (before === undefined) !== (after === undefined)) {
    const key = translate(locale, before === undefined ? 'change.added' : 'change.removed', { label });
    return { key, value: before === undefined ? recent : old };
  }
  if (old === undefined && recent === undefined) return { key: translate(locale, 'change.changed', { label }) };
  const nothing = translate(locale, 'change.nothing');
  return { key: label, value: `${old ?? nothing} → ${recent ?? nothing}` };
}

/** The words of the nearest field that has some. */
function toLabel(path: string, locale: Locale): string {
  const names = path.split('.');
  for (let length = names.length; length > 0; length -= 1) {
    const key = `change.field.${names.slice(0, length).join('.')}`;
    if (isUiKey(key)) return translate(locale, key);
  }
  return translate(locale, 'change.field.other');
}

/** A value in words; undefined where it has none, so that no reader meets a code. */
function toValue(value: FieldValue, path: string, view: View): string | undefined {
  if (typeof value === 'string') return toWord(value, path, view);
  if (!isTexts(value)) return toItem(value, path, view);
  const words = value.flatMap((one) => toWord(one, path, view) ?? []);
  return words.length === 0 ? undefined : formatNames(words, view.locale);
}

function isTexts(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}

/** What names an item of a list; `role: party` and the like say nothing to whoever does not see the list. */
const itemFields = [
  'kind',
  'region',
  'outside',
  'partner',
  'name',
  'publisher',
  'language',
  'sector',
  'number',
  'date',
  'amount',
  'currency',
];

/** What an item of a list is called: `Penandatanganan, 24 Agustus 1994`. */
function toItem(item: Readonly<Record<string, string>>, path: string, view: View): string | undefined {
  const words = itemFields.flatMap((name) => {
    const value = item[name];
    return value === undefined ? [] : (toWord(value, `${path}.${name}`, view) ?? []);
  });
  return words.length === 0 ? undefined : words.join(', ');
}

type ToWord = (value: string, view: View) => string;

const toDateWord: ToWord = (value, { locale }) => {
  const date = parsePartialDate(value);
  return date ? formatDate(date, locale) : value;
};
const toNumberWord: ToWord = (value, { locale }) => {
  const number = Number(value);
  return Number.isFinite(number) ? formatNumber(number, locale, 2) : value;
};
const toRegion: ToWord = (value, view) =>
  value === 'all' || value === 'none'
    ? translate(view.locale, `change.appliesTo.${value}`)
    : toRegionLink(value, view).label;
const toPartner: ToWord = (value, view) => toPartnerLink(value, view).label;
const toCountry: ToWord = (value, view) => toCountryLink(value, view).label;
const toSector: ToWord = (value, view) => toSectorLink(value, view).label;
const toAgreement: ToWord = (value, view) => toAgreementLink(value, view).label;

/** How the values of a field are worded, by its name. */
const valueWords: Readonly<Partial<Record<string, ToWord>>> = {
  date: toDateWord,
  until: toDateWord,
  asOf: toDateWord,
  amount: toNumberWord,
  count: toNumberWord,
  km2: toNumberWord,
  language: (value, { locale }) => formatLanguage(value, locale),
  region: toRegion,
  regions: toRegion,
  appliesTo: toRegion,
  partner: toPartner,
  partners: toPartner,
  country: toCountry,
  countries: toCountry,
  sector: toSector,
  sectors: toSector,
  umbrella: toAgreement,
  predecessor: toAgreement,
  agreements: toAgreement,
};

/** Fields whose values are words already. */
const plainFields = new Set([
  'code',
  'currency',
  'name',
  'number',
  'outside',
  'pages',
  'place',
  'publisher',
  'title',
  'year',
]);

/** Where the values of closed lists have their words; the kind of a record is one of its collection. */
const listWords: Readonly<Partial<Record<string, readonly string[]>>> = {
  class: ['class'],
  binding: ['binding'],
  'local.body': ['body'],
  'events.reason': ['endReason'],
  'documents.informationClass': ['informationClass'],
  'events.kind': ['event'],
  'infrastructure.kind': ['infrastructure'],
  kind: ['partnerKindOne', 'press'],
};

function toWord(value: string, path: string, view: View): string | undefined {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const word = valueWords[name];
  if (word) return word(value, view);
  if (plainFields.has(name)) return value;
  const key = (listWords[path] ?? []).map((words) => `${words}.${value}`).find(isUiKey);
  return key && translate(view.locale, key);
}

/** A record that the log tells of, by the name it has today, with its page. */
export function toRecordLink({ collection, slug }: Pick<Change, 'collection' | 'slug'>, view: View): Required<Link> {
  const name = recordNames[collection](slug, view);
  return { label: name ?? slug, address: toUrl({ page: recordPages[collection], slug }, view.locale) };
}

const recordPages = {
  agreements: 'agreement',
  partners: 'partner',
  regions: 'region',
  'press-releases': 'press-release',
} as const satisfies Readonly<Record<LoggedCollection, PageKind>>;

/** The records that the log tells of, withdrawn ones too. */
const recordFinders = {
  agreements: (slug: string, { register }: View) => register.agreement(slug),
  partners: (slug: string, { register }: View) => register.partner(slug),
  regions: (slug: string, { register }: View) =>
    [...register.regions, ...register.withdrawn.regions].find((region) => region.slug === slug),
  'press-releases': (slug: string, { register }: View) => register.pressRelease(slug),
} as const satisfies Readonly<Record<LoggedCollection, unknown>>;

const recordNames: Readonly<Record<LoggedCollection, (slug: string, view: View) => string | undefined>> = {
  agreements: (slug, view) => {
    const agreement = recordFinders.agreements(slug, view);
    return agreement && `${toAgreementNumber(agreement, view)} ${toText(agreement, view.locale).title}`;
  },
  partners: (slug, view) => toPartnerLink(slug, view).label,
  regions: (slug, view) => {
    const region = recordFinders.regions(slug, view);
    return region && toText(region, view.locale).name;
  },
  'press-releases': (slug, view) => {
    const release = recordFinders['press-releases'](slug, view);
    return release && toText(release, view.locale).title;
  },
};

/** The anchor of a change on the page of its record: `perubahan-2026-11-28`. */
export function toChangeId({ day }: Pick<Change, 'day'>): string {
  return anchorOf('changes', day);
}

/** How many changes of each kind there are: `2 catatan baru, 1 ralat`. */
export function toCountWords(changes: readonly Change[], locale: Locale): string {
  const t = useTranslations(locale);
  return formatList(
    countKinds(changes).map(({ kind, count }) => t(`changes.count.${kind}`, { count })),
    locale,
  );
}

/** A month in words: `November 2026`. */
export function formatMonth(month: string, locale: Locale): string {
  const date = parsePartialDate(month);
  return date ? formatDate(date, locale) : month;
}

/** The first and the last day of some changes, newest first: `24–28 November 2026`. */
export function toSpanWords(changes: readonly Change[], locale: Locale): string {
  const [first, last] = [changes.at(-1)?.day ?? '', changes[0]?.day ?? ''];
  const date = parsePartialDate(first === last ? first : `${first}/${last}`);
  return date ? formatDate(date, locale) : first;
}
