import { getCollection } from 'astro:content';
import type { Agreement, AgreementText, EventText, ForeignParty, Term } from '~/domain/agreement/agreement.ts';
import { compareDates } from '~/domain/calendar/dates.ts';
import type { Partner } from '~/domain/records/partner.ts';
import type { AgreementRecord, AgreementTextFile } from '~/schemas/agreement.ts';
import { byKey, byName, toPublicationText } from './text-lists.ts';

/** All agreements, drafts included, with the words of both languages; parties know their countries and kinds. */
export async function listAgreements(partners: ReadonlyMap<string, Partner>): Promise<Agreement[]> {
  const translations = new Map((await getCollection('agreementTexts')).map((entry) => [entry.id, entry.data]));
  const records = await getCollection('agreements');
  return records.map(({ id, data }) => toAgreement(id, data, translations.get(id), partners));
}

/** The slugs of all agreements, drafts included. */
export async function listAgreementSlugs(): Promise<string[]> {
  return (await getCollection('agreements')).map(({ id }) => id);
}

function toAgreement(
  slug: string,
  record: AgreementRecord,
  translation: AgreementTextFile | undefined,
  partners: ReadonlyMap<string, Partner>,
): Agreement {
  const text: Record<string, AgreementText> = { id: toRecordText(record) };
  if (translation) text['en'] = toTranslatedText(translation);
  return {
    ...record,
    slug,
    number: slug.slice(0, slug.indexOf('-')),
    foreign: record.foreign.map((party) => toForeignParty(party, partners)),
    money: toMoney(record.money),
    events: record.events
      .map(({ term, people, ...event }) => ({
        ...event,
        term: term && toTerm(term),
        people: people.map(({ name, level, part }) => ({ name, level, part })),
      }))
      .sort((a, b) => compareDates(a.date, b.date)),
    doubt: record.doubt && { sources: record.doubt.sources },
    text,
  };
}

function toForeignParty(
  party: AgreementRecord['foreign'][number],
  partners: ReadonlyMap<string, Partner>,
): ForeignParty {
  if (party.partner === undefined) return { name: party.name, countries: party.countries };
  const partner = partners.get(party.partner);
  return { partner: party.partner, countries: partner?.country ? [partner.country] : [], kind: partner?.kind };
}

function toTerm(term: NonNullable<AgreementRecord['events'][number]['term']>): Term {
  if (term.kind !== 'fixed') return { kind: term.kind };
  return term.until ? { kind: 'fixed', until: term.until } : { kind: 'fixed', years: term.years, months: term.months };
}

function toMoney(money: AgreementRecord['money']): Agreement['money'] {
  const { kind, amount = 0, currency = '', sources = [] } = money;
  if (kind === 'amount') return { kind, amount, currency, sources };
  return kind === 'none' ? { kind, sources } : { kind };
}

function toRecordText(record: AgreementRecord): AgreementText {
  return {
    title: record.title,
    legalTitle: record.legalTitle,
    purpose: record.purpose,
    doubt: record.doubt?.reason,
    partyNames: {},
    events: Object.fromEntries(record.events.map((event) => [event.key, toEventText(event)])),
    plans: byKey(record.plans),
    authority: byKey(record.authority),
    notes: byKey(record.notes),
    money: record.money.text,
    ...toPublicationText(record),
  };
}

function toTranslatedText(file: AgreementTextFile): AgreementText {
  return {
    title: file.title,
    legalTitle: file.legalTitle,
    purpose: file.purpose,
    doubt: file.doubt?.reason,
    partyNames: Object.fromEntries(file.partyNames.map(({ name, text }) => [name, text])),
    events: Object.fromEntries(file.events.map((event) => [event.key, toEventText(event)])),
    plans: byKey(file.plans),
    authority: byKey(file.authority),
    notes: byKey(file.notes),
    money: file.money?.text,
    ...toPublicationText(file),
  };
}

function toEventText(event: {
  what: string;
  place?: string | undefined;
  people: { name: string; office?: string | undefined }[];
}): EventText {
  return { what: event.what, place: event.place, offices: byName(event.people) };
}
