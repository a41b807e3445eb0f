import { z } from 'astro/zod';
import { isDay, parsePartialDate, toDay } from '../../domain/calendar/dates.ts';

/** A bare 2023-02-30: the reader hands it over as a date that does not exist. */
const impossibleDate = z.custom<Date>((value) => value instanceof Date);

/** YAML hands over a number (`2012`), a string (`"2012-09"`) or a Date (`2012-09-21`): all three are accepted. */
const yamlDate = z.union([z.string(), z.number(), z.date(), impossibleDate]);

/** A year, a month, a day or an interval, optionally after `by` or `about`; keeps its precision. */
export const partialDate = yamlDate.transform((value, context) => {
  const date = parsePartialDate(value);
  if (date) return date;
  context.addIssue({ code: 'custom', message: 'date', params: { problem: 'partial-date', value: String(value) } });
  return z.NEVER;
});

/** A full day, `YYYY-MM-DD`. */
export const day = yamlDate.transform((value, context) => {
  const text = toDay(value);
  if (text !== undefined && isDay(text)) return text;
  context.addIssue({ code: 'custom', message: 'day', params: { problem: 'day', value: String(value) } });
  return z.NEVER;
});

/** A full day, or an instant with its offset: `2027-01-02T09:00+07:00`. */
export const dayOrInstant = yamlDate.transform((value, context) => {
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
  }
  const text = String(value);
  const [first = ''] = text.split('T');
  if (isDay(text)) return text;
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text);
  // Reading an instant takes 30 February for 2 March.
  if (isInstant && isDay(first) && !Number.isNaN(Date.parse(text))) return text;
  context.addIssue({ code: 'custom', message: 'instant', params: { problem: 'instant', value: text } });
  return z.NEVER;
});
