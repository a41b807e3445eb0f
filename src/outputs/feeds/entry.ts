import { getAgreementChange, getLastChange } from '~/domain/records/last-change.ts';
import { numberCitations } from '~/domain/text/citations.ts';
import { escapeMarkup } from '~/domain/text/markup-text.ts';
import type { PressRelease } from '~/domain/records/press-release.ts';
import type { DatedNote } from '~/domain/records/publication.ts';
import type { RegisteredAgreement } from '~/domain/agreement/registered-agreement.ts';
import type { Source } from '~/domain/records/source.ts';
import { toUrl } from '~/domain/address/urls.ts';
import { formatDate, formatDay } from '~/i18n/format.ts';
import {
  toAgreementNumber,
  toForeignPartyLink,
  toLocalPartyLink,
  toRegionLink,
  toSectorLink,
  toText,
} from '~/i18n/names.ts';
import { toStatusSentence } from '~/i18n/status-sentence.ts';
import { toReasonLabel } from '~/i18n/status-words.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { toAbsolute } from '../api/context.ts';
import { getBody } from '~/content/bodies.ts';
import { remember } from '~/cache/page-reads.ts';
import { toPermanentUrn } from '../permanent-ids.ts';

/** One entry of a feed in one language. */
export interface FeedEntry {
  id: string;
  title: string;
  url: string;
  summary: string;
  /** Full text, HTML. */
  html: string;
  /** Days, `YYYY-MM-DD`. */
  updated: string;
  published?: string;
  categories: readonly string[];
}

/** Writes the entry of a record in a language once: it stands in the feeds of its regions, countries and sectors. */
function writeOnce<T extends object>(write: (record: T, view: View) => Promise<FeedEntry>): typeof write {
  const written = new WeakMap<View, WeakMap<T, () => Promise<FeedEntry>>>();
  return (record, view) => {
    const ofView = written.get(view) ?? new WeakMap<T, () => Promise<FeedEntry>>();
    written.set(view, ofView);
    const entry = ofView.get(record) ?? remember(() => write(record, view));
    ofView.set(record, entry);
    return entry();
  };
}

/** An agreement with where it stands; `updated` moves when the record or its status changes. */
export const toAgreementEntry = writeOnce(writeAgreementEntry);

/** A news item with its whole text. */
export const toReleaseEntry = writeOnce(writeReleaseEntry);

async function writeAgreementEntry(agreement: RegisteredAgreement, view: View): Promise<FeedEntry> {
  const { locale, register } = view;
  const t = useTranslations(locale);
  const words = toText(agreement, locale);
  const status = toStatusSentence(agreement, view);
  const sourceIds = agreement.sources.map(({ id }) => id);
  const local = agreement.local.map((party) => toLocalPartyLink(party, agreement, view).label);
  const foreign = agreement.foreign.map((party) => toForeignPartyLink(party, agreement, view).label);
  const body = await getBody('agreements', agreement.slug, locale);
  const timeline = agreement.events.map((event) => {
    const date = event.date ? formatDate(event.date, locale) : t('date.unrecorded');
    return `<strong>${escapeMarkup(date)}</strong> – ${escapeMarkup(`${t(`event.${event.kind}`)}. ${words.events[event.key]?.what ?? ''}`)}`;
  });
  const plans = agreement.plans.map(({ key }) => escapeMarkup(words.plans[key] ?? ''));
  return {
    id: toPermanentUrn(`agreement/${agreement.number}/${locale}`),
    title: `${words.title} (${toAgreementNumber(agreement, view)}): ${toReasonLabel(agreement.reason, t)}`,
    url: toAbsolute(toUrl({ page: 'agreement', slug: agreement.slug }, locale)),
    summary: status,
    html: [
      paragraph(status),
      ...(agreement.conflict?.statements ?? []).map(({ key }) => paragraph(words.conflict[key] ?? '')),
      paragraph(`${local.join(', ')} – ${foreign.join(', ')}`),
      paragraph(words.purpose),
      body ? numberCitations(body.html, sourceIds) : '',
      section(t('agreement.timeline'), toList(timeline)),
      section(t('agreement.plans'), toList(plans)),
      ...toNotes(words, view),
      toSources(agreement.sources, view),
    ].join(''),
    updated: getAgreementChange(agreement, register.today),
    categories: [
      t(`class.${agreement.class}`),
      ...agreement.regions.map((code) => toRegionLink(code, view).label),
      ...agreement.sectors.map((key) => toSectorLink(key, view).label),
    ],
  };
}

async function writeReleaseEntry(release: PressRelease, view: View): Promise<FeedEntry> {
  const { locale, register } = view;
  const t = useTranslations(locale);
  const words = toText(release, locale);
  const body = await getBody('press-releases', release.slug, locale);
  const sourceIds = release.sources.map(({ id }) => id);
  const dateline = `${release.dateline.toLocaleUpperCase(locale)}, ${formatDate(release.date, locale)}`;
  return {
    id: toPermanentUrn(`press-release/${release.slug}/${locale}`),
    title: words.title,
    url: toAbsolute(toUrl({ page: 'press-release', slug: release.slug }, locale)),
    summary: words.summary,
    html: [
      paragraph(words.summary),
      paragraph(dateline),
      body ? numberCitations(body.html, sourceIds) : '',
      ...toNotes(words, view),
      toSources(release.sources, view),
    ].join(''),
    updated: getLastChange(release, register.today),
    published: release.published,
    categories: [
      t(release.kind === 'release' ? 'press.release' : 'press.report'),
      ...release.regions.map((code) => toRegionLink(code, view).label),
      ...release.sectors.map((key) => toSectorLink(key, view).label),
    ],
  };
}

function paragraph(text: string): string {
  return `<p>${escapeMarkup(text)}</p>`;
}

function section(title: string, html: string): string {
  return html === '' ? '' : `<h2>${escapeMarkup(title)}</h2>${html}`;
}

/** Items of HTML as a list; nothing where there are none. */
export function toList(items: readonly string[], tag = 'ul'): string {
  return items.length === 0 ? '' : `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

function toNotes(words: { corrections: readonly DatedNote[]; changes: readonly DatedNote[] }, view: View): string[] {
  const t = useTranslations(view.locale);
  const toItems = (notes: readonly DatedNote[]) =>
    toList(notes.map(({ date, text }) => escapeMarkup(`${formatDay(date, view.locale)}: ${text}`)));
  return [
    section(t('notes.corrections'), toItems(words.corrections)),
    section(t('notes.changes'), toItems(words.changes)),
  ];
}

function toSources(sources: readonly Source[], { locale }: View): string {
  const items = sources.map(({ publisher, title, url, date }) => {
    const name = escapeMarkup(title ? `${publisher}: ${title}` : publisher);
    const link = url ? `<a href="${escapeMarkup(url)}">${name}</a>` : name;
    return date ? `${link}, ${escapeMarkup(formatDate(date, locale))}` : link;
  });
  return section(useTranslations(locale)('sources.title'), toList(items, 'ol'));
}
