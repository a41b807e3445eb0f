import { place, site } from '~/config/site.ts';
import type {
  Agreement,
  AgreementDocument,
  AgreementEvent,
  AgreementText,
  Term,
} from '~/domain/agreement/agreement.ts';
import { getFirst, type PerLanguage } from '~/domain/text/language.ts';
import { getEnd } from '~/domain/register/expiring.ts';
import { getAgreementChange } from '~/domain/records/last-change.ts';
import type { RegisteredAgreement } from '~/domain/agreement/registered-agreement.ts';
import { getCompleteness } from '~/domain/agreement/completeness.ts';
import { getStatusYear } from '~/domain/agreement/agreement-status.ts';
import { isWithdrawn } from '~/domain/records/publication.ts';
import { getPublicFile } from '~/domain/records/public-file.ts';
import { toAgreementNumber, toForeignPartyLink } from '~/i18n/names.ts';
import { toStatusSentence } from '~/i18n/status-sentence.ts';
import type { View } from '~/i18n/view.ts';
import type { ApiAgreement } from '~/schemas/api/agreement.ts';
import {
  inEveryLanguage,
  toAbsolute,
  toAddresses,
  toApiBody,
  toApiRecord,
  toApiText,
  toApiVerification,
  toNumbersOf,
  toOptionalDate,
  toOptionalText,
  toSourceIds,
} from './context.ts';

/** One agreement as the public data give it. */
export async function toApiAgreement(agreement: RegisteredAgreement, views: PerLanguage<View>): Promise<ApiAgreement> {
  const { register } = getFirst(views);
  const { family } = agreement;
  return {
    id: agreement.number,
    number: toAgreementNumber(agreement, getFirst(views)),
    slug: agreement.slug,
    title: toApiText(agreement, ({ title }) => title),
    legalTitle: toOptionalText(agreement, ({ legalTitle }) => legalTitle),
    purpose: toApiText(agreement, ({ purpose }) => purpose),
    body: await toApiBody('agreements', agreement),
    class: agreement.class,
    binding: agreement.binding,
    ...toStanding(agreement, views),
    regions: [...agreement.regions],
    bodies: [...agreement.bodies],
    places: [...agreement.places],
    appliesTo: toAppliesTo(agreement.appliesTo),
    ...toParties(agreement, views),
    countries: [...agreement.countries],
    sectors: [...agreement.sectors],
    money: toMoney(agreement),
    events: agreement.events.map((event) => toEvent(event, agreement)),
    activities: toActivities(agreement),
    authority: agreement.authority.map(({ key, kind, number = null, date, sources }) => ({
      key,
      kind,
      number,
      date: toOptionalDate(date),
      text: toApiText(agreement, ({ authority }) => authority[key]),
      sources: toSourceIds(sources),
    })),
    documents: toDocuments(agreement),
    umbrella: toNumbersOf(family.umbrella === undefined ? [] : [family.umbrella], views)[0] ?? null,
    children: toNumbersOf(family.children, views),
    predecessors: toNumbersOf(family.before, views),
    successors: toNumbersOf(family.after, views),
    pressReleases: register.releasesOf('agreements', agreement.slug).map(({ slug }) => slug),
    conflict: (agreement.conflict?.statements ?? []).map(({ key, sources }) => ({
      key,
      text: toApiText(agreement, ({ conflict }) => conflict[key]),
      sources: toSourceIds(sources),
    })),
    notes: agreement.notes.map(({ key, sources }) => ({
      key,
      text: toApiText(agreement, ({ notes }) => notes[key]),
      sources: toSourceIds(sources),
    })),
    completeness: toCompleteness(agreement),
    ...toApiVerification(agreement.verification),
    nextReview: agreement.nextReview ?? null,
    ...toApiRecord(agreement, getAgreementChange(agreement, register.today)),
    ...toAddresses({ page: 'agreement', slug: agreement.slug }, 'agreements', agreement.number),
  };
}

/** Where it stands on the day: everything that the rules compute. */
function toStanding(agreement: RegisteredAgreement, views: PerLanguage<View>) {
  return {
    ...(isWithdrawn(agreement, getFirst(views).register.today) ? noClaim : toClaim(agreement, views)),
    isTie: agreement.isTie,
    activity: agreement.activity,
    lastActivity: toOptionalDate(agreement.lastActivity),
    signed: toOptionalDate(agreement.signed),
    term: toTerm(agreement.term),
  };
}

/** What a status says; a withdrawn record claims nothing. */
function toClaim(agreement: RegisteredAgreement, views: PerLanguage<View>) {
  const { reason, overlays } = agreement;
  return {
    status: agreement.status,
    group: agreement.group,
    statusYear: getStatusYear(reason) ?? null,
    statusReason: reason.because,
    statusSentence: inEveryLanguage(views, (view) => toStatusSentence(agreement, view)),
    evidence: agreement.evidence,
    endsOn: toOptionalDate(getEnd(agreement)),
    daysLeft: reason.because === 'fixed-term' ? (reason.daysLeft ?? null) : null,
    endsSoon: overlays.endsSoon,
    isEndUncertain: overlays.isEndUncertain,
    renewalStart: toOptionalDate(overlays.renewalStart),
    renewalUnderWay: overlays.renewalUnderWay,
  };
}

