import { languages } from '../../../src/domain/text/language.ts';
import { toNumber } from '../../../src/model/slugs.ts';
import { getAt } from '../check/field-values.ts';
import { classChoices, eventChoices } from '../records/make-agreement.ts';
import { nameChoice } from '../records/read-choice.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import type { AgreementEntry } from '../records/tie-faces.ts';

/** A record as a row of the spreadsheet, by question; what it does not say is empty. Its sources stay with it. */
export function toSheetAnswers(entry: AgreementEntry, { content, find }: RecordContext): Record<string, string> {
  const { data, slug } = entry;
  const [, second] = languages;
  const english = second && content.get('agreements', second, slug)?.document.value;
  const signing = data.class === 'loi' ? 'intent' : 'signing';
  const isUnsigned = data.class === 'no-instrument';
  const event = data.events.find((one) => one.kind === signing) ?? (isUnsigned ? data.events[0] : undefined);
  const kind = event?.kind ?? signing;
  const partner = data.foreign.find((one) => one.partner !== undefined)?.partner;
  const others = data.foreign.filter((one) => one.partner === undefined);
  const toText = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    number: toNumber(slug) === undefined ? '' : find.nameOf('agreements', slug),
    title: data.title,
    'title-en': toText(getAt(english, ['title'])),
    class: nameChoice(classChoices, data.class),
    purpose: data.purpose,
    'purpose-en': toText(getAt(english, ['purpose'])),
    sectors: data.sectors.map((key) => find.nameOf('sectors', key)).join('; '),
    regions: [...new Set(data.local.flatMap(({ region }) => region ?? []))]
      .map((code) => find.nameOf('regions', code))
      .join('; '),
    partner: partner === undefined ? '' : find.nameOf('partners', partner),
    party: others.map(({ name }) => name ?? '').join('; '),
    countries: [...new Set(others.flatMap(({ countries }) => countries))]
      .map((code) => find.nameOf('countries', code))
      .join('; '),
    event: nameChoice(eventChoices, kind),
    date: event?.date
      ? `${event.date.qualifier === undefined ? '' : `${event.date.qualifier} `}${event.date.text}`
      : '',
    place: event?.place ?? '',
    what: event?.what ?? '',
    until: event?.term ? toTermText({ ...event.term, until: event.term.until?.text }) : '',
  };
}

/** How long something lasts, as a sheet says it. */
export function toTermText({ kind, until, years, months }: TermParts): string {
  if (kind === 'open') return say('import.term.open');
  if (years !== undefined) return say('import.term.years', { count: years });
  return months === undefined ? (until ?? '') : say('import.term.months', { count: months });
}

interface TermParts {
  kind: string;
  until?: string | undefined;
  years?: number | undefined;
  months?: number | undefined;
}
