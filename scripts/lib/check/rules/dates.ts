import { addMonths, isCertainlyBefore, type PartialDate } from '../../../../src/domain/calendar/dates.ts';
import type { AgreementRecord } from '../../../../src/schemas/agreement.ts';
import { listValid, type Entry, type Valid } from '../../../../src/reader/content-set.ts';
import type { FieldPath } from '../../../../src/reader/yaml-lines.ts';
import type { Rule } from '../check-context.ts';
import { listAt } from '../field-values.ts';
import { atField, type Report } from '../finding.ts';

/** Activities so long after the end are worth a second look. */
const MONTHS_AFTER_END = 24;

type Dated = AgreementRecord['events'][number] & { index: number; date: PartialDate };
type Agreement = Valid<Entry<AgreementRecord>>;

/** Dates that contradict each other or lie in the future. */
export const checkDates: Rule = ({ content, latestDay }, report) => {
  for (const agreement of listValid(content.records('agreements'))) {
    const events = agreement.data.events.flatMap((event, index): Dated[] =>
      event.date ? [{ ...event, index, date: event.date }] : [],
    );
    checkTerms(agreement, events, report);
    checkOrder(agreement, events, report);
    checkLateDeliveries(agreement, events, report);
    for (const { index, date } of events)
      if (date.earliest !== undefined && date.earliest > latestDay)
        report('future-event', atField(agreement, ['events', index, 'date']), { written: date.text, today: latestDay });
  }
  for (const entry of listValid(content.entries)) checkDays(entry, latestDay, report);
};

function checkTerms(agreement: Agreement, events: readonly Dated[], report: Report): void {
  for (const { index, date, term } of events) {
    if (!term?.until || !isCertainlyBefore(term.until, date)) continue;
    const place = atField(agreement, ['events', index, 'term', 'until']);
    report('end-before-start', place, { written: term.until.text, other: date.text });
  }
}

function checkOrder(agreement: Agreement, events: readonly Dated[], report: Report): void {
  const at = ({ index }: Dated) => atField(agreement, ['events', index, 'date']);
  const signings = events.filter(({ kind }) => kind === 'signing');
  for (const event of events) {
    const signing = signings.find(({ date }) => isCertainlyBefore(event.date, date));
    // An agreement signed in two places has several signings; only a step before all of them is out of order.
    if (!signing || !signings.every(({ date }) => isCertainlyBefore(event.date, date))) continue;
    const values = { written: event.date.text, other: signing.date.text };
    if (event.kind === 'end') report('end-before-signing', at(event), values);
    if (event.kind === 'renewal') report('renewal-before-signing', at(event), values);
  }
  for (const [position, event] of events.entries()) {
    const before = events.slice(0, position).find(({ date }) => isCertainlyBefore(event.date, date));
    if (!before) continue;
    report('events-unsorted', at(event), { written: event.key, other: before.key });
    break;
  }
}

function checkLateDeliveries(agreement: Agreement, events: readonly Dated[], report: Report): void {
  const ends = events.flatMap(({ kind, date, term }) => (kind === 'end' ? [date] : (term?.until ?? [])));
  const last = ends.toSorted((a, b) => a.latest.localeCompare(b.latest)).at(-1);
  if (!last) return;
  const limit = addMonths(last.latest, MONTHS_AFTER_END);
  for (const { kind, date, index } of events)
    if (kind === 'delivery' && date.earliest !== undefined && date.earliest > limit)
      report('delivery-after-end', atField(agreement, ['events', index, 'date']), {
        written: date.text,
        other: last.text,
        limit: MONTHS_AFTER_END,
      });
}

/** Days on which somebody did something: they cannot lie in the future. */
const pastDays = [
  'published',
  'updated',
  'withdrawn.date',
  'sources.*.checked',
  'corrections.*.date',
  'changes.*.date',
];

/** Years of what was counted, measured or said: they cannot lie in the future either. */
const pastYears = ['area.year', 'population.year', 'offices.*.year', 'potential.*.year'];

function checkDays(entry: Entry, latestDay: string, report: Report): void {
  const days = new Map<string, string>();
  for (const { path, value } of pastDays.flatMap((pattern) => listAt(entry.data, pattern))) {
    if (typeof value !== 'string') continue;
    days.set(path.join('.'), value);
    if (value > latestDay)
      report('future-day', atField(entry, path), { key: String(path.at(-1)), written: value, today: latestDay });
  }
  const year = Number(latestDay.slice(0, 4));
  for (const { path, value } of pastYears.flatMap((pattern) => listAt(entry.data, pattern)))
    if (typeof value === 'number' && value > year)
      report('future-day', atField(entry, path), { key: String(path.at(-1)), written: value, today: year });
  const compare = (code: 'updated-before-published', path: FieldPath, other: string) => {
    const written = listAt(entry.data, path.join('.'))[0]?.value;
    const earlier = days.get(other);
    if (typeof written !== 'string' || earlier === undefined) return;
    if (written < earlier) report(code, atField(entry, path), { written, other: earlier });
  };
  compare('updated-before-published', ['updated'], 'published');
  const lastChecked = listAt(entry.data, 'sources.*.checked')
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
    .toSorted()
    .at(-1);
  const review = listAt(entry.data, 'nextReview')[0]?.value;
  if (typeof review === 'string' && lastChecked !== undefined && review <= lastChecked)
    report('review-before-verified', atField(entry, ['nextReview']), { written: review, other: lastChecked });
}