function toTerm(term: RegisteredAgreement['term']) {
  return { kind: term.kind, until: toOptionalDate(term.kind === 'fixed' ? term.until : undefined) };
}

const noClaim = {
  status: null,
  group: null,
  statusYear: null,
  statusReason: null,
  statusSentence: null,
  evidence: null,
  endsOn: null,
  daysLeft: null,
  endsSoon: false,
  isEndUncertain: false,
  renewalStart: null,
  renewalUnderWay: false,
};

function toCompleteness(agreement: RegisteredAgreement) {
  const { known, missing } = getCompleteness(agreement, {
    language: site.requiredText?.language,
    approvals: place.approvals,
  });
  return { known: [...known], missing: [...missing] };
}

function toAppliesTo(appliesTo: Agreement['appliesTo']): ApiAgreement['appliesTo'] {
  if (appliesTo === undefined || typeof appliesTo === 'string') return appliesTo ?? null;
  return [...appliesTo];
}

function toParties(agreement: RegisteredAgreement, views: PerLanguage<View>) {
  const named = (name: string | undefined) =>
    name === undefined
      ? null
      : inEveryLanguage(views, ({ locale }) => agreement.text[locale]?.partyNames[name] ?? name);
  return {
    localParties: agreement.local.map(({ region = null, outside, name, body, role }) => ({
      region,
      outside: named(outside),
      name: named(name),
      body,
      role,
    })),
    partners: [...agreement.partners],
    foreignParties: agreement.foreign.map((party) => ({
      partner: party.partner ?? null,
      name: inEveryLanguage(views, (view) => toForeignPartyLink(party, agreement, view).label),
      countries: [...party.countries],
      role: party.role,
    })),
  };
}

function toMoney(agreement: RegisteredAgreement): ApiAgreement['money'] {
  const { money } = agreement;
  const isAmount = money.kind === 'amount';
  return {
    kind: money.kind,
    amount: isAmount ? money.amount : null,
    currency: isAmount ? money.currency : null,
    text: toOptionalText(agreement, (words) => words.money),
    sources: toSourceIds(money.kind === 'not-stated' ? [] : money.sources),
  };
}

function toEvent(event: AgreementEvent, agreement: RegisteredAgreement): ApiAgreement['events'][number] {
  const words = (text: AgreementText) => text.events[event.key];
  return {
    key: event.key,
    kind: event.kind,
    date: toOptionalDate(event.date),
    reason: event.reason ?? null,
    body: event.body ?? null,
    what: toApiText(agreement, (text) => words(text)?.what),
    place: toOptionalText(agreement, (text) => words(text)?.place),
    people: event.people.map(({ name, level = null, part }) => ({
      name,
      office: toOptionalText(agreement, (text) => words(text)?.offices[name]),
      level,
      part,
    })),
    term: event.term ? toEventTerm(event.term) : null,
    sources: toSourceIds(event.sources),
  };
}

function toEventTerm(term: Term) {
  const { until, years = null, months = null } = { until: undefined, years: undefined, months: undefined, ...term };
  return { kind: term.kind, until: toOptionalDate(until), years, months };
}

/** What was delivered (events) and what was only planned or offered. */
function toActivities(agreement: RegisteredAgreement): ApiAgreement['activities'] {
  const delivered = agreement.events.filter(({ kind }) => kind === 'delivery');
  return [
    ...delivered.map(({ key, date, sources }) => ({
      key,
      state: 'delivered' as const,
      deliveredBy: null,
      date: toOptionalDate(date),
      text: toApiText(agreement, ({ events }) => events[key]?.what),
      sources: toSourceIds(sources),
    })),
    ...agreement.plans.map(({ key, date, delivered, sources }) => ({
      key,
      state: 'planned' as const,
      deliveredBy: delivered ?? null,
      date: toOptionalDate(date),
      text: toApiText(agreement, ({ plans }) => plans[key]),
      sources: toSourceIds(sources),
    })),
  ];
}

function toDocuments(agreement: RegisteredAgreement): ApiAgreement['documents'] {
  return agreement.documents.map((document) => ({
    key: document.key,
    language: document.language,
    authentic: document.authentic,
    official: document.official ?? null,
    pages: document.pages ?? null,
    url: toFileUrl(document),
    bytes: document.bytes ?? null,
    sha256: document.sha256 ?? null,
    informationClass: document.informationClass ?? null,
    ground: toOptionalText(agreement, ({ grounds }) => grounds[document.key]),
    sources: toSourceIds(document.sources),
  }));
}

function toFileUrl(document: AgreementDocument): string | null {
  const file = getPublicFile(document);
  if (file !== undefined) return toAbsolute(`/files/${file}`);
  return document.informationClass === 'exempt' ? null : (document.url ?? null);
}
