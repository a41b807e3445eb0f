import type { Agreement, Term } from '~/domain/agreement/agreement.ts';
import { compareDates } from '~/domain/calendar/dates.ts';
import { toNumber } from '~/model/slugs.ts';
import type { AgreementRecord } from '~/schemas/agreement.ts';

/** An agreement as the rules know it. */
export function toAgreement(slug: string, record: AgreementRecord, text: Agreement['text']): Agreement {
  return {
    ...record,
    slug,
    number: toNumber(slug) ?? slug,
    money: toMoney(record.money),
    events: record.events
      .map(({ term, people, ...event }) => ({
        ...event,
        term: term && toTerm(term),
        people: people.map(({ name, level, part }) => ({ name, level, part })),
      }))
      .sort((a, b) => compareDates(a.date, b.date)),
    conflict: record.conflict && {
      statements: record.conflict.statements.map(({ key, sources }) => ({ key, sources })),
    },
    text,
  };
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
